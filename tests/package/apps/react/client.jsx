import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { consent, refresh, start } from "smart-script-wasm";
import { CONFIG, Page } from "./page.jsx";

const { planned } = JSON.parse(document.querySelector("#planned").textContent);

const root = hydrateRoot(
  document.querySelector("#root"),
  <StrictMode>
    <Page planned={planned} />
  </StrictMode>,
  { onRecoverableError: (error) => console.error(error) },
);

// The functions that a real site would call from its buttons.
window.site = {
  start: (more) => start({ ...CONFIG, ...more }),
  consent,
  refresh,
  leave: () => root.unmount(),
};
