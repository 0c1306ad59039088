//! What a site remembers of its visitor's page views, in the storage of the visitor's browser.
//!
//! The format is Smart Script's, so that a visitor in the middle of a visit loses nothing when a
//! site changes over: a JSON list, newest first, of one object for each page view with the decoded
//! names, the values encoded as URI components, and `af_ss_exp_at`, in ms since 1970, when it is to
//! be forgotten. A view that a page of the same site led to is marked with `af_ss_same_site`.

use crate::consent::{Consent, State};
use crate::encode::push_component;
use crate::list::List;
use crate::text::{push, push_json, push_number};
use crate::visit::{Arrival, EXPIRES, PageView, SAME_SITE, says_nothing};
use crate::wire::Value;

/// Page views that are remembered.
const MAX_VIEWS: usize = 20;

/// Bytes that they may take. Browsers give a site 5 MB for everything.
const MAX_BYTES: usize = 32 * 1024;

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
    let mut out = List::new();
    write(&Arrival::read(&Value::read(&crate::json::visit(visit))), &mut out);
    let lines = String::from_utf8_lossy(&out);
    let (views, web_referrer) = lines.split_once('\n').unwrap_or_default();
    Memory { views: views.to_owned(), web_referrer: web_referrer.to_owned() }
}

/// Writes the page views and, in a line of its own, where the visitor came from. Two empty lines say
/// that nothing is to stay stored, a single one that what is stored is not to be touched.
pub(crate) fn write(arrival: &Arrival, out: &mut List<u8>) {
    let consent = &arrival.consent;
    if consent.is_withheld() {
        if consent.state == State::Denied {
            out.push(b'\n');
        }
        return;
    }
    out.push(b'[');
    let mut count = 0;
    for view in &arrival.views {
        let before = out.len();
        // A view that says nothing would only push out another.
        if view.expires > arrival.now
            && view.pairs().iter().any(|pair| is_kept(pair, consent))
            && count < MAX_VIEWS
        {
            if count > 0 {
                out.push(b',');
            }
            push_view(out, view, consent);
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
    push_json(out, arrival.web_referrer.text());
}

/// Whether a member of a view is a parameter that may be kept.
fn is_kept(pair: &Value, consent: &Consent) -> bool {
    pair.is_text() && !consent.hides(pair.name)
}

fn push_view(out: &mut List<u8>, view: &PageView, consent: &Consent) {
    out.push(b'{');
    // A repeated name is written again, and whoever reads JSON takes the last: those that say nothing
    // come first.
    for says_something in [false, true] {
        for pair in view.pairs() {
            if is_kept(pair, consent) && says_something != (pair.is_none() || says_nothing(pair.text())) {
                push_json(out, pair.name);
                push(out, b":\"");
                push_component(out, pair.text());
                push(out, b"\",");
            }
        }
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
