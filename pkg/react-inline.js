"use client";
/* smart-script-wasm 0.6.0, MIT */
import{createElement as r,forwardRef as i,useSyncExternalStore as f}from"react";import{href as t,subscribe as e}from"./inline.js";function n({initialHref:r,...i}){const n=r||i.href;return f(e,()=>t(i,n),()=>n)}var a=i(function({href:i,platform:f,appId:t,initialHref:e,...a},o){return r("a",{...a,ref:o,href:n({href:i,platform:f,appId:t,initialHref:e})})});export{a as SmartLink,n as useSmartLink};
