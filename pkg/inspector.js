/* smart-script-wasm 0.6.0, MIT */
import{report as r}from"./smart-script-inspector.js";import{addParts as t}from"./smart-script-parts.js";t({inspector:()=>({report:r})});
