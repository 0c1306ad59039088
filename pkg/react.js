"use client";
/* smart-script-wasm 0.6.0, MIT */
import{createElement as r,forwardRef as f,useSyncExternalStore as i}from"react";import{href as t,subscribe as e}from"./index.js";function n({initialHref:r,...f}){const n=r||f.href;return i(e,()=>t(f,n),()=>n)}var a=f(function({href:f,platform:i,appId:t,initialHref:e,...a},o){return r("a",{...a,ref:o,href:n({href:f,platform:i,appId:t,initialHref:e})})});export{a as SmartLink,n as useSmartLink};
