/**
 * A server on this machine that stands in for AppsFlyer's, for tests whose browser is started by others: it
 * counts the impressions of each page, and tells the page what has arrived.
 *
 * A page sends its impressions to a path of its own, `/<page>/…`. `/arrived/<page>?count=2` answers with a JSON
 * list of their addresses as soon as there are two of them, so that a test needn't sleep or ask again.
 */
import { createServer } from "node:http";
import { Collector } from "../collector.mjs";

/** For how many ms a page waits for impressions. After that it is told of those that there are. */
const PATIENCE = 5_000;

/** Starts the server on a free port. */
export async function counter() {
  const collector = new Collector();
  const server = createServer((request, response) => {
    // Pages of the test runner are isolated from other origins, and refuse answers that don't allow them. A page
    // would take that for an impression that didn't leave, and send it again as an image.
    response.setHeader("cross-origin-resource-policy", "cross-origin");
    response.setHeader("access-control-allow-origin", "*");
    const { pathname, searchParams } = new URL(request.url, "http://127.0.0.1");
    const [, page] = pathname.match(/^\/arrived\/([^/]+)$/) ?? [];
    if (page) {
      answer(response, page, Number(searchParams.get("count")));
    } else {
      collector.handle(request, response, "impressions.onelink.me", request.url, () => "");
    }
  });

  const arrived = (page) =>
    collector.records
      .map(({ address }) => address)
      .filter((address) => new URL(address).pathname.startsWith(`/${page}/`));

  function answer(response, page, count) {
    const isEnough = () => arrived(page).length >= count;
    const tell = () => {
      clearTimeout(timer);
      stop();
      const headers = { "content-type": "application/json", "cache-control": "no-store" };
      response.writeHead(200, headers).end(JSON.stringify(arrived(page)));
    };
    const timer = setTimeout(tell, PATIENCE);
    const stop = collector.listen(() => isEnough() && tell());
    if (isEnough()) {
      tell();
    }
  }

  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: server.address().port,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
