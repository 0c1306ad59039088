"use client";
/* smart-script-wasm 0.6.0, MIT */
import{createElement as r,forwardRef as e,useSyncExternalStore as i}from"react";import{href as a,subscribe as n}from"./inline.js";function f({initialHref:r,...e}){const f=r||e.href;return i(n,()=>a(e,f),()=>f)}var p=e(({href:e,platform:i,appId:a,oneLinkURL:n,deepLinkValue:p,params:t,initialHref:o,...l},m)=>r("a",{...l,ref:m,href:f({href:e,platform:i,appId:a,oneLinkURL:n,deepLinkValue:p,params:t,initialHref:o})}));export{p as SmartLink,f as useSmartLink};
