//! What a driver reports.

use super::actions::Actions;
use super::bits::*;

/// What is known of a page as it is configured and planned at the moment.
///
/// A driver gathers them by name, and decides nothing by it: flags that say whether an option is set, what
/// the plan has, and the visitor's consent as the answer to the request for the plan has it.
///
/// Facts are put together with `|`, one of the four states of consent among them. Without
/// [`Facts::CONFIGURED`] the others say nothing: as long as nobody has said what is wanted, nobody has
/// said what is allowed.
///
/// ```
/// use smart_script::session::Facts;
/// let facts = Facts::CONFIGURED | Facts::LIMITED | Facts::OBSERVES;
/// assert!(facts.has(Facts::OBSERVES));
/// assert!(!facts.has(Facts::GRANTED));
/// assert_eq!(Facts::from_bits(facts.bits()), facts);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts(pub(super) u32);

impl Facts {
    /// Nothing is known, and nothing allowed.
    pub const NONE: Facts = Facts(0);
    /// The visitor has not answered yet.
    pub const PENDING: Facts = Facts(0);
    /// The visitor allows nothing, and nothing is to stay stored.
    pub const DENIED: Facts = Facts(DENIED);
    /// The visitor allows what does not tell them or their device from others.
    pub const LIMITED: Facts = Facts(LIMITED);
    /// The visitor allows everything.
    pub const GRANTED: Facts = Facts(GRANTED);
    /// The four states of consent, from the least to the most allowed.
    pub const CONSENTS: [Facts; 4] = [Facts::PENDING, Facts::DENIED, Facts::LIMITED, Facts::GRANTED];
    /// There is a configuration. A call of Smart Script's own API counts as one.
    pub const CONFIGURED: Facts = Facts(CONFIGURED);
    /// The plan has the address of an impression.
    pub const HAS_IMPRESSION: Facts = Facts(HAS_IMPRESSION);
    /// `impressionPer: "route"`: each route owes an impression of its own.
    pub const PER_ROUTE: Facts = Facts(PER_ROUTE);
    /// `consentFrom`: a consent platform is to be listened to.
    pub const ASKS: Facts = Facts(LOAD_CONSENT);
    /// `observe`: routes and changes of the document are to be noticed.
    pub const OBSERVES: Facts = Facts(LOAD_OBSERVE);
    /// The page has places for QR codes. That it had some is remembered, so that they can be cleared.
    pub const HAS_CODES: Facts = Facts(RUN_QR);
    /// The page has a Smart Banner.
    pub const HAS_BANNER: Facts = Facts(RUN_BANNER);
    /// `debug`: plans are to be explained.
    pub const DEBUGS: Facts = Facts(RUN_DEBUG);

    /// The facts as a number below 2¹⁴.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// The facts that a number stands for.
    pub const fn from_bits(bits: u32) -> Facts {
        Facts(bits & ALL)
    }

    /// Whether all of these are among the facts. Consent is compared as a whole: who has granted
    /// everything has not limited it.
    pub const fn has(self, facts: Facts) -> bool {
        let consent = if facts.0 & CONSENT > 0 { CONSENT } else { 0 };
        self.0 & (facts.0 | consent) == facts.0
    }
}

impl std::ops::BitOr for Facts {
    type Output = Facts;

    fn bitor(self, other: Facts) -> Facts {
        Facts(self.0 | other.0)
    }
}

/// Something that happens to a page.
///
/// As a number, its kind is in the low four bits, and what it brings is above them.
///
/// ```
/// use smart_script::session::{Event, Facts};
/// let event = Event::Routed(Facts::CONFIGURED | Facts::PER_ROUTE);
/// assert_eq!(Event::from_bits(event.bits()), Some(event));
/// assert_eq!(Event::from_bits(15), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The page said what it wants: by a call of `start`, in its markup, or by the old API.
    Configured(Facts),
    /// The document has been parsed.
    Loaded(Facts),
    /// The visitor's answer came, by a call or from a consent platform.
    Consented(Facts),
    /// The page asked for a new plan.
    Refreshed {
        /// What is known now.
        facts: Facts,
        /// Whether one more impression is to be sent.
        impression: bool,
    },
    /// A single-page app took a route.
    Routed(Facts),
    /// The document got other calls to action, or lost some.
    Changed(Facts),
    /// The page came back from the back/forward cache. It is planned anew, and owes nothing new, as it is
    /// the same page view.
    Restored(Facts),
    /// The device's hints have arrived, were refused, come too late or don't exist.
    Hints,
    /// The visitor sees the page: at once, or when a prerendered page is activated.
    Shown,
    /// The page is out of sight. A phone may never bring it back.
    Hidden,
    /// A call to action was tapped.
    Tapped,
    /// The page is left (`pagehide`).
    Left,
    /// The request for the impression failed, and nothing else was tried for it yet.
    Failed,
    /// These actions were not carried out, and had no effect.
    Undone(Actions),
}

impl Event {
    /// The event as a number below 2¹⁸.
    pub const fn bits(self) -> u32 {
        let (kind, value) = match self {
            Event::Configured(facts) => (kind::CONFIGURED, facts.0),
            Event::Loaded(facts) => (kind::LOADED, facts.0),
            Event::Consented(facts) => (kind::CONSENTED, facts.0),
            Event::Refreshed { facts, impression: false } => (kind::REFRESHED, facts.0),
            Event::Refreshed { facts, impression: true } => (kind::REFRESHED_OWING, facts.0),
            Event::Routed(facts) => (kind::ROUTED, facts.0),
            Event::Changed(facts) => (kind::CHANGED, facts.0),
            Event::Restored(facts) => (kind::RESTORED, facts.0),
            Event::Hints => (kind::HINTS, 0),
            Event::Shown => (kind::SHOWN, 0),
            Event::Hidden => (kind::HIDDEN, 0),
            Event::Tapped => (kind::TAPPED, 0),
            Event::Left => (kind::LEFT, 0),
            Event::Failed => (kind::FAILED, 0),
            Event::Undone(actions) => (kind::UNDONE, actions.0),
        };
        kind | value << VALUE
    }

    /// Whether the page is planned anew when this happens, so that the event brings [`Facts`].
    pub const fn is_planned(self) -> bool {
        self.bits() & KIND < kind::HINTS
    }

    /// The same event with these facts, if it brings facts.
    ///
    /// ```
    /// use smart_script::session::{Event, Facts};
    /// let event = Event::Routed(Facts::NONE).with_facts(Facts::CONFIGURED);
    /// assert_eq!(event, Event::Routed(Facts::CONFIGURED));
    /// assert_eq!(Event::Hidden.with_facts(Facts::CONFIGURED), Event::Hidden);
    /// ```
    #[must_use]
    pub const fn with_facts(self, facts: Facts) -> Event {
        match self {
            Event::Configured(_) => Event::Configured(facts),
            Event::Loaded(_) => Event::Loaded(facts),
            Event::Consented(_) => Event::Consented(facts),
            Event::Refreshed { impression, .. } => Event::Refreshed { facts, impression },
            Event::Routed(_) => Event::Routed(facts),
            Event::Changed(_) => Event::Changed(facts),
            Event::Restored(_) => Event::Restored(facts),
            other => other,
        }
    }

    /// The event that a number stands for, if it stands for one.
    #[inline]
    pub const fn from_bits(bits: u32) -> Option<Event> {
        let facts = Facts::from_bits(bits >> VALUE);
        Some(match bits & KIND {
            kind::CONFIGURED => Event::Configured(facts),
            kind::LOADED => Event::Loaded(facts),
            kind::CONSENTED => Event::Consented(facts),
            kind::REFRESHED => Event::Refreshed { facts, impression: false },
            kind::REFRESHED_OWING => Event::Refreshed { facts, impression: true },
            kind::ROUTED => Event::Routed(facts),
            kind::CHANGED => Event::Changed(facts),
            kind::RESTORED => Event::Restored(facts),
            kind::HINTS => Event::Hints,
            kind::SHOWN => Event::Shown,
            kind::HIDDEN => Event::Hidden,
            kind::TAPPED => Event::Tapped,
            kind::LEFT => Event::Left,
            kind::FAILED => Event::Failed,
            kind::UNDONE => Event::Undone(Actions::from_bits(bits >> VALUE)),
            _ => return None,
        })
    }
}
