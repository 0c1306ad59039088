//! The WebAssembly module that a landing page loads: plain exports over the core, and no imports.
//!
//! The module never calls into the page: everything that it needs comes in with a call. The script asks
//! `room` for memory, writes a text there, calls a function with the length of the text, and reads the
//! answer, which ends with a NUL, before it calls again. With wasm-bindgen the same would weigh 2.6 KB more,
//! for its glue, its checks and an allocator (HACKING.md).
//!
//! Compiled natively, this crate has no exports, and its allocator is a type like any other, which Miri can
//! test.

pub mod row;

#[cfg(target_arch = "wasm32")]
mod exports;
