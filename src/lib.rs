//! Attribution links and impressions for landing pages between an ad and an app store.
//!
//! The whole program is [`plan()`]: what the page's author asked for ([`Config`]) and what the
//! visitor arrived with ([`Visit`]) go in, a [`Plan`] of every outgoing address comes out. It is a
//! pure function. In a browser, the script around it (`src/shim`) gathers the visit, writes the
//! addresses into the page and sends the impression.
//!
//! | module | what is in it |
//! | --- | --- |
//! | `plan` | the decision, from config and visit to addresses |
//! | `config`, `rule`, `policy` | what the author asked for |
//! | `visit` | the incoming parameters, and which of them count |
//! | `consent` | what the visitor allows, and what is hidden where they don't |
//! | `memory` | what is kept of a page view, and for how long |
//! | `link` | one file for each family of links |
//! | `click_id`, `impression` | what is sent on unasked; the impression's address |
//! | `params` | outgoing parameters: ordered, encoded once |
//! | `encode`, `address`, `text` | escapes; the parts of an address; cutting and writing |
//! | `wire`, `json` | how values cross into the program; the same from JSON |
//! | `qr` | a text as the modules of its QR code |
//! | `notes`, `check` | what was refused and what is wrong, in sentences |
//! | `observer`, `explanation` | who watches a plan in the making; where every outgoing value came from |
//! | `request` | the whole program as one text in, one text out |
//! | `browser` | what the script around the wasm calls, in wasm only |

mod address;
#[cfg(all(target_arch = "wasm32", any(feature = "page", feature = "qr", feature = "full")))]
mod browser;
#[cfg(feature = "explain")]
mod check;
mod click_id;
mod config;
mod consent;
mod encode;
#[cfg(feature = "explanation")]
mod explanation;
mod impression;
#[cfg(feature = "json")]
mod json;
mod link;
mod list;
mod memory;
mod notes;
mod observer;
mod params;
mod plan;
mod policy;
#[cfg(feature = "qr")]
mod qr;
mod request;
mod rule;
mod text;
mod visit;
mod wire;

pub use config::Config;
#[cfg(feature = "explanation")]
pub use explanation::{Explanation, From, Impression, Link, Value, Warning};
#[cfg(feature = "json")]
pub use memory::{Memory, remember};
#[cfg(feature = "explanation")]
pub use notes::Note;
pub use notes::Notes;
pub use plan::{Plan, plan};
#[cfg(feature = "qr")]
pub use qr::{Level, modules};
pub use request::ask;
#[cfg(feature = "explain")]
pub use request::explain;
pub use visit::Visit;
