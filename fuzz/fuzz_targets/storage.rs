//! Reads page views that anybody may have stored, and checks what the program stores in their place.
#![no_main]

#[path = "../../tests/core/json.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod json;
#[path = "../../tests/core/promises.rs"]
#[allow(dead_code, reason = "each target keeps one of them")]
mod promises;

libfuzzer_sys::fuzz_target!(|input: &[u8]| promises::stores(input));
