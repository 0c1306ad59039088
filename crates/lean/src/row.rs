//! An allocator whose blocks live for the length of one call.
//!
//! Nothing outlives a call from the page except the text of the answer, which the page reads before it calls
//! again. So blocks are placed one after the other, none is freed, and each call starts over at the
//! beginning. The standard library's allocator would weigh 2 KB more (HACKING.md).

use std::alloc::Layout;
use std::cell::Cell;

/// Memory that only grows, as in wasm.
pub trait Memory {
    /// The address at which the first block may start. The pointer is good for all memory from there on.
    fn base(&self) -> *mut u8;

    /// Makes sure that this many bytes exist from the base on. It doesn't return if they can't be had.
    fn ensure(&self, bytes: usize);
}

/// Blocks of memory, one after the other.
pub struct Row<M> {
    memory: M,
    /// How many bytes from the base on are in use.
    taken: Cell<usize>,
}

impl<M: Memory> Row<M> {
    /// A row without blocks.
    pub const fn new(memory: M) -> Row<M> {
        Row { memory, taken: Cell::new(0) }
    }

    /// Frees all blocks, and makes one of this size at the base.
    pub fn start_over(&self, size: usize) -> *mut u8 {
        self.claim(0, size)
    }

    /// The text that was written into the block at the base.
    ///
    /// # Safety
    ///
    /// The row was started over with this length, the text was written since, and nobody starts it
    /// over again while the text is in use.
    pub unsafe fn text(&self, length: usize) -> &[u8] {
        // SAFETY: as the caller promises.
        unsafe { std::slice::from_raw_parts(self.memory.base(), length) }
    }

    /// Makes the last block, from `start` on.
    fn claim(&self, start: usize, size: usize) -> *mut u8 {
        let end = start.saturating_add(size);
        self.memory.ensure(end);
        self.taken.set(end);
        // This is within the memory that exists now.
        self.memory.base().wrapping_add(start)
    }

    /// Makes a block after the last one.
    pub fn alloc(&self, layout: Layout) -> *mut u8 {
        let base = self.memory.base().addr();
        let start = (base + self.taken.get()).next_multiple_of(layout.align()) - base;
        self.claim(start, layout.size())
    }

    /// Gives a block another size, and moves it if it has to.
    ///
    /// # Safety
    ///
    /// The block came from this row since it was started over, with this layout.
    pub unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let start = block.addr() - self.memory.base().addr();
        // The last block grows where it is: texts are mostly appended to.
        if self.taken.get() == start + layout.size() {
            return self.claim(start, size);
        }
        // SAFETY: an alignment that a layout had, and a size that the caller could ask for.
        let moved = self.alloc(unsafe { Layout::from_size_align_unchecked(size, layout.align()) });
        // SAFETY: both blocks are as large as what is copied, and the new one is behind the old one.
        unsafe { moved.copy_from_nonoverlapping(block, layout.size().min(size)) };
        moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As much memory as the tests need.
    struct Buffer(*mut u64);

    const WORDS: usize = 64;

    impl Buffer {
        fn row() -> Row<Buffer> {
            Row::new(Buffer(Box::leak(Box::new([0_u64; WORDS])).as_mut_ptr()))
        }
    }

    impl Drop for Buffer {
        fn drop(&mut self) {
            // SAFETY: `row` has leaked it, and nobody else frees it.
            drop(unsafe { Box::from_raw(self.0.cast::<[u64; WORDS]>()) });
        }
    }

    impl Memory for Buffer {
        fn base(&self) -> *mut u8 {
            self.0.cast()
        }

        fn ensure(&self, bytes: usize) {
            assert!(bytes <= WORDS * 8, "out of memory");
        }
    }

    fn layout(size: usize, align: usize) -> Layout {
        Layout::from_size_align(size, align).unwrap()
    }

    /// Fills a block, and gives it back as a slice.
    fn filled<'a>(block: *mut u8, size: usize, with: u8) -> &'a mut [u8] {
        // SAFETY: the row made it as large, and no two blocks overlap.
        unsafe {
            block.write_bytes(with, size);
            std::slice::from_raw_parts_mut(block, size)
        }
    }

    #[test]
    fn blocks_are_aligned_and_apart() {
        let row = Buffer::row();
        row.start_over(3);
        let one = row.alloc(layout(5, 1));
        let two = row.alloc(layout(8, 8));
        assert!(two.cast::<u64>().is_aligned());
        let (one, two) = (filled(one, 5, 1), filled(two, 8, 2));
        assert_eq!((&*one, &*two), (&[1; 5][..], &[2; 8][..]));
    }

    #[test]
    fn the_last_block_grows_where_it_is_and_another_is_moved() {
        let row = Buffer::row();
        row.start_over(0);
        let first = row.alloc(layout(8, 8));
        filled(first, 8, 1);
        // SAFETY: the block came from this row.
        let grown = unsafe { row.realloc(first, layout(8, 8), 16) };
        assert_eq!(grown, first);
        row.alloc(layout(8, 8));
        // SAFETY: as above.
        let moved = unsafe { row.realloc(grown, layout(16, 8), 32) };
        assert_ne!(moved, first);
        // SAFETY: the first eight bytes were written, and copied.
        assert_eq!(unsafe { std::slice::from_raw_parts(moved, 8) }, [1; 8]);
    }

    #[test]
    fn each_call_starts_over() {
        let row = Buffer::row();
        for call in 0..100 {
            let room = row.start_over(100);
            filled(room, 100, call);
            // SAFETY: it was written just now.
            assert_eq!(unsafe { row.text(100) }, [call; 100]);
            row.alloc(layout(300, 8));
        }
    }

    #[test]
    fn a_block_that_becomes_smaller_makes_room_behind_it() {
        let row = Buffer::row();
        row.start_over(0);
        let block = row.alloc(layout(16, 1));
        filled(block, 16, 1);
        // SAFETY: the block came from this row.
        let smaller = unsafe { row.realloc(block, layout(16, 1), 4) };
        assert_eq!(smaller, block);
        let next = row.alloc(layout(4, 1));
        assert_eq!(next.addr() - smaller.addr(), 4);
        filled(next, 4, 2);
        // SAFETY: as above; it isn't the last block any more.
        let moved = unsafe { row.realloc(smaller, layout(4, 1), 2) };
        // SAFETY: both blocks were written, and the second one copied.
        let (next, moved) =
            unsafe { (std::slice::from_raw_parts(next, 4), std::slice::from_raw_parts(moved, 2)) };
        assert_eq!((next, moved), (&[2; 4][..], &[1; 2][..]));
    }

    #[test]
    #[should_panic(expected = "out of memory")]
    fn what_can_not_be_had_ends_the_call() {
        Buffer::row().alloc(layout(usize::MAX / 4, 8));
    }
}
