/* smart-script-wasm 0.6.0, MIT: index.cjs has all parts. */
