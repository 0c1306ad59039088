//! Tests of the pure core, one program: what it decides, natively and for every input there is; as wasm
//! in a browser the recorded cases.

#[cfg(not(target_arch = "wasm32"))]
mod api;
#[cfg(not(target_arch = "wasm32"))]
mod consent;
#[cfg(not(target_arch = "wasm32"))]
mod corpus;
#[cfg(not(target_arch = "wasm32"))]
mod dropin;
#[cfg(not(target_arch = "wasm32"))]
mod explanation;
#[cfg(not(target_arch = "wasm32"))]
mod generators;
mod json;
#[cfg(not(target_arch = "wasm32"))]
mod memory;
#[cfg(not(target_arch = "wasm32"))]
mod modern;
#[cfg(not(target_arch = "wasm32"))]
mod promises;
#[cfg(not(target_arch = "wasm32"))]
mod properties;
mod recorded;
#[cfg(not(target_arch = "wasm32"))]
mod session;
mod typescript;
