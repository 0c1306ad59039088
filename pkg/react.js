"use client";
/* smart-script-wasm 0.6.0, MIT */
function r({initialHref:r,...f}){const i=r||f.href;return e(a,()=>t(f,i),()=>i)}import{createElement as f,forwardRef as i,useSyncExternalStore as e}from"react";import{href as t,subscribe as a}from"./index.js";var o=i(({href:i,platform:e,appId:t,initialHref:a,...o},p)=>f("a",{...o,ref:p,href:r({href:i,platform:e,appId:t,initialHref:a})}));export{o as SmartLink,r as useSmartLink};
