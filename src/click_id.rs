//! Click ids: what ad networks append to a landing page's address to know the click again.

use crate::link::AF_SUBS;
use crate::params::{Outgoing, Params};
use crate::text::{Parts, pairs};
use crate::visit::Incoming;

/// The ids sent on unasked, in the order they are appended.
const FORWARDED: &[u8] = b"gclid&fbclid&twclid&sccid&ttclid&gbraid&wbraid";

/// Appends every click id that came in and is not in the link yet, and a Google ad's search term.
pub(crate) fn forward<'a>(params: &mut Params<'a>, incoming: &Incoming<'a>) {
    let mut has_google = false;
    for name in Parts(FORWARDED) {
        if let Some(id) = incoming.get(name) {
            params.set_if_absent(name, Outgoing::incoming(id));
            has_google |= matches!(name, b"gclid" | b"gbraid" | b"wbraid");
        }
    }
    if has_google {
        params.set_if_absent(b"af_keywords", incoming.outgoing(b"keyword"));
    }
}

/// Takes out one raw-data slot that only repeats a click id of the same link; false when there is
/// none. `own` names an id that the configuration adds to the known ones.
pub(crate) fn drop_copy<'a>(params: &mut Params<'a>, own: &'a [u8]) -> bool {
    for (slot, _) in pairs(AF_SUBS) {
        let value = params.get(slot);
        let repeats = |id: &[u8]| id != slot && params.get(id) == value;
        if value.is_some() && (repeats(own) || Parts(FORWARDED).any(repeats)) {
            params.give_up(slot);
            return true;
        }
    }
    false
}
