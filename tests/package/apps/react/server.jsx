import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { planLinks } from "smart-script-wasm/server";
import { CALLS, CONFIG, Page } from "./page.jsx";

/** Renders the page for a visitor, and plans its links if `isPlanned` is true. */
export function render(request, isPlanned) {
  const planned = isPlanned ? planLinks({ ...CONFIG, links: CALLS }, request).links : [];
  const html = renderToString(
    <StrictMode>
      <Page planned={planned} />
    </StrictMode>,
  );
  return { html, planned };
}
