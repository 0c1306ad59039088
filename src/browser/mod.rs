//! The edge towards a page: what the script around the wasm calls.

mod allocator;
mod api;
