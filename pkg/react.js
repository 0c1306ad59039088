"use client";
/* smart-script-wasm 0.6.0, MIT */
import{createElement as r,forwardRef as f,useSyncExternalStore as i}from"react";import{href as e,subscribe as t}from"./index.js";function a({initialHref:r,...f}){const a=r||f.href;return i(t,()=>e(f,a),()=>a)}var o=f(({href:f,platform:i,appId:e,initialHref:t,...o},p)=>r("a",{...o,ref:p,href:a({href:f,platform:i,appId:e,initialHref:t})}));export{o as SmartLink,a as useSmartLink};
