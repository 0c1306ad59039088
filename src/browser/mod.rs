//! The edge towards a page: what the script around the wasm calls.
//!
//! Plain exports, and no imports: the module asks nothing of the page, and what it has to know comes
//! in with the call. The script writes a text into the [`room`] it asked for, calls a function with
//! the text's length, and reads the answer up to a NUL.
#![allow(unsafe_code)]

mod allocator;

use std::mem::ManuallyDrop;
use std::slice;

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
fn leaked(text: Vec<u8>) -> *const u8 {
    ManuallyDrop::new(text).as_ptr()
}

#[cfg(feature = "page")]
fn answer(mut text: Vec<u8>) -> *const u8 {
    text.push(0);
    leaked(text)
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
    answer(crate::explain(text(length)).into_bytes())
}

/// The modules of a text's QR code, a line of `0` and `1` for each row; empty where no code holds
/// the text. One with a logo bears that its middle is covered.
#[cfg(feature = "qr")]
#[unsafe(no_mangle)]
pub extern "C" fn modules(length: usize, has_logo: bool) -> *const u8 {
    let level = if has_logo { crate::Level::Quartile } else { crate::Level::Low };
    crate::qr::rows(text(length), level).map_or(c"".as_ptr().cast(), leaked)
}
