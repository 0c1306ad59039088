/* smart-script-wasm 0.6.0, MIT */
import{observe as r}from"./smart-script-observe.js";import{addParts as s}from"./smart-script-parts.js";s({observe:()=>({observe:r})});
