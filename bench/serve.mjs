/**
 * The process that bench/server.mjs measures. `serve <build>` is an HTTP server that plans links for each
 * request, or that plans nothing if the build is empty. `repeat <build> <count>` plans `count` times and
 * reports its memory.
 */
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { PLANS } from "./landing.mjs";

const [, , what, build, count] = process.argv;
const { planLinks } = build ? await import(pathToFileURL(build).href) : {};
const config = {
  oneLinkURL: PLANS.oneLinkURL,
  preset: PLANS.preset,
  links: PLANS.ctas,
};
const incoming = (url, headers) => ({ url, headers: { get: (name) => headers[name] ?? null } });

if (what === "serve") {
  const server = createServer(({ url, headers }, response) => {
    const planned = planLinks?.(config, incoming(`https://${headers.host}${url}`, headers));
    response.end(JSON.stringify(planned ?? {}));
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
} else {
  const rounds = 10;
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    for (let at = 0; round && at < count / rounds; at++) {
      planLinks(config, incoming(`https://brand.example/game?${PLANS.adClick}&n=${round}-${at}`, {}));
    }
    process.send({ rss: process.memoryUsage().rss, ms: performance.now() - start });
  }
  process.disconnect();
}
