//! What the visitor allows, and what is hidden from the program where they don't.

use crate::address::starts_with;
use crate::click_id;
use crate::text::{Parts, has, same};
use crate::wire::Value;

/// The visitor's answer, or what stands for it, from the least to the most allowed.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) enum State {
    /// Not answered yet: nothing is sent, and what is stored stays untouched.
    Pending,
    /// Links with campaign names only; nothing is sent, and nothing stays stored.
    Denied,
    /// Allowed, but nothing that tells this visitor or device from others is passed on.
    Limited,
    Granted,
}

/// What is allowed on one page.
pub(crate) struct Consent<'a> {
    pub state: State,
    /// The page's own name for a click id.
    click_id: &'a [u8],
}

impl<'a> Consent<'a> {
    /// Reads `{state, limitDataUse, gpc, clickId}`. Without a state the page asks nobody, and all is
    /// granted; one that is not known is no answer, and nor is anything in place of all that.
    pub fn read(value: &Value<'a>) -> Consent<'a> {
        let state = value.get(b"state");
        let limit = value.get(b"limitDataUse");
        let is_limited = limit.is_true() || same(limit.text(), b"gpc") && value.get(b"gpc").is_true();
        let state = if value.is_map() && state.is_null() || same(state.text(), b"granted") {
            if is_limited { State::Limited } else { State::Granted }
        } else if same(state.text(), b"denied") {
            State::Denied
        } else {
            State::Pending
        };
        Consent { state, click_id: value.get(b"clickId").text() }
    }

    /// Whether nothing may be sent or stored.
    pub fn is_withheld(&self) -> bool {
        self.state < State::Limited
    }

    /// Whether what a key names is not to be looked at: an id, whatever stands before its name, and
    /// what the visitor's browser stores.
    pub fn hides(&self, key: &[u8]) -> bool {
        let is_store = || has(key, b':') && !key.starts_with(b"meta:");
        self.state < State::Granted
            && (is_store()
                || [click_id::KNOWN, self.click_id].iter().any(|ids| {
                    Parts(ids).any(|id| {
                        key.len().checked_sub(id.len()).is_some_and(|start| starts_with(&key[start..], id))
                    })
                }))
    }
}
