//! What the visitor arrived with: the parameters of the page, those of earlier pages, and what of it may be
//! used.
//!
//! | module | what is in it |
//! | --- | --- |
//! | `arrival` | a visit as plans read it |
//! | `incoming` | which page views count, the value under a name, and what counts as one: what is empty, too long or a macro doesn't |
//! | `macros` | which values are none: macros that an ad network has left as they are, and words such as `undefined` |
//! | `repair` | the parameters of an address as a person would read it, for callers in Rust |
//! | `consent` | what the visitor allows, and what is hidden from plans otherwise |
//! | `click_id` | the click ids that are known, and those that are forwarded without a rule |
//! | `memory` | what the page stores of a visit |
//! | `visit` | the types for callers in Rust |

pub(crate) mod arrival;
pub(crate) mod click_id;
pub(crate) mod consent;
pub(crate) mod incoming;
pub(crate) mod macros;
pub(crate) mod memory;
#[cfg(feature = "api")]
mod repair;
#[cfg(feature = "api")]
#[expect(clippy::module_inception, reason = "the type `Visit` is what all of this reads")]
pub(crate) mod visit;
