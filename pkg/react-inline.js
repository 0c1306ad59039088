"use client";
/* smart-script-wasm 0.6.0, MIT */
import{createElement as r,forwardRef as i,useSyncExternalStore as f}from"react";import{href as e,subscribe as t}from"./inline.js";function a({initialHref:r,...i}){const a=r||i.href;return f(t,()=>e(i,a),()=>a)}var n=i(({href:i,platform:f,appId:e,initialHref:t,...n},o)=>r("a",{...n,ref:o,href:a({href:i,platform:f,appId:e,initialHref:t})}));export{n as SmartLink,a as useSmartLink};
