/* smart-script-wasm 0.6.0, MIT */
import{draw as r,drawAll as t}from"./smart-script-qr-twin.js";import{addParts as s}from"./smart-script-parts.js";var a=()=>({draw:r,drawAll:t});s({qr:a,"qr-twin":a});
