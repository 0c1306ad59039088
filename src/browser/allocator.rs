//! Memory for the length of one call.
//!
//! Nothing outlives a call from the page but the text it hands back, which the page gives back at
//! once. So memory is handed out in a row, and the row starts over when nothing of it is in use.
//! The standard library's allocator would cost a page 2 KB (HACKING.md).
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout};
use std::arch::wasm32::{memory_grow, memory_size};
use std::cell::Cell;
use std::ptr::null_mut;

const PAGE: usize = 1 << 16;

struct Row {
    next: Cell<usize>,
    in_use: Cell<usize>,
}

// SAFETY: wasm without shared memory has one thread.
unsafe impl Sync for Row {}

unsafe extern "C" {
    /// Where the linker says that nothing of its own is any more.
    static __heap_base: u8;
}

impl Row {
    /// Makes a block the last of the row; null where memory can't grow to hold it.
    fn claim(&self, start: usize, size: usize) -> *mut u8 {
        let end = start + size;
        let missing = end.saturating_sub(memory_size(0) * PAGE);
        if missing > 0 && memory_grow(0, missing.div_ceil(PAGE)) == usize::MAX {
            return null_mut();
        }
        self.next.set(end);
        start as *mut u8
    }
}

// SAFETY: a block starts where the one before it ends, aligned, inside memory that exists; it is
// handed out again only when no block is in use.
unsafe impl GlobalAlloc for Row {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if self.in_use.get() == 0 {
            self.next.set(&raw const __heap_base as usize);
        }
        self.in_use.set(self.in_use.get() + 1);
        self.claim(self.next.get().next_multiple_of(layout.align()), layout.size())
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // The last block grows where it is: texts are mostly appended to.
        if self.next.get() == block as usize + layout.size() {
            return self.claim(block as usize, size);
        }
        let start = self.next.get().next_multiple_of(layout.align());
        let grown = self.claim(start, size);
        if !grown.is_null() {
            // SAFETY: both are as large as what is copied, and the new block is behind the old one.
            unsafe { grown.copy_from_nonoverlapping(block, layout.size().min(size)) };
        }
        grown
    }

    unsafe fn dealloc(&self, _block: *mut u8, _layout: Layout) {
        self.in_use.set(self.in_use.get() - 1);
    }
}

#[global_allocator]
static ROW: Row = Row { next: Cell::new(0), in_use: Cell::new(0) };
