//! The mistakes in a configuration and the refusals in a plan, as sentences.

use std::fmt::{Display, Formatter, Result};

use super::nearest::did_you_mean;
use crate::config::setup::Wanted;
use crate::link::{app_store, direct};
use crate::plan::observer::Observer;
use crate::plan::refusal::Refusal;
use crate::visit::consent::State;

/// A mistake in a configuration, or something that was refused.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Note {
    /// The part of the configuration that it is about, such as `afParameters.campaign.keys[1]`, or the link,
    /// such as `links[0]`. Empty if it is about the visit or the whole configuration.
    pub path: String,
    /// What is wanted there, or what was done.
    pub message: String,
}

/// The path and the message, as one sentence.
impl Display for Note {
    fn fmt(&self, out: &mut Formatter) -> Result {
        let Note { path, message } = self;
        if path.is_empty() { write!(out, "{message}") } else { write!(out, "{path}: {message}") }
    }
}

/// Notes in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Notes(pub Vec<Note>);

impl Notes {
    pub fn add(&mut self, path: impl Into<String>, message: impl Into<String>) {
        self.0.push(Note { path: path.into(), message: message.into() });
    }

    /// Adds the refusal of one link.
    pub fn add_refusal(&mut self, index: usize, wanted: &Wanted, refusal: Refusal) {
        if let Some(reason) = reason(wanted, refusal) {
            self.add(format!("links[{index}]"), format!("keeps its own address: {reason}"));
        }
    }

    /// Adds the reason for which there is no impression.
    pub fn add_missing_impression(&mut self, refusal: Refusal, state: State) {
        match refusal {
            Refusal::Skipped => {}
            Refusal::Consent => {
                let reason = if state == State::Denied {
                    "the visitor has declined (consent: denied)"
                } else {
                    "the visitor has not answered yet (consent: pending)"
                };
                self.add("", format!("no impression is sent, and links go without click ids: {reason}"));
            }
            Refusal::Template => self.add("", format!("no impression is sent: {NO_TEMPLATE}")),
            Refusal::MediaSource => self.add("", format!("no impression is sent: {NO_SOURCE}")),
            _ => self.add("", "no impression is sent: its address would be too long for any server"),
        }
    }
}

/// What is missing where nothing can be made of a OneLink.
const NO_TEMPLATE: &str = "there is no usable oneLinkURL; write yours as oneLinkURL, or as data-onelink in the \
                           script's tag, such as https://brand.onelink.me/A1b2";

/// What is missing where nothing says who is to be credited.
const NO_SOURCE: &str = "no media source; use a preset, such as data-preset=\"tiktok\", or give \
                         afParameters.mediaSource a defaultValue";

/// Why a link is refused and how to mend that; `None` if a note about the whole visit says so.
fn reason(wanted: &Wanted, refusal: Refusal) -> Option<String> {
    let platform = String::from_utf8_lossy(wanted.platform);
    let href = String::from_utf8_lossy(wanted.href);
    Some(match refusal {
        Refusal::Template => NO_TEMPLATE.to_owned(),
        Refusal::Script => "its href runs a script; give it its store's address".to_owned(),
        Refusal::Platform => {
            let known = [direct::PLATFORMS, app_store::PLATFORMS].map(String::from_utf8_lossy).join("&");
            let mut hint = did_you_mean(&platform, &known.split('&').collect::<Vec<_>>(), "\"");
            if hint.is_empty() {
                hint = format!("; known: {}", known.replace('&', ", "));
            }
            format!("platform {platform:?} is unknown{hint}")
        }
        Refusal::AppId => {
            format!("a link for {platform} wants an app id (data-app-id, or appId in JavaScript)")
        }
        Refusal::Redirect => {
            format!("a link for {platform} wants the store's https address as its href, got {href:?}")
        }
        Refusal::MediaSource => NO_SOURCE.to_owned(),
        Refusal::Campaign => "a direct link wants a campaign".to_owned(),
        Refusal::Length => "it would be too long for any server".to_owned(),
        Refusal::Skipped | Refusal::Consent | Refusal::Address | Refusal::Kind => return None,
    })
}

/// Collects the refusals of a plan.
pub(crate) struct Refusals<'a> {
    pub state: State,
    pub notes: &'a mut Notes,
}

impl Observer for Refusals<'_> {
    fn skipped(&mut self) {
        self.notes
            .add("", "links keep their own addresses: referrerSkipList or urlSkipList names this visit");
    }

    fn refused(&mut self, index: usize, wanted: &Wanted, refusal: Refusal) {
        self.notes.add_refusal(index, wanted, refusal);
    }

    fn impression_refused(&mut self, refusal: Refusal) {
        self.notes.add_missing_impression(refusal, self.state);
    }
}
