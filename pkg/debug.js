/* smart-script-wasm 0.6.0, MIT */
import{report as r}from"./smart-script-debug.js";import{addParts as t}from"./smart-script-parts.js";var s=()=>({report:r});t({debug:s,"debug-twin":s});
