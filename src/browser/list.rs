//! What a list is in a page: as much of `Vec` as the program uses, in memory that takes nothing back.

use std::arch::wasm32::unreachable;
use std::fmt::{Debug, Formatter, Result};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;
use std::slice;

use super::allocator::resize;

/// Items in a row that grows.
pub struct List<T> {
    bytes: Block,
    length: usize,
    items: PhantomData<T>,
}

/// The memory of a list.
struct Block {
    start: NonNull<u8>,
    size: usize,
}

impl Block {
    /// Makes room for so many bytes, and for as many again. No list is as long as all memory: what
    /// it needs next can be counted.
    #[inline(never)]
    fn reserve(&mut self, size: usize) {
        if size > self.size {
            let Some(size) = size.checked_mul(2) else { unreachable() };
            let moved = resize(self.start.as_ptr(), self.size, size);
            // SAFETY: a block is behind the linker's own data.
            self.start = unsafe { NonNull::new_unchecked(moved) };
            self.size = size;
        }
    }
}

// SAFETY: wasm without shared memory has one thread.
unsafe impl<T> Sync for List<T> {}

impl<T> List<T> {
    pub const fn new() -> List<T> {
        // Aligned for all that there is a list of.
        List {
            bytes: Block { start: NonNull::<u64>::dangling().cast(), size: 0 },
            length: 0,
            items: PhantomData,
        }
    }

    pub fn push(&mut self, item: T) {
        let length = self.length + 1;
        self.bytes.reserve(length * size_of::<T>());
        // SAFETY: there is room for one more.
        unsafe { self.bytes.start.cast::<T>().add(self.length).write(item) };
        self.length = length;
    }

    pub fn truncate(&mut self, length: usize) {
        self.length = self.length.min(length);
    }
}

impl List<u8> {
    pub fn extend_from_slice(&mut self, text: &[u8]) {
        let length = self.length + text.len();
        self.bytes.reserve(length);
        // SAFETY: there is room for it, and nobody else has a pointer there.
        unsafe {
            self.bytes.start.add(self.length).as_ptr().copy_from_nonoverlapping(text.as_ptr(), text.len())
        };
        self.length = length;
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: so many were written there.
        unsafe { slice::from_raw_parts(self.bytes.start.cast().as_ptr(), self.length) }
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: so many were written there.
        unsafe { slice::from_raw_parts_mut(self.bytes.start.cast().as_ptr(), self.length) }
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List::new()
    }
}

impl<T: Debug> Debug for List<T> {
    fn fmt(&self, out: &mut Formatter) -> Result {
        (**self).fmt(out)
    }
}
