/**
 * What the demo serves: its desk, the landing pages, the docs, and with the sandbox what stands for AppsFlyer's hosts,
 * TikTok's and the stores here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import { createSandbox } from "../../sandbox/index.mjs";
import { root } from "../tools.mjs";
import { document, documentsHome } from "./documents.mjs";
import { desk } from "./desk.mjs";
import { filled } from "./filled.mjs";
import { inSite } from "./site.mjs";
import { studio } from "./studio.mjs";

const page = (name) => readFileSync(join(root, "www", name), "utf8");

/**
 * @param {object} options `phones`: the demo's addresses for other devices; `hosts`: names by which this machine is asked, beside
 *   localhost and addresses; `log`: the file that keeps the campaign
 * @returns a listener for requests
 */
export function demo({ phones, hosts = [], log }) {
  const assets = sirv(join(root, "www"), { dev: true });
  const script = sirv(join(root, "pkg"), { dev: true });
  const repository = sirv(root, { dev: true });
  const sandbox = createSandbox({ log, hosts, autoDevices: true });
  const own = desk({
    sandbox,
    read: page,
    index: () =>
      inSite(
        "/",
        filled(page("index.html"), {
          phones: phones.join(" "),
          page: "",
          ad: "",
          command: "HOST=0.0.0.0 npm start",
        }),
      ),
  });

  return (request, response) => {
    const [pathname] = request.url.split("?");
    const html = (text, status = 200) =>
      response
        .writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
        .end(text);
    const goTo = (location) => response.writeHead(302, { location, "cache-control": "no-store" }).end();
    const written = document(pathname);

    if (own(request, response)) {
      // It was for the desk.
    } else if (pathname === "/docs" || pathname === "/docs/") {
      goTo(documentsHome());
    } else if (/^\/studio(\/(index\.html)?)?$/.test(pathname)) {
      // Its files are beside it, so its own address ends with a slash.
      pathname === "/studio/"
        ? html(inSite("/studio/", studio(), "Everything stays in this browser"))
        : goTo("/studio/");
    } else if (pathname.startsWith("/studio/")) {
      // The files as they are built, and not their sources in www/.
      script(request, response, () => html(inSite("/studio/", notHere(pathname)), 404));
    } else if (written) {
      html(inSite("/docs/", written));
    } else {
      const missing = () => html(inSite("/docs/", notHere(pathname)), 404);
      // The docs' pictures, and what a site downloads, which the docs list.
      const isLedTo = /^\/((docs|bench)\/.*\.(svg|png|jpe?g|webp|gif)|pkg\/[\w.-]+)$/.test(pathname);
      const next = isLedTo ? () => repository(request, response, missing) : missing;
      assets(request, response, () => script(request, response, next));
    }
  };
}

function notHere(pathname) {
  return filled(page("missing.html"), { path: pathname.replace(/[&<>"]/g, "") });
}
