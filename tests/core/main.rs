//! Tests of the pure core, as one program. Natively it runs all of them, and as wasm in a browser only the
//! recorded cases.

#[cfg(not(target_arch = "wasm32"))]
mod addresses;
#[cfg(not(target_arch = "wasm32"))]
mod api;
#[cfg(not(target_arch = "wasm32"))]
mod consent;
#[cfg(not(target_arch = "wasm32"))]
mod corpus;
#[cfg(not(target_arch = "wasm32"))]
mod cost;
#[cfg(not(target_arch = "wasm32"))]
mod driver;
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
mod presets;
#[cfg(not(target_arch = "wasm32"))]
mod promises;
#[cfg(not(target_arch = "wasm32"))]
mod properties;
#[cfg(all(feature = "reads", not(target_arch = "wasm32")))]
mod reads;
mod recorded;
#[cfg(not(target_arch = "wasm32"))]
mod session;
#[cfg(all(feature = "docs", not(target_arch = "wasm32")))]
mod typescript;

/// A file that is no module would compile, pass, and never run.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn every_file_beside_this_one_is_a_module() {
    let modules = include_str!("main.rs");
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/core")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(name == "main" || modules.contains(&format!("\nmod {name};\n")), "{name} never runs");
    }
}
