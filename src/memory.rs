//! What a site remembers of its visitor's page views, in the storage of the visitor's browser.
//!
//! The format is Smart Script's, so that a visitor in the middle of a visit loses nothing when a
//! site changes over: a JSON list, newest first, of one object for each page view with the decoded
//! names, the values encoded as URI components, and `af_ss_exp_at`, in ms since 1970, when it is to
//! be forgotten. A view that a page of the same site led to is marked with `af_ss_same_site`.

use crate::address::{is_same_site, query_of};
use crate::encode::{decoded, push_component};
use crate::text::{cut, owned, push, push_json, push_number, whole_number};
use crate::visit::{PageView, Pair};
use crate::wire::Value;

/// How long a page view is remembered where the page says nothing else, in minutes.
const USUAL_MINUTES: u64 = 120;

/// More would be forgotten sooner than it says, as times are no more than 10^15 ms.
const MAX_MINUTES: u64 = 1_000_000_000;

/// Page views that are remembered.
const MAX_VIEWS: usize = 20;

/// Bytes that they may take. Browsers give a site 5 MB for everything.
const MAX_BYTES: usize = 32 * 1024;

const EXPIRES: &[u8] = b"af_ss_exp_at";
const SAME_SITE: &[u8] = b"af_ss_same_site";

/// What a page is to store, as text.
#[cfg(feature = "json")]
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
#[cfg(feature = "json")]
pub fn remember(visit: &str) -> Memory {
    let mut out = Vec::new();
    write(&Value::read(&crate::json::visit(visit)), &mut out);
    let lines = String::from_utf8_lossy(&out);
    let (views, web_referrer) = lines.split_once('\n').unwrap_or_default();
    Memory { views: views.to_owned(), web_referrer: web_referrer.to_owned() }
}

/// Writes the page views and, in a line of its own, where the visitor came from.
pub(crate) fn write(visit: &Value, out: &mut Vec<u8>) {
    let minutes = number(visit.get(b"minutes")).unwrap_or(USUAL_MINUTES).min(MAX_MINUTES);
    let now = now(visit);
    let mut views = Vec::new();
    views.push(landing_view(visit, now + minutes * 60_000));
    read(visit, &mut views);

    out.push(b'[');
    let mut count = 0;
    for view in &views {
        let before = out.len();
        // A view that says nothing would only push out another.
        if !view.pairs.is_empty() && view.expires > now && count < MAX_VIEWS {
            if count > 0 {
                out.push(b',');
            }
            push_view(out, view);
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
    push(out, b"]\n");
    push_json(out, web_referrer(visit));
}

/// The view of the page as it was loaded.
pub(crate) fn landing_view(visit: &Value, expires: u64) -> PageView {
    let landing = landing_of(visit);
    let same_site = is_same_site(visit.get(b"referrer").text(), landing);
    PageView::of(query_of(landing), same_site, expires)
}

/// Adds the remembered page views that were not to be forgotten when the page was loaded.
pub(crate) fn read(visit: &Value, views: &mut Vec<PageView>) {
    let now = now(visit);
    for entry in visit.get(b"memory").items() {
        let expires = number(entry.get(EXPIRES)).unwrap_or(0);
        if expires > now {
            let same_site = entry.get(SAME_SITE).is_true();
            let mut view = PageView { pairs: Vec::new(), same_site, expires };
            for member in entry.members() {
                if member.is_text() {
                    view.pairs.push(Pair { name: owned(member.name), value: decoded(member.text(), false) });
                }
            }
            views.push(view);
        }
    }
}

/// Where the page was loaded, as a visit says it: where it is now if nothing else is said.
pub(crate) fn landing_of<'a>(visit: &Value<'a>) -> &'a [u8] {
    let landing = visit.get(b"landing").text();
    if landing.is_empty() { visit.get(b"url").text() } else { landing }
}

/// The last page of another site that the visitor came from: pages of the same site keep it, and
/// coming from nowhere clears it.
pub(crate) fn web_referrer<'a>(visit: &Value<'a>) -> &'a [u8] {
    let referrer = visit.get(b"referrer").text();
    if is_same_site(referrer, landing_of(visit)) { visit.get(b"webReferrer").text() } else { referrer }
}

fn push_view(out: &mut Vec<u8>, view: &PageView) {
    out.push(b'{');
    for Pair { name, value } in &view.pairs {
        // A repeated name is written again: whoever reads JSON takes the last.
        push_json(out, name);
        push(out, b":\"");
        push_component(out, value);
        push(out, b"\",");
    }
    if view.same_site {
        push_json(out, SAME_SITE);
        push(out, b":true,");
    }
    push_json(out, EXPIRES);
    out.push(b':');
    push_number(out, view.expires);
    out.push(b'}');
}

fn now(visit: &Value) -> u64 {
    number(visit.get(b"now")).unwrap_or(0)
}

/// A whole number, also one written as text.
pub(crate) fn number(value: &Value) -> Option<u64> {
    whole_number(cut(value.digits(), b'.').0)
}
