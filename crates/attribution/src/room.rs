//! Memory for campaigns in WebAssembly.
//!
//! The allocator asks for more by the 64 KB. For JavaScript's engines each of these steps is a whole new memory, for which they
//! collect garbage: with much on their own heap, a campaign of 200 MB took a minute and a half for that alone. Here it grows by
//! half of itself.

/// Bytes of a page of memory.
#[cfg(target_arch = "wasm32")]
const PAGE: usize = 65_536;

/// Makes room, if there was too little since the last time.
#[derive(Debug, Default)]
pub(crate) struct Room {
    #[cfg(target_arch = "wasm32")]
    pages: usize,
}

impl Room {
    /// Makes room, if memory has grown by itself.
    #[inline]
    pub fn make(&mut self) {
        #[cfg(target_arch = "wasm32")]
        if std::arch::wasm32::memory_size::<0>() > self.pages {
            // What is free again stays with the allocator. A memory that can't grow any more stays as it is.
            let mut room: Vec<u8> = Vec::new();
            let _ = room.try_reserve_exact(std::arch::wasm32::memory_size::<0>() / 2 * PAGE);
            std::hint::black_box(&room);
            self.pages = std::arch::wasm32::memory_size::<0>();
        }
    }
}
