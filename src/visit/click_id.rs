//! Click ids, which ad networks append to the address of a landing page to recognise the click later.

use crate::text::Parts;

/// The click ids of the known ad networks. The first ones are forwarded without a rule, in this order.
pub(crate) const KNOWN: &[u8] = b"gclid&fbclid&twclid&sccid&ttclid&gbraid&wbraid\
                                  &dclid&msclkid&yclid&li_fat_id&epik&rdt_cid&irclickid";

/// Google's, whose ads come with a search term.
pub(crate) const GOOGLE: &[u8] = b"gclid&gbraid&wbraid";

/// The length of the part of [`KNOWN`] with the ids that are forwarded without a rule, in bytes.
const FORWARDED: usize = 46;

/// The names of the ids that are forwarded without a rule.
pub(crate) fn forwarded() -> Parts<'static> {
    Parts(&KNOWN[..FORWARDED])
}
