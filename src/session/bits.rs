//! Where everything is in the numbers.
//!
//! Actions, facts and the state share one layout, which is what makes the machine small. A fact that
//! asks for an action has that action's bit, and what is done once is remembered in its own bit too: what
//! is left to do is what is wanted and not yet in the state.

// What is to be done, in this order.
pub const ASK_HINTS: u32 = 1;
pub const SEND_PREVIOUS: u32 = 1 << 1;
pub const WRITE: u32 = 1 << 2;
pub const LOAD_CONSENT: u32 = 1 << 3;
pub const SEND: u32 = 1 << 4;
pub const SEND_AGAIN: u32 = 1 << 5;
pub const STORE: u32 = 1 << 6;
pub const FORGET: u32 = 1 << 7;
pub const LOAD_OBSERVE: u32 = 1 << 8;
pub const RUN_QR: u32 = 1 << 9;
pub const RUN_BANNER: u32 = 1 << 10;
pub const RUN_DEBUG: u32 = 1 << 11;
pub const RESOLVE: u32 = 1 << 12;
pub const TELL_READY: u32 = 1 << 13;

/// The files that are run with every plan for which they are wanted.
pub const RUN: u32 = RUN_QR | RUN_BANNER | RUN_DEBUG;

/// What the state has under the same bit once it is done. It has `SEND_AGAIN` while a request may be
/// sent again, and `RUN_QR` once there were codes.
pub const ONCE: u32 = ASK_HINTS | LOAD_CONSENT | SEND | STORE | FORGET | LOAD_OBSERVE;

// Facts that ask for no action alone.
pub const PER_ROUTE: u32 = 1;
pub const CONFIGURED: u32 = WRITE;

// Facts that the state keeps, too.
pub const HAS_IMPRESSION: u32 = 1 << 1;
pub const CONSENT: u32 = 3 << 12;
pub const DENIED: u32 = 1 << 12;
pub const LIMITED: u32 = 2 << 12;
pub const GRANTED: u32 = 3 << 12;

// What only the state has.
pub const LOADED: u32 = 1 << 2;
pub const SHOWN: u32 = 1 << 10;
pub const HINTS_KNOWN: u32 = 1 << 11;

/// All actions, and all facts.
pub const ALL: u32 = (1 << 14) - 1;
/// All of a state.
pub const STATE: u32 = (1 << 16) - 1;

/// The kinds of events, in their low bits.
pub mod kind {
    pub const CONFIGURED: u32 = 0;
    pub const LOADED: u32 = 1;
    pub const CONSENTED: u32 = 2;
    pub const REFRESHED: u32 = 3;
    pub const REFRESHED_OWING: u32 = 4;
    pub const ROUTED: u32 = 5;
    pub const CHANGED: u32 = 6;
    pub const RESTORED: u32 = 7;
    pub const HINTS: u32 = 8;
    pub const SHOWN: u32 = 9;
    pub const HIDDEN: u32 = 10;
    pub const TAPPED: u32 = 11;
    pub const LEFT: u32 = 12;
    pub const FAILED: u32 = 13;
    pub const UNDONE: u32 = 14;
}

/// The bits of an event's kind.
pub const KIND: u32 = 15;
/// How many they are: what the event brings is above them.
pub const VALUE: u32 = 4;
