//! Click ids: what ad networks append to a landing page's address to know the click again.

use crate::encode::encoded;
use crate::params::{Params, Value};
use crate::slot::AF_SUBS;
use crate::visit::Incoming;

/// The ids sent on unasked, in the order they are appended.
const FORWARDED: [&str; 7] = ["gclid", "fbclid", "twclid", "sccid", "ttclid", "gbraid", "wbraid"];

/// Appends every click id that came in and is not in the link yet, and a Google ad's search term.
pub(crate) fn forward(params: &mut Params, incoming: &Incoming) {
    let mut has_google = false;
    for &name in &FORWARDED {
        if let Some(id) = id(incoming, name) {
            params.set_if_absent(name, Value::Incoming(id));
            has_google |= matches!(name, "gclid" | "gbraid" | "wbraid");
        }
    }
    if has_google {
        params.set_if_absent("af_keywords", Value::Incoming(incoming.get("keyword").unwrap_or("")));
    }
}

/// Whether one of the ids that are sent on unasked came in.
pub(crate) fn came_in(incoming: &Incoming) -> bool {
    FORWARDED.iter().any(|name| id(incoming, name).is_some())
}

fn id<'a>(incoming: &Incoming<'a>, name: &str) -> Option<&'a str> {
    // Snapchat writes ScCid.
    if name == "sccid" { incoming.get_any_case(name) } else { incoming.get(name) }
}

/// Takes out one raw-data slot that only repeats a click id of the same link; false when there is
/// none. `own` names an id that the configuration adds to the known ones.
pub(crate) fn drop_copy(params: &mut Params, own: &str) -> bool {
    let own = encoded(own);
    for (slot, _) in &AF_SUBS {
        let value = params.get(slot);
        let repeats = |id: &str| id != *slot && params.get(id) == value;
        if !value.is_empty() && (repeats(&own) || FORWARDED.iter().any(|id| repeats(id))) {
            params.give_up(slot);
            return true;
        }
    }
    false
}
