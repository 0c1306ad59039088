/**
 * A tab of the studio.
 *
 * A tab is mounted once, when it is first shown. It draws itself from `store.document`, listens to the store with
 * `store.subscribe`, and puts what people do into it with `store.set({ setUp }, "the field's name")`. It keeps no state of its own
 * that a colleague who opens the address, or somebody who undoes a step, would miss. Where it draws anew, the focus stays where it was.
 *
 * What a tab's part of the document may be is in `shape.js` of its folder; document.js puts these together.
 *
 * @typedef {object} Tab
 * @property {string} id its word in the address
 * @property {string} title
 * @property {(root: HTMLElement, store: import("./state.js").Store) => void} mount fills the tab's panel
 */
export {};
