//! The life of a page as a pure function: what has happened so far and what happens now go in, what
//! has happened then and what is to be done about it come out.
//!
//! [`step`](step()) decides *when* something is done; what a link or an impression says is decided by
//! [`plan`](crate::plan()). Nothing here reads a page, waits or sends. A *driver*, which is the script
//! around the program, reports an [`Event`], keeps the [`State`] and carries out the [`Actions`].
//!
//! ```
//! use smart_script::session::{Actions, Event, Facts, State, step};
//!
//! let facts = Facts::CONFIGURED | Facts::GRANTED | Facts::HAS_IMPRESSION;
//! let page = State::default();
//! // The visitor sees the page, and the script starts while the document is still being read.
//! let (page, _) = step(page, Event::Shown);
//! let (page, actions) = step(page, Event::Configured(facts));
//! assert_eq!(actions, Actions::ASK_HINTS | Actions::WRITE | Actions::STORE);
//! // The document is there. The impression still waits for the hints.
//! let (page, actions) = step(page, Event::Loaded(facts));
//! assert_eq!(actions, Actions::WRITE | Actions::RESOLVE | Actions::TELL_READY);
//! let (page, actions) = step(page, Event::Hints);
//! assert_eq!(actions, Actions::SEND);
//! // It is sent once, whatever else happens.
//! let (_, actions) = step(page, Event::Left);
//! assert_eq!(actions, Actions::NONE);
//! ```
//!
//! # What it promises
//!
//! - The page owes one impression at first, and another after [`Event::Refreshed`] with an impression and
//!   after [`Event::Routed`] where there is one for each route. Each is sent at most once. At most one is
//!   owed at a time: where another comes to be owed, the earlier one is sent before if it only waits for
//!   hints; otherwise the new one takes its place. What is owed in the end is sent exactly once where the
//!   visitor saw the page and allows it.
//! - An impression is sent when the document is there, and with the device's hints where consent is
//!   [`Facts::GRANTED`]. A visitor who taps a call to action, hides the page or leaves it may not come
//!   back, so what is owed then is sent at once, without either.
//! - Nothing is sent, stored or asked of the device before a configuration says that it may be, and
//!   nothing is sent or stored of a page that nobody has seen.
//! - Storage is written once for each configuration and each change of consent, and forgotten once for
//!   each denial.
//! - Links are written with every plan, and each file that listens is loaded once.
//!
//! There is no state of waiting that could be left behind: an impression that waits is one that is owed
//! and may not be sent yet. When consent is withdrawn meanwhile, it is simply still owed.
//!
//! # Writing a driver
//!
//! 1. **One event at a time.** What happens while actions are carried out is reported when they are
//!    done. Files, hints and listeners of the page can all call back at once.
//! 2. **Plan first.** An event that brings [`Facts`] brings those of a plan that was made for it. If the
//!    program breaks while planning, nothing has happened yet: the event is reported once there is a
//!    program again, with the facts as they are then. The plan before is kept until the actions are
//!    carried out, for [`Actions::SEND_PREVIOUS`].
//! 3. **Keep the new state, then act,** in the order that [`Actions::iter`] has them in. An action that
//!    throws does not keep the others from being carried out.
//! 4. **Say what was not done.** Actions that threw before they had any effect are reported as
//!    [`Event::Undone`] when the others are done. They are asked for again by the next event, not at
//!    once, as an action that always fails would go round in circles. So [`Actions::SEND`] first makes
//!    the address and then sends it, and once sending has begun it counts as done, whatever throws after. A
//!    driver that has put another program in place of a broken one reports what was undone, and then
//!    [`Event::Refreshed`].
//! 5. **Answer [`Actions::ASK_HINTS`] with [`Event::Hints`],** whether hints arrive, are refused or are
//!    too late, and even where asking throws: start the clock before asking. Where the browser has no
//!    hints to give, report it before the first facts; the impression then goes with the first plan.
//! 6. **Send what the latest plan says.** Its impression's address is empty where the plan has none;
//!    then there is nothing to send. Hints that are known go with it: the program leaves out those that
//!    consent hides. [`Actions::SEND_PREVIOUS`] and [`Actions::SEND_AGAIN`] need no program, as their
//!    addresses are made already: they are lost only if sending itself throws.
//! 7. **Report [`Event::Failed`] once for a request that certainly did not leave,** as soon as it is
//!    known, and never for [`Actions::SEND_AGAIN`] itself.
//!
//! A driver that starts in a document that is there already begins with [`Event::Loaded`], and reports
//! [`Event::Shown`] before it where the page is not prerendered: then all is done in one go.

mod actions;
mod bits;
mod event;
mod step;

pub use actions::Actions;
use bits::STATE;
pub use event::{Event, Facts};
pub use step::{step, step_bits};

/// What has happened to a page so far. The default is a page to which nothing has happened.
///
/// ```
/// use smart_script::session::{Event, State, step};
/// let (page, _) = step(State::default(), Event::Shown);
/// assert_ne!(page, State::default());
/// assert_eq!(State::from_bits(page.bits()), page);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State(u32);

impl State {
    /// The state as a number of 16 bits, which says something to this version of the program alone.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// The state that a number stands for. What is above its 16 bits is not looked at.
    pub const fn from_bits(bits: u32) -> State {
        State(bits & STATE)
    }
}
