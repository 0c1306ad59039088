//! What the visitor allows, and what is hidden from plans otherwise.
//!
//! | | granted | granted, with `limitDataUse` | denied, pending |
//! | --- | --- | --- | --- |
//! | click ids, under whatever key ([`Consent::hides`]), and copies of them (`Arrival::hides`) | used | hidden | hidden |
//! | cookies and localStorage ([`Consent::hides`]) | used | hidden | hidden |
//! | web referrer, device hints (`Arrival`) | used | hidden | hidden |
//! | earlier page views (`Arrival`) | used | used, without ids | hidden |
//! | the impression (`plan::write`) | sent | sent, without ids | not sent |
//! | what is stored (`memory`) | page views | what rules look for, without ids | deleted if denied, untouched if pending |
//!
//! All other parameters, such as the campaign's name, and `<meta>` elements are always used.

use super::click_id;
use crate::config::kinds::{FlagOrGpc, Scalar, Text};
use crate::config::object::view;
use crate::text::address::starts_with;
use crate::text::{Parts, has, same};
use crate::wire::Value;

view! {
    /// Everything that says what the visitor allows.
    ConsentView {
        /// The answer that came after the page was configured, by a call or from a consent platform.
        answer: Scalar = "answer",
        /// Who answers for the visitor. If the configuration names somebody, nothing is allowed before the
        /// answer.
        consent_from: Scalar = "consentFrom",
        /// What the configuration says.
        consent: Scalar = "consent",
        /// Whether links go without ids; with `gpc`, if the browser sends Global Privacy Control.
        limit_data_use: FlagOrGpc = "limitDataUse",
        /// Whether the browser sends Global Privacy Control.
        gpc: Scalar = "gpc",
        /// The name of the page's own click id.
        click_id: Text = "clickId",
    }
}

/// The visitor's answer or what stands for it, from the least to the most that is allowed.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) enum State {
    /// There is no answer yet: nothing is sent, and what is stored stays untouched.
    Pending,
    /// The visitor has refused: nothing is sent, and what is stored is deleted.
    Denied,
    /// Allowed, except for what tells this visitor or device from others.
    Limited,
    /// Everything is allowed.
    Granted,
}

/// What is allowed on one page.
pub(crate) struct Consent<'a> {
    pub state: State,
    /// The name of the page's own click id.
    click_id: &'a [u8],
}

impl<'a> Consent<'a> {
    /// Decides what counts: the answer; without one, that somebody has still to answer; without that, what
    /// the configuration says, and with nothing configured everything is granted. An unknown state counts as
    /// no answer yet, and so does a value that isn't an object.
    pub fn read(value: &'a Value<'a>) -> Consent<'a> {
        let view = ConsentView(value);
        let limit = view.limit_data_use();
        let is_limited = limit.is_true() || same(limit.text(), b"gpc") && view.gpc().is_true();
        let answer = view.answer();
        let is_asked = answer.is_falsy() && !view.consent_from().is_falsy();
        let state = if answer.is_falsy() { view.consent() } else { answer };
        let state = if value.is_map() && !is_asked && (state.is_null() || same(state.text(), b"granted")) {
            if is_limited { State::Limited } else { State::Granted }
        } else if !is_asked && same(state.text(), b"denied") {
            State::Denied
        } else {
            State::Pending
        };
        Consent { state, click_id: view.click_id() }
    }

    /// Whether nothing may be sent or stored.
    pub fn is_withheld(&self) -> bool {
        self.state < State::Limited
    }

    /// Whether a key is that of a click id, whatever stands before its name.
    pub fn is_id(&self, key: &[u8]) -> bool {
        [click_id::KNOWN, self.click_id].iter().any(|ids| {
            Parts(ids)
                .any(|id| key.len().checked_sub(id.len()).is_some_and(|start| starts_with(&key[start..], id)))
        })
    }

    /// Whether the value of a key is hidden: that of a click id, and anything that the visitor's browser stores.
    pub fn hides(&self, key: &[u8]) -> bool {
        let is_store = || has(key, b':') && !key.starts_with(b"meta:");
        self.state < State::Granted && (is_store() || self.is_id(key))
    }
}
