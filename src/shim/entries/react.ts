/** `pkg/react.js` and `pkg/react-inline.js`: calls to action as React components. */
export * from "../react/smart-link.js";
