//! What the script in a page calls.
//!
//! Plain exports, and no imports: the module asks nothing of the page, and what it has to know comes
//! in with the call. The script writes a text into the [`room`] it asked for, calls a function with
//! the text's length, and reads the answer up to a NUL.
//!
//! SAFETY of the exported names: nothing that is linked into the module has another of the same.

use std::slice;

use super::allocator;
#[cfg(feature = "page")]
use super::list;

/// Where the next call's text is written; whatever the last call left is forgotten.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    allocator::start_over(length)
}

/// The text in the room.
fn text(length: usize) -> &'static [u8] {
    // SAFETY: `room` made it as long, and nothing writes there until it is called again.
    unsafe { slice::from_raw_parts(allocator::start(), length) }
}

/// A text with a NUL behind it, where it stays until the next call.
#[cfg(feature = "page")]
fn answer(mut text: list::List<u8>) -> *const u8 {
    text.push(0);
    text.as_ptr()
}

/// [`ask`](crate::ask).
#[cfg(feature = "page")]
#[unsafe(no_mangle)]
pub extern "C" fn ask(length: usize) -> *const u8 {
    answer(crate::ask(text(length)))
}

/// [`explain`](crate::explain).
#[cfg(all(feature = "page", feature = "explain"))]
#[unsafe(no_mangle)]
pub extern "C" fn explain(length: usize) -> *const u8 {
    let mut notes = list::List::new();
    notes.extend_from_slice(crate::explain(text(length)).as_bytes());
    answer(notes)
}

/// The modules of a text's QR code, a line of `0` and `1` for each row; empty where no code holds
/// the text. One with a logo bears that its middle is covered.
#[cfg(feature = "qr")]
#[unsafe(no_mangle)]
pub extern "C" fn modules(length: usize, has_logo: bool) -> *const u8 {
    let level = if has_logo { crate::Level::Quartile } else { crate::Level::Low };
    crate::qr::rows(text(length), level).map_or(c"".as_ptr().cast(), |rows| rows.leak().as_ptr())
}
