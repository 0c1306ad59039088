/* smart-script-wasm 0.6.0, MIT */
import{watch as t}from"./smart-script-consent.js";import{addParts as r}from"./smart-script-parts.js";r({consent:()=>({watch:t})});
