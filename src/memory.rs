//! What a site remembers of its visitor's page views, in the storage of the visitor's browser.
//!
//! The format is Smart Script's, so that a visitor in the middle of a visit loses nothing when a
//! site changes over: a JSON list, newest first, of one object for each page view with the decoded
//! names, the values encoded as URI components, and `af_ss_exp_at`, in ms since 1970, when it is to
//! be forgotten. A view that a page of the same site led to is marked with `af_ss_same_site`.

use percent_encoding::percent_decode_str;

use crate::encode::push_component;
use crate::json::{Json, push_string};
use crate::visit::{PageView, is_same_site, pairs_of, query_of};

/// How long a page view is remembered where the page says nothing else, in minutes.
const USUAL_MINUTES: u64 = 120;

/// Page views that are remembered.
const MAX_VIEWS: usize = 20;

/// Bytes that they may take. Browsers give a site 5 MB for everything.
const MAX_BYTES: usize = 32 * 1024;

const EXPIRES: &str = "af_ss_exp_at";
const SAME_SITE: &str = "af_ss_same_site";

/// A page view with the time when it is to be forgotten.
pub(crate) struct Kept {
    pub view: PageView,
    expires: u64,
}

/// What a page is to store, as text.
#[derive(Clone, Debug, PartialEq)]
pub struct Memory {
    /// The page views, newest first; Smart Script has it under `ss_incoming_params`.
    pub views: String,
    /// The last page of another site that led here; Smart Script has it under `ss_webReferrer`.
    pub web_referrer: String,
}

/// What to store when a page is loaded. It takes what [`Visit::read`](crate::Visit::read) takes, as
/// gathered at that time, and `minutes`, how long the view is remembered.
///
/// ```
/// let memory = smart_script::remember(
///     r#"{"landing": "https://brand.example/?c=summer+sale", "referrer": "https://ad.example/", "now": 1000}"#,
/// );
/// assert_eq!(memory.views, r#"[{"c":"summer%20sale","af_ss_exp_at":7201000}]"#);
/// assert_eq!(memory.web_referrer, r#""https://ad.example/""#);
/// ```
pub fn remember(visit: &str) -> Memory {
    remember_json(&Json::parse(visit).unwrap_or(Json::Null))
}

pub(crate) fn remember_json(json: &Json) -> Memory {
    let landing = json.get("landing").text();
    let minutes = number(json.get("minutes")).unwrap_or(USUAL_MINUTES);
    let expires = now(json).saturating_add(minutes.saturating_mul(60_000));
    let same_site = is_same_site(json.get("referrer").text(), landing);
    let view = PageView { pairs: pairs_of(query_of(landing)), same_site };
    let mut kept = vec![Kept { view, expires }];
    kept.append(&mut read(json));

    let mut views = String::from("[");
    let mut count = 0;
    for kept in kept {
        let text = kept.to_json();
        // A view that says nothing would only push out another.
        if !kept.view.pairs.is_empty() && count < MAX_VIEWS && views.len() + text.len() < MAX_BYTES {
            if count > 0 {
                views.push(',');
            }
            views.push_str(&text);
            count += 1;
        }
    }
    views.push(']');
    let mut web_referrer = String::new();
    push_string(&mut web_referrer, &self::web_referrer(json));
    Memory { views, web_referrer }
}

/// The remembered page views that were not to be forgotten when the page was loaded.
pub(crate) fn read(json: &Json) -> Vec<Kept> {
    let now = now(json);
    let mut all = Vec::new();
    for entry in Json::parse(json.get("memory").text()).unwrap_or(Json::Null).items() {
        let expires = number(entry.get(EXPIRES)).unwrap_or(0);
        if let Json::Map(members) = entry
            && expires > now
        {
            let same_site = matches!(entry.get(SAME_SITE), Json::Bool(true));
            let mut view = PageView { pairs: Vec::new(), same_site };
            for (name, value) in members {
                if let Json::Text(value) = value {
                    let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
                    view.pairs.push((name.clone(), value));
                }
            }
            all.push(Kept { view, expires });
        }
    }
    all
}

/// The last page of another site that the visitor came from: pages of the same site keep it, and
/// coming from nowhere clears it.
pub(crate) fn web_referrer(json: &Json) -> String {
    let referrer = json.get("referrer").text();
    if is_same_site(referrer, json.get("landing").text()) {
        let kept = Json::parse(json.get("webReferrer").text()).unwrap_or(Json::Null);
        return kept.text().to_owned();
    }
    referrer.to_owned()
}

impl Kept {
    fn to_json(&self) -> String {
        let mut out = String::from("{");
        for (name, value) in &self.view.pairs {
            // A repeated name is written again: whoever reads JSON takes the last.
            push_string(&mut out, name);
            out.push_str(":\"");
            push_component(&mut out, value);
            out.push_str("\",");
        }
        if self.view.same_site {
            push_string(&mut out, SAME_SITE);
            out.push_str(":true,");
        }
        push_string(&mut out, EXPIRES);
        out.push(':');
        push_number(&mut out, self.expires);
        out.push('}');
        out
    }
}

/// The standard library's way to print a number weighs 1.5 KB.
fn push_number(out: &mut String, number: u64) {
    if number > 9 {
        push_number(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

fn now(json: &Json) -> u64 {
    number(json.get("now")).unwrap_or(0)
}

/// A whole number, also one written as text.
fn number(json: &Json) -> Option<u64> {
    match json {
        Json::Number(digits) | Json::Text(digits) => digits.parse().ok(),
        _ => None,
    }
}
