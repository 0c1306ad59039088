//! What was refused or left out and how to mend it, each with what it is about.
//!
//! They exist with the `explain` feature. Without it the texts and the code that would format them
//! are not compiled into the script a page loads.

#[cfg(feature = "explain")]
use std::fmt::{Display, Formatter, Result};

use crate::config::Setup;

/// One thing that is wrong, or was left out.
#[cfg(feature = "explain")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "explanation", derive(serde::Serialize))]
pub struct Note {
    /// Which part of the configuration it is about, such as `afParameters.campaign.keys[1]`; empty for
    /// the visit in general.
    pub path: String,
    /// What is wanted there, or what was done.
    pub message: String,
}

/// As a sentence.
#[cfg(feature = "explain")]
impl Display for Note {
    fn fmt(&self, out: &mut Formatter) -> Result {
        let Note { path, message } = self;
        if path.is_empty() { write!(out, "{message}") } else { write!(out, "{path}: {message}") }
    }
}

/// Notes in the order they came up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    #[cfg(feature = "explain")]
    pub(crate) list: Vec<Note>,
}

impl Notes {
    /// Adds one; use [`note!`], which costs nothing without the feature.
    pub(crate) fn add(&mut self, _path: impl Into<String>, _message: impl Into<String>) {
        #[cfg(feature = "explain")]
        self.list.push(Note { path: _path.into(), message: _message.into() });
    }

    /// Adds the mistakes in a configuration.
    pub(crate) fn check(&mut self, _setup: &Setup) {
        #[cfg(feature = "explain")]
        crate::check::check(_setup, self);
    }

    /// The notes, each a sentence that names what it is about. Empty without the `explain` feature.
    pub fn list(&self) -> Vec<String> {
        #[cfg(feature = "explain")]
        return self.list.iter().map(Note::to_string).collect();
        #[cfg(not(feature = "explain"))]
        return Vec::new();
    }
}

/// Notes a message, with its arguments, on a path.
macro_rules! note {
    ($notes:expr, $path:expr, $($text:tt)+) => {
        if cfg!(feature = "explain") {
            $notes.add($path, format!($($text)+));
        }
    };
}
pub(crate) use note;
