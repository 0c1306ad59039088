//! Who is credited for an install, and what is told of it: the decisions behind the campaign sandbox.
//!
//! A [`Ledger`] takes what happened in a campaign, as [`Event`]s: impressions and clicks, first launches, what people did in
//! the app, and the partner's settings as they were changed. It answers with [`Install`]s and whom they are credited to,
//! with the [`Postback`]s to TikTok's Events API, and with rows as AppsFlyer's raw data has them.
//!
//! It decides and does nothing else: it knows no clock, no network and no storage. The same events give the same answers,
//! in whatever order they arrive.
//!
//! What AppsFlyer and TikTok document is in [`rule`], each with its source. What they don't document had to be assumed. Each
//! of these is one [`Assumption`] with one value, and every answer that depends on one names it.
//!
//! ```
//! use smart_script_attribution::{Event, Ledger};
//!
//! let events = r#"[
//!   {"type": "device", "id": "1", "at": 0, "device":
//!     {"id": "phone", "platform": "android", "userAgent": "Android 14; Pixel 9", "ip": "198.18.0.1"}},
//!   {"type": "touch", "id": "2", "at": 1000, "touchType": "click", "linkKind": "onelink", "transactionId": "t",
//!     "url": "https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=summer&ttclid=E.C.P.1",
//!     "userAgent": "Android 14; Pixel 9", "ip": "198.18.0.1", "app": "com.tidewater.lantern"},
//!   {"type": "launch", "id": "3", "at": 61000, "device": "phone", "app": "com.tidewater.lantern", "referrer": "t"}
//! ]"#;
//! let mut ledger = Ledger::new();
//! for event in serde_json::from_str::<Vec<Event>>(events)? {
//!     ledger.record(event);
//! }
//! let install = &ledger.report().installs[0];
//! assert_eq!(install.media_source, "tiktokglobal_int");
//! assert_eq!(
//!     install.reason,
//!     "The install referrer names this click. It was 1 minute before the first launch, inside its window of 7 days."
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```
#![forbid(unsafe_code)]

mod assumption;
#[cfg(target_arch = "wasm32")]
mod bindings;
mod candidates;
mod condition;
mod credit;
mod effort;
mod event;
mod install;
mod ledger;
mod moment;
mod overview;
mod platform;
mod postback;
mod raw_data;
mod room;
pub mod rule;
mod settings;
mod signature;
mod touch;

pub use assumption::{ASSUMPTIONS, Assumed, Assumption};
pub use condition::{Condition, Operator};
pub use event::{CostRow, Device, DeviceEvent, Event, Happening, LinkKind, TouchType};
pub use install::{Considered, Contributor, Install, MatchType, Outcome};
pub use ledger::{Ledger, Report, Unmatched};
pub use moment::Moment;
pub use overview::OverviewRow;
pub use platform::Platform;
pub use postback::Postback;
pub use raw_data::{COLUMNS, Row};
pub use rule::{Certainty, Rule};
pub use settings::{
    App, EqualPriority, Including, Mapping, Mistake, Postbacks, Settings, UsersFrom, ViewThrough,
};
pub use touch::Touch;
