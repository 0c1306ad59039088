//! The exports of the module, and its memory.
//!
//! Nothing else that is linked into the module exports symbols of these names.

use std::alloc::{GlobalAlloc, Layout};
use std::arch::wasm32::{memory_grow, memory_size, unreachable};
use std::ptr::with_exposed_provenance_mut;

#[cfg(feature = "ask")]
use smart_script_list::List;

use crate::row::{Memory, Row};

const PAGE: usize = 1 << 16;

/// The linear memory of the module, from the end of what the linker has placed in it.
struct Linear;

// SAFETY: the linker defines the symbol, and only its address is used.
unsafe extern "C" {
    static __heap_base: u8;
}

impl Memory for Linear {
    fn base(&self) -> *mut u8 {
        // The symbol isn't an object: all memory from its address on belongs to this allocator.
        with_exposed_provenance_mut((&raw const __heap_base).expose_provenance())
    }

    fn ensure(&self, bytes: usize) {
        let Some(end) = self.base().addr().checked_add(bytes) else { unreachable() };
        let missing = end.saturating_sub(memory_size(0) * PAGE);
        if missing > 0 && memory_grow(0, missing.div_ceil(PAGE)) == usize::MAX {
            unreachable();
        }
    }
}

/// The allocator of this module.
struct Global(Row<Linear>);

// SAFETY: wasm without shared memory has one thread.
unsafe impl Sync for Global {}

// SAFETY: a block is aligned, lies within memory that exists, and starts after all blocks before it, so that
// none overlap within a call.
unsafe impl GlobalAlloc for Global {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.0.alloc(layout)
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        unsafe { self.0.realloc(block, layout, size) }
    }

    unsafe fn dealloc(&self, _block: *mut u8, _layout: Layout) {}
}

#[global_allocator]
static GLOBAL: Global = Global(Row::new(Linear));

/// Makes room for the text of the next call, and frees everything that the last call allocated.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    GLOBAL.0.start_over(length)
}

/// The text that the script has written.
#[cfg(any(feature = "ask", feature = "qr"))]
fn text(length: usize) -> &'static [u8] {
    // SAFETY: for each call, the script asks for room, writes the text, and then calls.
    unsafe { GLOBAL.0.text(length) }
}

/// Ends a text with a NUL. It stays in memory until the next call.
#[cfg(feature = "ask")]
fn answer(mut text: List<u8>) -> *const u8 {
    text.push(0);
    std::mem::ManuallyDrop::new(text).as_ptr()
}

/// Answers a request: [`smart_script::ask`].
#[cfg(feature = "ask")]
#[unsafe(no_mangle)]
pub extern "C" fn ask(length: usize) -> *const u8 {
    answer(smart_script::ask(text(length)))
}

/// Says which parameters plans read: [`smart_script::reads`].
#[cfg(feature = "reads")]
#[unsafe(no_mangle)]
pub extern "C" fn reads(length: usize) -> *const u8 {
    answer(smart_script::reads(text(length)))
}

/// Takes a page's session on by one event: [`smart_script::session::step_bits`].
#[cfg(feature = "ask")]
#[unsafe(no_mangle)]
pub extern "C" fn step(state: u32, event: u32) -> u32 {
    smart_script::session::step_bits(state, event)
}

/// Explains a request: [`smart_script::explain::json`].
#[cfg(feature = "explain")]
#[unsafe(no_mangle)]
pub extern "C" fn explain(length: usize) -> *const u8 {
    let mut json = List::new();
    json.extend_from_slice(smart_script::explain::json(text(length)).as_bytes());
    answer(json)
}

/// The mistakes in a request and its refusals: [`smart_script::explain::notes`], each as its path and its message, with
/// U+FFFF behind both.
#[cfg(feature = "errors")]
#[unsafe(no_mangle)]
pub extern "C" fn errors(length: usize) -> *const u8 {
    let mut words = List::new();
    for note in smart_script::explain::notes(text(length)) {
        for word in [&note.path, &note.message] {
            words.extend_from_slice(word.as_bytes());
            words.extend_from_slice("\u{ffff}".as_bytes());
        }
    }
    answer(words)
}

/// The modules of the QR code of a text: a line of `0` and `1` for each row, or nothing if no code can hold
/// the text. A code with a logo can be read although its middle is covered.
#[cfg(feature = "qr")]
#[unsafe(no_mangle)]
pub extern "C" fn modules(length: usize, has_logo: bool) -> *const u8 {
    use smart_script::qr::{Level, rows};
    let level = if has_logo { Level::Quartile } else { Level::Low };
    rows(text(length), level).map_or(c"".as_ptr().cast(), |rows| rows.leak().as_ptr())
}
