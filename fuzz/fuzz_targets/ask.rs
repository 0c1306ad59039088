//! Calls `ask` with raw bytes instead of a request that the script in the page would write.
#![no_main]

#[path = "../../tests/core/json.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod json;
#[path = "../../tests/core/promises.rs"]
#[allow(dead_code, reason = "each target keeps one of them")]
mod promises;

libfuzzer_sys::fuzz_target!(|input: &[u8]| promises::answers(input));
