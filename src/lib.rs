//! Attribution links and impressions for landing pages between an ad and an app store.
//!
//! A visitor taps an ad and comes to a page. From what the author of the page configured ([`Config`]) and
//! what the visitor arrived with ([`Visit`]), [`plan()`] decides where each call to action of the page leads
//! and which impression tells AppsFlyer that the page was seen. It is a pure function, and so is
//! [`remember`], which decides what the page stores of the visit.
//!
//! ```
//! use smart_script::{Config, LinkRequest, Url, Visit, plan};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let config = Config::from_json(r#"{"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"}"#)?;
//! let visit = Visit::new(Url::parse("https://brand.example/game?c=summer&ttclid=E.C.P.x")?);
//! let plan = plan(&config, &visit, &[LinkRequest::new(Url::parse("https://apps.apple.com/app/id1")?)]);
//! let href = plan.links[0].as_ref().map_or("https://apps.apple.com/app/id1", Url::as_str);
//! assert!(href.starts_with("https://brand.onelink.me/A1b2?"));
//! # Ok(())
//! # }
//! ```
//!
//! The script for landing pages is this crate as WebAssembly, with a shim around it that gathers the visit,
//! writes the links into the page and sends the impression. An app in Rust that is a landing page itself calls
//! `web::start`.
//!
//! # Modules
//!
//! | module | what is in it |
//! | --- | --- |
//! | `config` | what the author of a page configures |
//! | `visit` | what the visitor arrived with, what of it counts and is stored, and what consent hides |
//! | `plan` | the decision: which parameters a link has and in which order, shortening |
//! | `link` | the families of links, with a file for each |
//! | [`session`] | the life of a page: when links are written, what is stored, when the impression is sent |
//! | [`driver`] | what happens to one page, told to its session, and what is done about it |
//! | [`explain`] | why a plan is as it is, for people |
//! | [`limits`] | what AppsFlyer documents of the values in its links |
//! | `qr` | QR codes |
//! | `text` | percent-encoding, the parts of an address, cutting and writing |
//! | [`wire`] | the format of requests, for other crates |
//! | `mapping` | the tables of outgoing names and presets, for programs that print them |
//! | `request` | [`ask`], which answers requests of callers that aren't Rust |
//! | [`declared`] | a description of the configuration's objects, for other crates |
//! | `web` | a browser's page, for apps in Rust |
//!
//! # Features
//!
//! Each adds to the others, and `api`, `explain` and `web` are on by default.
//!
//! - `api`: the types for callers in Rust, with [`Url`] and JSON, and the module `wire`; it includes `explain`
//! - `explain`: the modules [`explain`], [`declared`] and [`limits`]
//! - `docs`: what is declared says how it is documented, too, and which tables give values their outgoing names
//! - `qr`: the module `qr`
//! - `web`: on `wasm32-unknown-unknown` the module `web`, which runs a browser's page; it is on by default, and adds
//!   nothing elsewhere
#![forbid(unsafe_code)]

mod config;
#[cfg(feature = "api")]
pub mod driver;
#[cfg(feature = "explain")]
pub mod explain;
#[cfg(feature = "explain")]
pub mod limits;
mod link;
#[cfg(feature = "docs")]
mod mapping;
mod plan;
#[cfg(feature = "qr")]
pub mod qr;
mod request;
pub mod session;
mod text;
mod visit;
#[cfg(all(feature = "web", target_arch = "wasm32", target_os = "unknown"))]
pub mod web;
#[cfg(not(feature = "api"))]
mod wire;
#[cfg(feature = "api")]
pub mod wire;

#[cfg(feature = "explain")]
pub mod declared {
    //! A description of the objects that a configuration consists of: their members, what kind of value each
    //! takes, and how it is documented.
    //!
    //! It is public for programs that check or document configurations, such as the test that writes the
    //! package's TypeScript types. It may change with any version.
    //!
    //! ```
    //! use smart_script::declared::declared;
    //! let objects = declared();
    //! let config = objects.iter().find(|object| object.name == "Config").unwrap();
    //! assert!(config.fields.iter().any(|field| field.name == "oneLinkURL" && !field.is_required));
    //! ```

    pub use crate::config::declaration::{Declared, DeclaredWords, Field, Wants};
    pub use crate::config::declared;
    #[cfg(feature = "docs")]
    pub use crate::mapping::mapping;
}

#[cfg(feature = "api")]
pub use config::banner::{AppleBanner, Banner, BannerTexts, Device, Direction, Position, Theme};
#[cfg(feature = "api")]
pub use config::config::{AfSub, Config, Endpoints, ImpressionPer, Preset};
#[cfg(feature = "api")]
pub use config::consent::{ConsentAsker, ConsentFrom, ConsentSource, ConsentState};
#[cfg(feature = "api")]
pub use config::link_request::{LinkRequest, Platform};
#[cfg(feature = "api")]
pub use config::read::ConfigError;
#[cfg(feature = "api")]
pub use config::rules::{CustomRule, Rule, Rules, TextOrRule};
#[cfg(feature = "api")]
pub use config::values::{Debug, LimitDataUse, OneOrMany, Scalar};
#[cfg(feature = "api")]
pub use config::words::UnknownWord;
#[cfg(feature = "api")]
pub use config::written::WrittenConfig;
#[cfg(feature = "api")]
pub use plan::plan::{Plan, plan};
#[cfg(feature = "api")]
pub use plan::refusal::Refusal;
pub use request::ask;
#[cfg(feature = "reads")]
pub use request::reads;
#[cfg(feature = "api")]
pub use url::Url;
#[cfg(feature = "api")]
pub use visit::visit::{Memory, Storage, Visit, remember};

/// The blocks of Rust in the guide, which run as documentation's do.
#[cfg(doctest)]
#[doc = include_str!("../docs/rust.md")]
struct Guide;
