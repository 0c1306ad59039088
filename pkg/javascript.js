/* smart-script-wasm 0.6.0, MIT */
import{start as t}from"./smart-script-twin.js";import{addParts as r}from"./smart-script-parts.js";r({twin:()=>({start:t})});
