//! What a session needs of its page.

use std::time::SystemTime;

use url::Url;

use crate::config::call_to_action::CallToAction;
use crate::config::consent::{ConsentAsker, ConsentState};
use crate::explain::Note;
use crate::plan::plan::Plan;
use crate::visit::visit::{Memory, Visit};

/// What a session needs of its page: what it reads there, and what it has done there.
///
/// Only an address, the time and the calls to action are a must; whatever else a page has none of, it needn't
/// say. Nothing is asked for before the visitor allows it.
///
/// Methods may be called while the page is busy with another, and may report to the [`Driver`] at once.
///
/// [`Driver`]: super::Driver
pub trait Page {
    /// The page's address now.
    fn url(&self) -> Url;

    /// The address at which the page was loaded, where that is known, though the page's own code may have changed it
    /// since.
    fn loaded_from(&self) -> Url {
        self.url()
    }

    /// The time now.
    fn now(&self) -> SystemTime;

    /// The page's calls to action, in document order.
    fn calls_to_action(&self) -> Vec<CallToAction>;

    /// Begins to request an address with a GET that outlives the page, with cookies, and past every cache. If it
    /// turns out later that the request did certainly not leave, the page reports it with
    /// [`Driver::failed`](super::Driver::failed). A request that has failed in any other way may have arrived.
    ///
    /// # Errors
    ///
    /// It fails if nothing was sent.
    fn send(&self, impression: &Url) -> Result<(), NotDone>;

    /// The address of the page from which the visitor came.
    fn referrer(&self) -> Option<Url> {
        None
    }

    /// Whether the document is still being read, so that more calls to action may come.
    fn is_loading(&self) -> bool {
        false
    }

    /// Whether the browser sends Global Privacy Control.
    fn has_privacy_control(&self) -> bool {
        false
    }

    /// The page's cookies, as `document.cookie` lists them.
    fn cookies(&self) -> String {
        String::new()
    }

    /// What localStorage has under a key.
    fn stored(&self, _key: &str) -> Option<String> {
        None
    }

    /// The content of a `<meta>` element.
    fn meta(&self, _name: &str) -> Option<String> {
        None
    }

    /// Stores a text under a key.
    ///
    /// # Errors
    ///
    /// It fails where storage is blocked or full. What is stored under this key is removed then, so that an older visit
    /// doesn't win over this one on the next page.
    fn store(&self, _key: &str, _text: &str) -> Result<(), NotDone> {
        Err(NotDone)
    }

    /// Deletes what is stored under a key.
    fn remove(&self, _key: &str) {}

    /// Adds to a visit what is stored. A page that can read JSON without this crate does so here, which spares a
    /// module that is loaded by visitors 6 KB.
    fn recall(&self, visit: Visit, memory: &Memory) -> Visit {
        visit.memory(memory.clone())
    }

    /// Takes the plan for the calls to action that were asked for last. Nothing is written yet.
    fn take(&self, _plan: &Plan) {}

    /// Writes the links of the plan that was taken last to the calls to action.
    ///
    /// # Errors
    ///
    /// It fails if no link could be written.
    fn write(&self) -> Result<(), NotDone> {
        Ok(())
    }

    /// Asks for what the browser tells of the device. The answer is [`Driver::hints`](super::Driver::hints),
    /// once, with none if it takes too long.
    ///
    /// Returns whether there will be an answer.
    fn ask_hints(&self) -> bool {
        false
    }

    /// Requests an address in another way than [`send`](Self::send), as that has failed.
    fn send_again(&self, _impression: &Url) {}

    /// Listens to whoever answers for the visitor, and reports each answer with
    /// [`Driver::consent`](super::Driver::consent).
    ///
    /// # Errors
    ///
    /// It fails if nobody is listened to.
    fn listen_for_consent(&self, _asker: &ConsentAsker) -> Result<(), NotDone> {
        Ok(())
    }

    /// Watches routes and changes of the document since this address was planned for, and reports them as
    /// [`Event::Routed`](crate::session::Event::Routed) and [`Event::Changed`](crate::session::Event::Changed).
    ///
    /// # Errors
    ///
    /// It fails if nothing is watched.
    fn observe(&self, _planned: &Url) -> Result<(), NotDone> {
        Ok(())
    }

    /// Shows the page's author the mistakes in the configuration and what was refused, as `debug` asks for.
    fn explain(&self, _notes: &[Note]) {}

    /// Tells the page that all links are written.
    fn tell_ready(&self) {}

    /// Tells the page what the visitor has answered.
    fn tell_consent(&self, _answer: ConsentState) {}
}

/// Something that the page could not do, and that had no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDone;

/// What a browser tells of the device: its model, which is empty on desktops, and the version of its system.
///
/// <https://wicg.github.io/ua-client-hints/#getHighEntropyValues>
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// The device's model.
    pub model: String,
    /// The version of the device's system.
    pub platform_version: String,
}
