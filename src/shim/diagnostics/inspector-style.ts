/** How the panel looks. */
export const STYLE = `
:host { all: initial; direction: ltr; unicode-bidi: isolate; position: fixed; z-index: 2147483647;
  inset: auto 16px 16px auto; width: 480px; max-width: calc(100vw - 32px); color-scheme: light dark; }
section { --ink: #171b26; --quiet: #586074; --paper: #fff; --shade: #f4f6fa; --line: #dde1ea; --link: #0b57d0;
  --bad: #b3261e; --bad-paper: #fdf0ee; --warn: #7a4b00; --warn-paper: #fff6e3; --good: #146c2e; --good-paper: #e9f6ec;
  display: flex; flex-direction: column; max-height: min(82vh, 760px); box-sizing: border-box; overflow: hidden;
  border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink);
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: left;
  box-shadow: 0 1px 2px #0002, 0 12px 40px #0003; }
@media (prefers-color-scheme: dark) { section { --ink: #eceff6; --quiet: #a9b1c4; --paper: #171b24; --shade: #20252f;
  --line: #363d4c; --link: #a8c7fa; --bad: #ffb4ab; --bad-paper: #3a201e; --warn: #ffcf83; --warn-paper: #35290f;
  --good: #8fd9a3; --good-paper: #16301d; box-shadow: 0 12px 40px #0009; } }
header { display: flex; align-items: center; gap: 4px; padding: 6px 6px 6px 16px; border-bottom: 1px solid var(--line); }
h2 { flex: 1; margin: 0; font-size: 15px; font-weight: 650; white-space: nowrap; }
h2 small { margin-left: 6px; font-size: 12px; font-weight: 400; color: var(--quiet); }
h3 { margin: 20px 0 8px; font-size: 12px; font-weight: 650; letter-spacing: .04em; text-transform: uppercase; color: var(--quiet); }
button { min-height: 32px; padding: 0 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper);
  color: inherit; font: inherit; font-size: 13px; cursor: pointer; white-space: nowrap; }
button:hover { background: var(--shade); }
button.close { width: 44px; min-height: 44px; padding: 0; border-color: transparent; background: none; font-size: 22px; line-height: 1; }
button:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
.content { overflow: auto; overscroll-behavior: contain; padding: 12px 16px 16px; overflow-wrap: anywhere; }
.sums { display: flex; flex-wrap: wrap; gap: 6px; margin: 0; padding: 0; list-style: none; }
.sums li { padding: 1px 10px; border-radius: 99px; background: var(--shade); font-size: 13px; }
ul.notes { margin: 0; padding: 0; list-style: none; }
.notes li { margin: 0 0 6px; padding: 8px 12px; border-radius: 8px; background: var(--shade); font-size: 13px; }
.sums .bad, .bad li { background: var(--bad-paper); } .sums .warn, .warn li { background: var(--warn-paper); }
.sums .bad, .bad b { color: var(--bad); } .sums .warn, .warn b { color: var(--warn); }
.sums .good { background: var(--good-paper); color: var(--good); }
.notes b { display: block; font-weight: 650; }
.quiet { color: var(--quiet); }
.link { border: 1px solid var(--line); border-radius: 10px; margin: 0 0 8px; }
summary { padding: 11px 12px; cursor: pointer; border-radius: 10px; }
summary b { font-weight: 650; }
summary span { margin-left: 6px; font-size: 13px; }
.more > summary { padding: 0; border-radius: 4px; }
.body { padding: 0 12px 12px; }
.address { display: flex; align-items: center; gap: 10px; margin: 0 0 10px; padding: 8px 8px 8px 12px; border-radius: 8px;
  background: var(--shade); font-size: 13px; }
.address p { flex: 1; margin: 0; }
p { margin: 0 0 8px; font-size: 13px; }
dl { display: grid; grid-template-columns: minmax(90px, auto) 1fr; gap: 0 14px; margin: 0; font-size: 13px; }
dl > div { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; padding: 7px 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { font-weight: 600; } dd { margin: 0; grid-column: 2; }
dd + dd { font-size: 12px; color: var(--quiet); }
bdi, code { padding: 1px 4px; border-radius: 4px; background: var(--shade); font: 12px ui-monospace, SFMono-Regular, Menlo, monospace; }
footer { margin-top: 18px; font-size: 12px; color: var(--quiet); }
@supports not (grid-template-columns: subgrid) { dl > div { grid-template-columns: 130px 1fr; } }
@media (pointer: coarse) { button { min-height: 44px; } }
@media (max-width: 520px) {
  :host { inset: auto 0 0 0; width: auto; max-width: none; }
  section { max-height: 76vh; border-width: 1px 0 0; border-radius: 16px 16px 0 0; }
}
@media (max-width: 400px) { h2 small { display: none; } }
`;
