"use client";
/* smart-script-wasm 0.6.0, MIT */
import{createElement as r,useSyncExternalStore as i}from"react";import{href as t,subscribe as f}from"./inline.js";function e({initialHref:r,...e}){const n=r||e.href;return i(f,()=>t(e,n),()=>n)}function n({href:i,platform:t,appId:f,initialHref:n,...o}){return r("a",{...o,href:e({href:i,platform:t,appId:f,initialHref:n})})}export{n as SmartLink,e as useSmartLink};
