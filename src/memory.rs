//! What a site remembers of its visitor's page views, in the storage of the visitor's browser.
//!
//! The format is Smart Script's, so that a visitor in the middle of a visit loses nothing when a
//! site changes over: a JSON list, newest first, of one object for each page view with the decoded
//! names, the values encoded as URI components, and `af_ss_exp_at`, in ms since 1970, when it is to
//! be forgotten. A view that a page of the same site led to is marked with `af_ss_same_site`.

use crate::address::{is_same_site, query_of};
use crate::encode::{decoded, push_component};
use crate::json::{Json, push_string, whole_number};
use crate::pairs::{Pair, Pairs};

/// How long a page view is remembered where the page says nothing else, in minutes.
const USUAL_MINUTES: u64 = 120;

/// More would be forgotten sooner than it says, as times are no more than 10^15 ms.
const MAX_MINUTES: u64 = 1_000_000_000;

/// Page views that are remembered.
const MAX_VIEWS: usize = 20;

/// Bytes that they may take. Browsers give a site 5 MB for everything.
const MAX_BYTES: usize = 32 * 1024;

const EXPIRES: &str = "af_ss_exp_at";
const SAME_SITE: &str = "af_ss_same_site";

/// One page that the visitor saw.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PageView {
    /// The parameters it was opened with.
    pub pairs: Pairs,
    /// Whether a page of the same site led to it.
    pub same_site: bool,
    /// When it is to be forgotten, in ms since 1970.
    pub expires: u64,
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
    remember_json(&Json::parse(visit).unwrap_or_default())
}

pub(crate) fn remember_json(json: &Json) -> Memory {
    let landing = landing_of(json);
    let minutes = number(json.get("minutes")).unwrap_or(USUAL_MINUTES).min(MAX_MINUTES);
    let mut views = vec![PageView {
        pairs: Pairs::of(query_of(landing)),
        same_site: is_same_site(json.get("referrer").text(), landing),
        expires: now(json) + minutes * 60_000,
    }];
    views.append(&mut read(json));

    let mut out = String::from("[");
    let mut count = 0;
    for view in &views {
        let before = out.len();
        // A view that says nothing would only push out another.
        if !view.pairs.list.is_empty() && view.expires > now(json) && count < MAX_VIEWS {
            if count > 0 {
                out.push(',');
            }
            push_view(&mut out, view);
            count += 1;
            if out.len() >= MAX_BYTES {
                out.truncate(before);
                count -= 1;
                // Without it an earlier visit would be taken for this one.
                if !view.same_site {
                    break;
                }
            }
        }
    }
    out.push(']');
    let mut web_referrer = String::new();
    push_string(&mut web_referrer, &self::web_referrer(json));
    Memory { views: out, web_referrer }
}

/// The remembered page views that were not to be forgotten when the page was loaded.
pub(crate) fn read(json: &Json) -> Vec<PageView> {
    let now = now(json);
    let mut all = Vec::new();
    for entry in Json::parse(json.get("memory").text()).unwrap_or_default().items() {
        let expires = number(entry.get(EXPIRES)).unwrap_or(0);
        if let Json::Map(members) = entry
            && expires > now
        {
            let same_site = matches!(entry.get(SAME_SITE), Json::Bool(true));
            let mut view = PageView { pairs: Pairs::default(), same_site, expires };
            for (name, value) in members {
                if let Json::Text(value) = value {
                    view.pairs.push(name.clone(), decoded(value, false));
                }
            }
            all.push(view);
        }
    }
    all
}

/// Where the page was loaded, as a visit says it: where it is now if nothing else is said.
pub(crate) fn landing_of(json: &Json) -> &str {
    let landing = json.get("landing").text();
    if landing.is_empty() { json.get("url").text() } else { landing }
}

/// The last page of another site that the visitor came from: pages of the same site keep it, and
/// coming from nowhere clears it.
pub(crate) fn web_referrer(json: &Json) -> String {
    let referrer = json.get("referrer").text();
    if is_same_site(referrer, landing_of(json)) {
        let kept = Json::parse(json.get("webReferrer").text()).unwrap_or_default();
        return kept.text().to_owned();
    }
    referrer.to_owned()
}

fn push_view(out: &mut String, view: &PageView) {
    out.push('{');
    for Pair { name, value, .. } in &view.pairs.list {
        // A repeated name is written again: whoever reads JSON takes the last.
        push_string(out, name);
        out.push_str(":\"");
        push_component(out, value);
        out.push_str("\",");
    }
    if view.same_site {
        push_string(out, SAME_SITE);
        out.push_str(":true,");
    }
    push_string(out, EXPIRES);
    out.push(':');
    push_number(out, view.expires);
    out.push('}');
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
pub(crate) fn number(json: &Json) -> Option<u64> {
    match json {
        Json::Number(digits) | Json::Text(digits) => whole_number(digits),
        _ => None,
    }
}
