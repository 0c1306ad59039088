//! What a driver is asked to do.

use super::bits::*;

/// What is to be done: a set, with an order in which they are to be carried out.
///
/// ```
/// use smart_script::session::Actions;
/// let actions = Actions::STORE | Actions::WRITE;
/// assert!(actions.has(Actions::WRITE));
/// assert!(actions.iter().eq([Actions::WRITE, Actions::STORE]));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Actions(pub(super) u32);

impl Actions {
    /// Nothing is to be done.
    pub const NONE: Actions = Actions(0);
    /// Ask the browser for the device's hints, and set a limit to the wait. This comes first, as the
    /// answer takes time that the rest can use.
    pub const ASK_HINTS: Actions = Actions(ASK_HINTS);
    /// Send the impression of the plan before this one. It was waiting for hints when a new one came to
    /// be owed; no hints are known, so it goes as it was planned.
    pub const SEND_PREVIOUS: Actions = Actions(SEND_PREVIOUS);
    /// Write the planned links into the document, as far as it is there.
    pub const WRITE: Actions = Actions(WRITE);
    /// Load what listens to a consent platform.
    pub const LOAD_CONSENT: Actions = Actions(LOAD_CONSENT);
    /// Send the impression of the latest plan.
    pub const SEND: Actions = Actions(SEND);
    /// Send what failed once more, as an image. It was sent with the consent that there still is.
    pub const SEND_AGAIN: Actions = Actions(SEND_AGAIN);
    /// Store what is to be remembered of the visit.
    pub const STORE: Actions = Actions(STORE);
    /// Remove what is stored.
    pub const FORGET: Actions = Actions(FORGET);
    /// Load what notices routes and changes of the document.
    pub const LOAD_OBSERVE: Actions = Actions(LOAD_OBSERVE);
    /// Draw the plan's QR codes, and clear those that are none any more.
    pub const RUN_QR: Actions = Actions(RUN_QR);
    /// Show the Smart Banner.
    pub const RUN_BANNER: Actions = Actions(RUN_BANNER);
    /// Explain the plan, in the console or in a panel of the page.
    pub const RUN_DEBUG: Actions = Actions(RUN_DEBUG);
    /// Resolve the promise of a plan. Without a configuration the plan is an empty one.
    pub const RESOLVE: Actions = Actions(RESOLVE);
    /// Tell the page that all links are written (`smartscript:ready`).
    pub const TELL_READY: Actions = Actions(TELL_READY);

    /// The actions as a number below 2¹⁴, the first to be carried out in its lowest bit.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// The actions that a number stands for.
    pub const fn from_bits(bits: u32) -> Actions {
        Actions(bits & ALL)
    }

    /// The actions one by one, in the order in which they are to be carried out.
    pub fn iter(self) -> impl Iterator<Item = Actions> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let first = left & left.wrapping_neg();
            left ^= first;
            (first > 0).then_some(Actions(first))
        })
    }

    /// Whether all of these are among the actions.
    pub const fn has(self, actions: Actions) -> bool {
        self.0 & actions.0 == actions.0
    }
}

impl std::ops::BitOr for Actions {
    type Output = Actions;

    fn bitor(self, other: Actions) -> Actions {
        Actions(self.0 | other.0)
    }
}
