/* smart-script-wasm 0.6.0, MIT */
var r={};function s(s){Object.assign(r,s)}var i=async s=>{if(!r[s]){if("twin"!=s){const[r]=s.split("-");console.error(`smart-script: ${r} is missing; add: import "smart-script-wasm/${r}"`)}throw void 0}return r[s]()};export{s as addParts,i as getPart};
