//! Drives the [`session`](crate::session) of one page: tells it what happens, and carries out what it
//! decides is to be done about it.
//!
//! A [`Driver`] is for any page that can do what the trait [`Page`] asks for. The module `web` has one for a browser's
//! page. A program that shows pages by other means can have its own, and tests have one in memory:
//!
//! ```
//! use std::cell::RefCell;
//! use std::time::SystemTime;
//! use smart_script::driver::{CallToAction, Driver, NotDone, Page};
//! use smart_script::session::Event;
//! use smart_script::{Config, ConsentAsker, ConsentState, Plan, Preset, Url};
//!
//! #[derive(Default)]
//! struct Screen {
//!     sent: RefCell<Vec<Url>>,
//! }
//!
//! impl Page for Screen {
//!     fn url(&self) -> Url {
//!         Url::parse("https://brand.example/game?c=summer&ttclid=E.C.P.x").unwrap()
//!     }
//!     fn now(&self) -> SystemTime {
//!         SystemTime::now()
//!     }
//!     fn calls_to_action(&self) -> Vec<CallToAction> {
//!         vec![CallToAction::new("https://apps.apple.com/app/id1")]
//!     }
//!     fn send(&self, impression: &Url) -> Result<(), NotDone> {
//!         self.sent.borrow_mut().push(impression.clone());
//!         Ok(())
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let driver = Driver::new(Screen::default());
//! driver.report(Event::Shown);
//! driver.start(
//!     Config::new().one_link_url(Url::parse("https://brand.onelink.me/A1b2")?).preset(Preset::TikTok),
//! );
//! assert!(driver.plan().links[0].as_ref().is_ok_and(|link| link.as_str().contains("ttclid=E.C.P.x")));
//! assert_eq!(driver.page().sent.borrow().len(), 1);
//! # Ok(())
//! # }
//! ```

#[expect(clippy::module_inception, reason = "the type `Driver` is what this is about")]
mod driver;
mod page;

pub use crate::config::call_to_action::CallToAction;
pub use driver::Driver;
pub use page::{Hints, NotDone, Page};
