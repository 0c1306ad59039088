//! Click ids: what ad networks append to a landing page's address to know the click again.

use crate::params::{Params, Value};
use crate::visit::Incoming;

/// The ids sent on unasked, in the order they are appended.
const FORWARDED: [&str; 7] = ["gclid", "fbclid", "twclid", "sccid", "ttclid", "gbraid", "wbraid"];

/// Google's ids: only beside one of them is `keyword` a search term.
const GOOGLE: [&str; 3] = ["gclid", "gbraid", "wbraid"];

/// Appends every click id of the page's own query that is not in the link yet, and a Google ad's
/// search term.
pub(crate) fn forward(params: &mut Params, page: &Incoming) {
    for name in FORWARDED {
        // Snapchat writes ScCid.
        let id = if name == "sccid" { page.get_any_case(name) } else { page.get(name) };
        if let Some(id) = id {
            params.set_if_absent(name, Value::Incoming(id));
        }
    }
    if GOOGLE.iter().any(|name| page.get(name).is_some())
        && let Some(keyword) = page.get("keyword")
    {
        params.set_if_absent("af_keywords", Value::Incoming(keyword));
    }
}

/// Takes out one raw-data slot that only repeats a click id of the same link; false when there is
/// none. `own` names an id that the configuration adds to the known ones.
pub(crate) fn drop_copy(params: &mut Params, own: &str) -> bool {
    let copy = SLOTS.iter().rev().find(|slot| {
        let value = params.get(slot);
        let repeats = |id: &&str| params.get(id) == value;
        value.is_some() && (repeats(&own) || FORWARDED.iter().any(repeats))
    });
    copy.map(|slot| params.remove(slot)).is_some()
}

/// The raw-data slots.
pub(crate) const SLOTS: [&str; 5] = ["af_sub1", "af_sub2", "af_sub3", "af_sub4", "af_sub5"];
