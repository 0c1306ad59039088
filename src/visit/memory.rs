//! What a page stores of a visit in the visitor's browser, so that later pages of the site know it.
//!
//! The format is Smart Script's, so that visitors lose nothing when a site changes over in the middle of
//! their visit. It is a JSON list with an object for each page view, newest first. Names are decoded, values
//! are encoded as URI components. `af_ss_exp_at` is the time at which the view is forgotten, in ms since
//! 1970, and `af_ss_same_site` marks a view to which a page of the same site led.

use smart_script_list::List;

use super::arrival::{Arrival, EXPIRES, PageView, SAME_SITE};
use super::consent::State;
use super::incoming::says_nothing;
use crate::config::setup::Setup;
use crate::text::escape::{push_component, push_json};
use crate::text::{push, push_number};
use crate::wire::Value;

/// The most page views that are stored.
const MAX_VIEWS: usize = 20;

/// The most bytes that they may take. Browsers give a site 5 MB for everything.
const MAX_BYTES: usize = 32 * 1024;

/// Writes the page views and, on the next line, the page of another site from which the visitor came. Two
/// empty lines say that what is stored is to be deleted, a single one that it is not to be touched.
pub(crate) fn write(setup: &Setup, arrival: &Arrival, out: &mut List<u8>) {
    let consent = &arrival.consent;
    let is_kept = |pair: &Value| is_kept(pair, setup, arrival);
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
        // A view without parameters would only push out another.
        if view.expires > arrival.now && view.pairs().iter().any(is_kept) && count < MAX_VIEWS {
            if count > 0 {
                out.push(b',');
            }
            push_view(out, view, is_kept);
            count += 1;
            if out.len() >= MAX_BYTES {
                out.truncate(before);
                count -= 1;
                // Without it, the next view would be taken for the beginning of this visit.
                if !view.same_site {
                    break;
                }
            }
        }
    }
    push(out, b"]\n");
    push_json(out, arrival.web_referrer.text());
}

/// Whether a member of a view is a parameter that may be stored: with consent any of the address's own, and besides, or
/// with limited consent, those that somebody looks for, without what is hidden.
fn is_kept(pair: &Value, setup: &Setup, arrival: &Arrival) -> bool {
    let is_granted = arrival.consent.state == State::Granted;
    let is_wanted = || setup.reads(pair.name) || is_granted && arrival.consent.is_id(pair.name);
    pair.is_text()
        && (is_granted && !pair.is_found() || is_wanted())
        && !arrival.hides(pair.name, pair.text())
}

fn push_view(out: &mut List<u8>, view: &PageView, is_kept: impl Fn(&Value) -> bool) {
    out.push(b'{');
    // A repeated name is written again, and readers of JSON take the last. So those without a value come
    // first.
    for says_something in [false, true] {
        for pair in view.pairs() {
            if is_kept(pair) && says_something != (pair.is_none() || says_nothing(pair.text())) {
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
