//! Memory for the length of one call.
//!
//! Nothing outlives a call from the page but the text it hands back, which the page reads before the
//! next. So memory is handed out in a row, nothing is taken back, and each call starts the row over.
//! The standard library's allocator would cost a page 2 KB (HACKING.md).

use std::alloc::{GlobalAlloc, Layout};
use std::arch::wasm32::{memory_grow, memory_size, unreachable};
use std::cell::Cell;

const PAGE: usize = 1 << 16;

/// What no item is aligned to more than.
#[cfg(feature = "page")]
const MAX_ALIGN: usize = 8;

/// Where the next block may start.
struct Row(Cell<usize>);

// SAFETY: wasm without shared memory has one thread.
unsafe impl Sync for Row {}

// SAFETY: the linker defines it; only its address is asked for.
unsafe extern "C" {
    /// Where the linker says that nothing of its own is any more.
    static __heap_base: u8;
}

/// Where the row starts.
pub(super) fn start() -> *const u8 {
    &raw const __heap_base
}

/// Forgets all blocks, and makes one of this size at the start.
pub(super) fn start_over(size: usize) -> *mut u8 {
    ROW.claim(start() as usize, size)
}

/// Makes a block, of which there may be none yet, this much larger, where it is or somewhere else.
#[cfg(feature = "page")]
pub(super) fn resize(block: *mut u8, from: usize, to: usize) -> *mut u8 {
    ROW.resize(block, from, to, MAX_ALIGN)
}

impl Row {
    /// Makes a block the last of the row.
    fn claim(&self, start: usize, size: usize) -> *mut u8 {
        let Some(end) = start.checked_add(size) else { unreachable() };
        let missing = end.saturating_sub(memory_size(0) * PAGE);
        if missing > 0 && memory_grow(0, missing.div_ceil(PAGE)) == usize::MAX {
            unreachable();
        }
        self.0.set(end);
        start as *mut u8
    }

    fn claim_next(&self, size: usize, align: usize) -> *mut u8 {
        self.claim(self.0.get().next_multiple_of(align), size)
    }

    fn resize(&self, block: *mut u8, from: usize, to: usize, align: usize) -> *mut u8 {
        // The last block grows where it is: texts are mostly appended to.
        if self.0.get() == block as usize + from {
            return self.claim(block as usize, to);
        }
        let moved = self.claim_next(to, align);
        // SAFETY: both are as large as what is copied, and the new block is behind the old one.
        unsafe { moved.copy_from_nonoverlapping(block, from.min(to)) };
        moved
    }
}

// SAFETY: a block starts where the one before it ends, aligned, inside memory that exists; none is
// handed out again within a call.
unsafe impl GlobalAlloc for Row {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.claim_next(layout.size(), layout.align())
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        self.resize(block, layout.size(), size, layout.align())
    }

    unsafe fn dealloc(&self, _block: *mut u8, _layout: Layout) {}
}

#[global_allocator]
static ROW: Row = Row(Cell::new(0));
