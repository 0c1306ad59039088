//! The decision: which links the calls to action get, and which impression is sent.
//!
//! | module | what is in it |
//! | --- | --- |
//! | `write` | the decision itself, written as text |
//! | `parameter_order` | which value goes out under which name, and the order of a link's parameters |
//! | `ad_network` | which ad network the visitor comes from, by the presets, and what follows from that |
//! | `resolve` | the value that a rule gives |
//! | `param_list`, `draft` | a list of parameters; a link from its parts to its text, shortened if it has to be |
//! | `refusal` | why there is no link |
//! | `observer` | who watches a plan in the making, to explain it |
//! | `plan` | the types for callers in Rust |

pub(crate) mod ad_network;
pub(crate) mod draft;
pub(crate) mod observer;
pub(crate) mod param_list;
pub(crate) mod parameter_order;
#[cfg(feature = "api")]
#[expect(clippy::module_inception, reason = "the type `Plan` is what all of this makes")]
pub(crate) mod plan;
pub(crate) mod refusal;
pub(crate) mod resolve;
pub(crate) mod write;
