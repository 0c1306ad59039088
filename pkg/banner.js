/* smart-script-wasm 0.6.0, MIT */
import{show as r}from"./smart-script-banner.js";import{addParts as s}from"./smart-script-parts.js";s({banner:()=>({show:r})});
