//! Click ids: what ad networks append to a landing page's address to know the click again.

use crate::params::Params;
use crate::text::{Parts, same};
use crate::visit::Incoming;

/// The ids sent on unasked, in the order they are appended.
const FORWARDED: &[u8] = b"gclid&fbclid&twclid&sccid&ttclid&gbraid&wbraid";

/// Those of Google, whose ads have a search term.
const GOOGLE: &[u8] = b"gclid&gbraid&wbraid";

/// Whether a name is one of these ids'.
pub(crate) fn is_known(name: &[u8]) -> bool {
    Parts(FORWARDED).any(|id| same(id, name))
}

/// Appends every click id that came in and is not in the link yet, and a Google ad's search term.
pub(crate) fn forward<'a>(params: &mut Params<'a>, incoming: &Incoming<'a>) {
    for name in Parts(FORWARDED) {
        params.set_if_absent(name, incoming.get(name));
    }
    if Parts(GOOGLE).any(|name| !incoming.get(name).is_none()) {
        params.set_if_absent(b"af_keywords", incoming.get(b"keyword"));
    }
}
