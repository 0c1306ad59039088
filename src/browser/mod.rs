//! The edge towards a page: what the script around the wasm calls.

mod allocator;
#[cfg(feature = "page")]
mod api;
#[cfg(feature = "qr")]
mod qr;
