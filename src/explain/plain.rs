//! Texts as people read them.

/// A text of a request or a plan, where it is bytes, as a string.
pub(super) fn plain(text: &[u8]) -> String {
    String::from_utf8_lossy(text).into_owned()
}
