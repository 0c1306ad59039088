"use client";
/* smart-script-wasm 0.6.0, MIT */
function r({initialHref:r,...i}){const f=r||i.href;return e(a,()=>t(i,f),()=>f)}import{createElement as i,forwardRef as f,useSyncExternalStore as e}from"react";import{href as t,subscribe as a}from"./inline.js";var n=f(({href:f,platform:e,appId:t,initialHref:a,...n},o)=>i("a",{...n,ref:o,href:r({href:f,platform:e,appId:t,initialHref:a})}));export{n as SmartLink,r as useSmartLink};
