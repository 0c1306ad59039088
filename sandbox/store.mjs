/** A plain page that stands for a store, for those who serve none of their own: it installs an app and opens it. */
import { storeOf } from "./apps.mjs";
import { escaped, page } from "./html.mjs";

/**
 * @param {object} shown `address`: the store's page that it stands for; `app`: the app, if it is known; `device`: whose browser
 *   this is
 */
export function storeHtml({ address, app, device }) {
  const title = app ? `${app.name || app.id} in ${storeOf(app.platform)}` : "A store";
  const buttons =
    app && device
      ? `<p><button type="button" data-action="install">Install</button> <button type="button" data-action="open">Open</button></p>
<p role="status"></p>
<script type="module">
const told = document.querySelector("[role=status]");
for (const button of document.querySelectorAll("button")) {
  button.addEventListener("click", async () => {
    const response = await fetch(${JSON.stringify(`/api/devices/${encodeURIComponent(device.id)}/`)} + button.dataset.action, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ app: ${JSON.stringify(app.id).replaceAll("<", "\\u003c")} }),
    });
    const { error, install } = await response.json();
    told.textContent = error ?? install?.reason ?? "Installed. Its first launch is what counts.";
  });
}
</script>`
      : `<p>Which device this is, or which app, isn’t known here, so nothing can be installed.</p>`;
  return page(
    title,
    `<p>This page stands for the store. A real visitor would be at <code>${escaped(address)}</code></p>
${buttons}`,
  );
}
