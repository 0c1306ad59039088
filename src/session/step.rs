//! What follows from an event: when an impression is owed and when it is sent, what is stored and when.

use super::State;
use super::actions::Actions;
use super::bits::*;
use super::event::{Event, Facts};

/// What has happened to a page after an event, and what is to be done about it.
///
/// ```
/// use smart_script::session::{Actions, Event, Facts, State, step};
/// let facts = Facts::CONFIGURED | Facts::LIMITED | Facts::HAS_IMPRESSION;
/// let (page, actions) = step(State::default(), Event::Configured(facts));
/// assert_eq!(actions, Actions::WRITE);
/// // A prerendered page does the rest when it is seen; this visitor taps before the document is there.
/// let (page, actions) = step(page, Event::Shown);
/// assert_eq!(actions, Actions::STORE);
/// let (page, actions) = step(page, Event::Tapped);
/// assert_eq!(actions, Actions::SEND);
/// ```
// With `Event::from_bits` in one function no event is ever in memory, which saves 0.12 K in a page.
#[inline]
pub fn step(State(state): State, event: Event) -> (State, Actions) {
    let (mut next, mut actions) = (state, 0);
    let (mut is_owing, mut is_leaving) = (false, false);
    let mut facts = None;
    match event {
        Event::Configured(now) => {
            next &= !STORE;
            facts = Some(now);
        }
        Event::Loaded(now) => {
            next |= LOADED;
            facts = Some(now);
        }
        Event::Refreshed { facts: now, impression } => {
            is_owing = impression;
            facts = Some(now);
        }
        Event::Routed(now) => {
            is_owing = now.has(Facts::CONFIGURED | Facts::PER_ROUTE);
            facts = Some(now);
        }
        Event::Consented(now) | Event::Changed(now) | Event::Restored(now) => facts = Some(now),
        Event::Hints => next |= HINTS_KNOWN,
        Event::Shown => next |= SHOWN,
        Event::Hidden | Event::Tapped | Event::Left => is_leaving = true,
        Event::Failed => {
            actions = next & SEND_AGAIN;
            next ^= actions;
        }
        Event::Undone(Actions(undone)) => return (State(next & !(undone & ONCE)), Actions::NONE),
    }

    if let Some(Facts(facts)) = facts {
        // Without a configuration nothing is known, and nothing allowed.
        let facts = if facts & CONFIGURED > 0 { facts } else { 0 };
        if (next ^ facts) & CONSENT > 0 {
            // What was done with another consent is done anew with this one, but for what was sent:
            // that is not sent again, as it may say more than is allowed now.
            next &= !(STORE | FORGET | SEND_AGAIN);
        } else if is_owing && next & LOADED > 0 && is_due(next) {
            // One waits for hints, and the plan that it belongs to is gone after this.
            actions |= SEND_PREVIOUS;
        }
        if is_owing {
            next &= !SEND;
        }
        next = next & !(CONSENT | HAS_IMPRESSION) | facts & (CONSENT | HAS_IMPRESSION);
        actions |= facts & (WRITE | LOAD_CONSENT);
        if next & LOADED > 0 {
            actions |= RESOLVE;
            if facts > 0 {
                next |= facts & RUN_QR;
                actions |= facts & (LOAD_OBSERVE | RUN) | next & RUN_QR | TELL_READY;
            }
        }
    }

    let consent = next & CONSENT;
    if consent == DENIED {
        actions |= FORGET;
    }
    if next & SHOWN > 0 && is_allowed(next) {
        actions |= STORE;
    }
    if is_due(next) && (is_leaving || next & LOADED > 0 && (next & HINTS_KNOWN > 0 || consent == LIMITED)) {
        actions |= SEND;
    } else if consent == GRANTED && next & (HAS_IMPRESSION | SEND | HINTS_KNOWN) == HAS_IMPRESSION {
        actions |= ASK_HINTS;
    }
    actions &= !(next & ONCE);
    next |= actions & ONCE;
    if actions & (SEND | SEND_PREVIOUS) > 0 {
        next |= SEND_AGAIN;
    }
    (State(next), Actions(actions))
}

/// Whether anything may be sent and stored: what is granted has the bit of what is limited, too.
fn is_allowed(state: u32) -> bool {
    state & LIMITED > 0
}

/// Whether an impression is owed and the visitor may be counted; it may still have to wait.
fn is_due(state: u32) -> bool {
    state & (SHOWN | HAS_IMPRESSION | SEND) == SHOWN | HAS_IMPRESSION && is_allowed(state)
}

/// [`step`] in numbers, as it is exported to drivers that are not Rust: the new state is in the low 16
/// bits, the actions are above them. What a state has above its 16 bits is not looked at, so that the
/// result can be kept as it is. A number that stands for no event changes nothing.
///
/// ```
/// use smart_script::session::{Actions, Event, Facts, step_bits};
/// let page = step_bits(0, Event::Loaded(Facts::CONFIGURED).bits());
/// assert_eq!(Actions::from_bits(page >> 16), Actions::WRITE | Actions::RESOLVE | Actions::TELL_READY);
/// ```
pub fn step_bits(state: u32, event: u32) -> u32 {
    let state = State::from_bits(state);
    let (State(next), Actions(actions)) = match Event::from_bits(event) {
        Some(event) => step(state, event),
        None => (state, Actions::NONE),
    };
    next | actions << 16
}
