//! [`List`] is a small `Vec`, whose code for growing is shared by items of all types.
//!
//! Visitors of a landing page pay for every byte of its script. `Vec` compiles its growing, checking and
//! dropping anew for each type of item, which weighs 0.5 KB more (HACKING.md). Everything `unsafe` that the
//! core needs is in this file; Miri runs its tests.

#[cfg(feature = "free")]
use std::alloc::dealloc;
use std::alloc::{Layout, alloc, handle_alloc_error, realloc};
use std::fmt::{Debug, Formatter, Result};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
#[cfg(feature = "free")]
use std::ptr;
use std::ptr::NonNull;
use std::slice;

/// The alignment of every block, whatever it holds. Items of a larger one don't compile.
const ALIGN: usize = 8;

/// A list that grows at its end.
///
/// With the feature `free`, which is on by default, it drops its items and gives its memory back like any
/// other collection. A module that starts over with all of its memory at each call has no use for that, and
/// its visitors would pay for the code.
pub struct List<T> {
    block: Block,
    length: usize,
    items: PhantomData<T>,
}

/// The memory of a list, which knows nothing of its items.
struct Block {
    start: NonNull<u8>,
    /// In bytes; zero until something is allocated.
    size: usize,
}

impl Block {
    const fn new() -> Block {
        Block { start: NonNull::<u64>::dangling().cast(), size: 0 }
    }

    fn layout(size: usize) -> Layout {
        // SAFETY: `ALIGN` is a power of two, and `reserve` refuses sizes beyond `isize::MAX`.
        unsafe { Layout::from_size_align_unchecked(size, ALIGN) }
    }

    /// Makes room for this many bytes, and for as many again, so that it seldom has to.
    #[inline(never)]
    fn reserve(&mut self, bytes: usize) {
        if bytes <= self.size {
            return;
        }
        let size = bytes.saturating_mul(2).max(64);
        if size > isize::MAX as usize - ALIGN {
            handle_alloc_error(Layout::new::<u64>());
        }
        let start = if self.size == 0 {
            // SAFETY: the size isn't zero.
            unsafe { alloc(Self::layout(size)) }
        } else {
            // SAFETY: the block was allocated with this layout, and the new size isn't zero.
            unsafe { realloc(self.start.as_ptr(), Self::layout(self.size), size) }
        };
        let Some(start) = NonNull::new(start) else { handle_alloc_error(Self::layout(size)) };
        *self = Block { start, size };
    }
}

// SAFETY: a list owns its items, as `Vec` does; whoever may send or share those may do so with the list.
unsafe impl<T: Send> Send for List<T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for List<T> {}

impl<T> List<T> {
    /// Creates a list without items. It doesn't allocate.
    #[must_use]
    pub const fn new() -> List<T> {
        const { assert!(align_of::<T>() <= ALIGN && size_of::<T>() > 0) };
        List { block: Block::new(), length: 0, items: PhantomData }
    }

    /// Appends an item.
    pub fn push(&mut self, item: T) {
        let length = self.length + 1;
        self.block.reserve(length * size_of::<T>());
        // SAFETY: there is room for one more item, aligned as `new` has checked.
        unsafe { self.block.start.cast::<T>().add(self.length).write(item) };
        self.length = length;
    }
}

impl<T: Copy> List<T> {
    /// Keeps the first `length` items, and removes the others.
    pub fn truncate(&mut self, length: usize) {
        self.length = self.length.min(length);
    }
}

impl List<u8> {
    /// Appends a text.
    pub fn extend_from_slice(&mut self, text: &[u8]) {
        let length = self.length + text.len();
        self.block.reserve(length);
        // SAFETY: there is room for the text, and `text` can't lie in memory that this list borrows
        // mutably.
        unsafe {
            self.block.start.add(self.length).as_ptr().copy_from_nonoverlapping(text.as_ptr(), text.len());
        }
        self.length = length;
    }
}

#[cfg(feature = "free")]
impl<T> Drop for List<T> {
    fn drop(&mut self) {
        // SAFETY: these items were written and are dropped once; the block was allocated with this layout.
        unsafe {
            ptr::drop_in_place(&raw mut **self);
            if self.block.size > 0 {
                dealloc(self.block.start.as_ptr(), Block::layout(self.block.size));
            }
        }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: so many items were written there.
        unsafe { slice::from_raw_parts(self.block.start.cast().as_ptr(), self.length) }
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: so many items were written there, and nobody else has the list.
        unsafe { slice::from_raw_parts_mut(self.block.start.cast().as_ptr(), self.length) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_its_items_while_it_grows() {
        let mut list = List::new();
        assert!(list.is_empty());
        for number in 0..1000_u64 {
            list.push(number);
        }
        assert_eq!(list.iter().sum::<u64>(), 499_500);
        list[7] = 1;
        list.truncate(8);
        list.truncate(100);
        assert_eq!(*list, [0, 1, 2, 3, 4, 5, 6, 1]);
    }

    #[test]
    fn appends_texts_of_any_length() {
        let mut text = List::new();
        for length in 0..200 {
            text.extend_from_slice(&vec![b'x'; length]);
            text.push(b'\n');
        }
        assert_eq!(text.len(), 199 * 100 + 200);
        assert_eq!(text.split(|&byte| byte == b'\n').map(<[u8]>::len).max(), Some(199));
    }

    #[test]
    #[cfg(feature = "free")]
    fn drops_each_item_once_and_with_it_what_the_item_holds() {
        use std::rc::Rc;

        let item = Rc::new(());
        let mut nested = List::new();
        for _ in 0..10 {
            let mut inner = List::new();
            inner.push(item.clone());
            nested.push(inner);
        }
        assert_eq!(Rc::strong_count(&item), 11);
        drop(nested);
        assert_eq!(Rc::strong_count(&item), 1);
    }

    #[test]
    fn items_can_be_changed_where_they_are() {
        let mut lists = [List::new(), List::new()];
        for text in ["a", "b", "c"] {
            for list in &mut lists {
                list.push(text.to_owned());
            }
        }
        let [one, other] = &mut lists;
        for (one, other) in one.iter_mut().zip(other.iter_mut()) {
            std::mem::swap(one, other);
            one.push('!');
        }
        one.push(other[2].clone());
        assert_eq!(**one, ["a!", "b!", "c!", "c"]);
        assert_eq!(other.concat(), "abc");
    }

    #[test]
    fn items_can_be_of_any_size_up_to_its_alignment() {
        let (mut bytes, mut triples, mut wide) = (List::new(), List::new(), List::new());
        for number in 0..100_u8 {
            bytes.push(number);
            triples.push([number; 3]);
            wide.push((u64::from(number), number));
        }
        assert!(bytes.iter().eq(triples.iter().map(|triple| &triple[2])));
        assert!(wide.iter().all(|&(one, other)| one == u64::from(other)));
        bytes.truncate(0);
        bytes.extend_from_slice(b"");
        assert!(bytes.is_empty());
    }

    #[test]
    fn an_empty_list_has_no_items_of_any_alignment() {
        assert!(List::<u8>::new().is_empty());
        assert!(List::<&str>::default().iter().next().is_none());
        assert_eq!(format!("{:?}", List::<u8>::new()), "[]");
    }

    #[test]
    fn can_be_sent_to_another_thread() {
        let mut list = List::new();
        list.push("text".to_owned());
        assert_eq!(std::thread::spawn(move || list.len()).join().unwrap(), 1);
    }
}
