//! The addresses that ads on TikTok lead to: made, checked, repaired, and seen as a visitor arrives with them.
//!
//! [`build`] makes an address of what a marketer wants, [`check`] says what is wrong in one and repairs what can be repaired
//! without asking, and [`arrive`] shows what TikTok makes of it when somebody taps the ad. What they know is data, each with
//! where it is from: [`RULES`], [`MACROS`], [`PARAMETERS`].
//!
//! ```
//! let checked = smart_script_ad_url::check("https://brand.example/?pid=tiktokweb_int&c=_CAMPAIGN_NAME_&af_c_id=__CAMPAIGN_ID__");
//! assert_eq!(checked.findings[0].rule, "macro-underscores");
//! assert_eq!(checked.findings[0].at, 43);
//! assert_eq!(checked.repaired, "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__");
//! ```
#![forbid(unsafe_code)]

mod address;
mod arrival;
#[cfg(target_arch = "wasm32")]
mod bindings;
mod build;
mod characters;
mod check;
mod encode;
mod finding;
mod kind;
mod parameter;
mod read;
mod rule;
mod tiktok_macro;
mod value;

pub use arrival::{Arrival, Arrived, Origin, Visitor, arrive};
pub use build::{Built, Extra, Mistake, Row, Wanted, build};
pub use check::{Checked, check, mend};
pub use finding::{Edit, Finding};
pub use kind::Kind;
pub use parameter::{MEDIA_SOURCE, PARAMETERS, Parameter, of as parameters_of};
pub use read::read;
pub use rule::{Certainty, RULES, Rule, Severity};
pub use tiktok_macro::{MACROS, Macro};
