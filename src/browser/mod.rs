//! The edge towards a page: what the script around the wasm calls.
#![allow(unsafe_code)]

#[cfg(any(feature = "page", feature = "qr"))]
mod allocator;
#[cfg(any(feature = "page", feature = "qr"))]
mod calls;
#[cfg(feature = "full")]
mod full;
#[cfg(feature = "page")]
pub(crate) mod list;

#[cfg(all(feature = "full", any(feature = "page", feature = "qr")))]
compile_error!("wasm-bindgen wants an allocator that takes memory back, which `page` and `qr` do without");
