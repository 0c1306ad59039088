//! Click ids: what ad networks append to a landing page's address to know the click again.

use crate::params::Params;
use crate::text::Parts;
use crate::visit::Incoming;

/// Ids by which an ad network knows a click again. The first ones are sent on unasked, in this order.
pub(crate) const KNOWN: &[u8] = b"gclid&fbclid&twclid&sccid&ttclid&gbraid&wbraid\
                                  &dclid&msclkid&yclid&li_fat_id&epik&rdt_cid&irclickid";

/// Those of Google, whose ads have a search term.
const GOOGLE: &[u8] = b"gclid&gbraid&wbraid";

/// How long the names of those are.
const FORWARDED: usize = 46;

/// The names of the ids sent on unasked.
pub(crate) fn names() -> Parts<'static> {
    Parts(&KNOWN[..FORWARDED])
}

/// Appends every click id that came in and is not in the link yet, and a Google ad's search term.
pub(crate) fn forward<'a>(params: &mut Params<'a>, incoming: &Incoming<'a>) {
    for name in names() {
        params.set_if_absent(name, incoming.get(name));
    }
    if Parts(GOOGLE).any(|name| !incoming.get(name).is_none()) {
        params.set_if_absent(b"af_keywords", incoming.get(b"keyword"));
    }
}
