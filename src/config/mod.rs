//! What the author of a page configures.
//!
//! | module | what is in it |
//! | --- | --- |
//! | `config`, `rules`, `consent`, `banner`, `link_request` | the objects that authors write, each declared once |
//! | `object`, `kinds`, `words`, `values` | how they are declared, and which kinds of values their members can have |
//! | `declaration` | what is declared of them, for those who check or document configurations |
//! | `read` | a configuration from JSON, for callers in Rust |
//! | `call_to_action` | a call to action as a page has it, which may ask for anything |
//! | `written` | a configuration as text that plans read |
//! | `preset` | ready-made rules for ad networks |
//! | `policy` | the decisions in which the drop-in and the modern API differ |
//! | `setup` | a configuration as plans read it, together with its preset and its policy |

pub(crate) mod banner;
#[cfg(feature = "api")]
pub(crate) mod call_to_action;
#[expect(clippy::module_inception, reason = "the object `Config` is one of several in a configuration")]
pub(crate) mod config;
pub(crate) mod consent;
#[cfg(feature = "explain")]
pub(crate) mod declaration;
pub(crate) mod kinds;
pub(crate) mod link_request;
pub(crate) mod object;
pub(crate) mod policy;
pub(crate) mod preset;
#[cfg(feature = "api")]
pub(crate) mod read;
pub(crate) mod rules;
pub(crate) mod setup;
#[cfg(feature = "api")]
pub(crate) mod values;
pub(crate) mod words;
#[cfg(feature = "api")]
pub(crate) mod written;

/// Every object that a configuration can contain. An object comes after those that it refers to.
#[cfg(feature = "explain")]
#[must_use]
pub fn declared() -> Vec<declaration::Declared> {
    vec![
        rules::RuleView::declared(),
        rules::CustomRuleView::declared(),
        rules::RulesView::declared(),
        consent::ConsentFromView::declared(),
        banner::BannerTextsView::declared(),
        banner::BannerView::declared(),
        config::EndpointsView::declared(),
        link_request::LinkRequestView::declared(),
        config::ConfigView::declared(),
    ]
}
