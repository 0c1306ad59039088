//! Runs a browser's page: `start` reads it, gives its calls to action their links, and sends its impression.
//!
//! [`start`] is all that an app in Rust needs. Every `<a data-smart-link>` that it shows leads to its store by
//! itself, and gets its link when it is there; with [`observe`](crate::Config::observe) also those that come later.
//!
//! ```no_run
//! use smart_script::{Config, Preset, Url, web};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let config = Config::new()
//!     .one_link_url(Url::parse("https://brand.onelink.me/A1b2")?)
//!     .preset(Preset::TikTok)
//!     .observe(true);
//! web::start(config);
//! # Ok(())
//! # }
//! ```
//!
//! This module reads the page, keeps storage and sends the impression, by `web-sys`. What has to do with
//! elements and listeners is the same shim that the script has (src/shim/web/page.ts), which comes along as a
//! snippet of wasm-bindgen: so `wasm-pack`, Trunk and whatever else runs wasm-bindgen need no other file.
//!
//! The Smart Banner, QR codes, the panel that explains links, and Smart Script's own calls are the script's
//! alone.

mod objects;
mod page;
mod shim;
mod smart_script;

pub use objects::read_config;
pub use shim::PlanObject;
pub use smart_script::{PlannedLink, SmartScript, Subscription, arrive, start};
