//! What was refused or left out and how to mend it, in sentences.
//!
//! They exist with the `explain` feature. Without it the texts and the code that would format them
//! are not compiled into the script a page loads.

/// Notes in the order they came up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    #[cfg(feature = "explain")]
    list: Vec<String>,
}

impl Notes {
    /// Adds one; use [`note!`], which costs nothing without the feature.
    pub(crate) fn add(&mut self, _note: String) {
        #[cfg(feature = "explain")]
        self.list.push(_note);
    }

    /// The notes, each a sentence that names what it is about. Empty without the `explain` feature.
    pub fn list(&self) -> &[String] {
        #[cfg(feature = "explain")]
        return &self.list;
        #[cfg(not(feature = "explain"))]
        return &[];
    }
}

macro_rules! note {
    ($notes:expr, $($text:tt)+) => {
        if cfg!(feature = "explain") {
            $notes.add(format!($($text)+));
        }
    };
}
pub(crate) use note;
