/**
 * Opens pages in frames of an outer page, one after the other. Each has a real address, a referrer and a
 * document of its own, but takes a tenth of a visit's time. Use it for tables of cases that need nothing
 * else.
 */
import { world } from "./shared.mjs";

/**
 * The first script of each framed page. A frame that opens at its referrer goes on to its own page, from its
 * name.
 */
const BEGIN = `<script>
  if (window.name && window.name !== location.href) {
    const policy = document.head.appendChild(document.createElement("meta"));
    policy.name = "referrer";
    policy.content = "unsafe-url";
    location.replace(window.name);
  } else {
    window.name = "";
    parent.begin(window);
  }
</script>`;

/** Is requested after each page's own requests, so that it is known which page has sent what. */
const FENCE = "https://impressions.onelink.me/fence?frame=";

/** How long a page in a frame may take, in ms. */
const LONGEST = 15_000;

/**
 * The most frames of an outer page: Chromium frees the address space of their wasm late, and could run out of
 * it.
 */
const MOST = 40;

/**
 * @typedef {object} Framed
 * @property {string} html the page
 * @property {string} url its whole address, or only from the path on
 * @property {boolean} [isNext] whether it keeps what the page before it has stored
 * @property {string} [referrer] the page from which it is opened: the whole address, or only from the path on
 * @property {unknown} [value] the second argument of `prepare` and `look`
 */

/**
 * Opens each page, and returns what was seen of it.
 *
 * @param {Framed[]} pages
 * @param {object} options `look(window, value)`: runs in the outer page when a page has loaded, and returns
 *   the page's `result`; `prepare(window, value)`: runs before the page's own scripts; `around`: a script for
 *   the outer page; `host`: the host of all pages, for tests that depend on it
 * @returns for each page: its `result`, or an `error` instead; `problems`, what it threw or wrote to the
 *   console; `sent`, the addresses of impressions that arrived while the page was open. These are the page's
 *   own if `look` waits for them.
 */
export async function frames(pages, { look, prepare = () => {}, around = "", host }) {
  const site = world.begin();
  const origin = `https://${host ?? site}`;
  const top = new URL("/frames", origin);
  world.pages.set(top.host + top.pathname, "<!doctype html><title>frames</title><body></body>");
  // Several pages may have the same path, so each is only served after the fence of the page before.
  let next = 0;
  const unlisten = world.collector.listen(({ address }) => {
    next += address.startsWith(FENCE);
  });
  for (const { url, referrer } of pages) {
    const { pathname } = new URL(url, origin);
    world.pages.set(top.host + pathname, () =>
      pages[next].html.replace(/^(<!doctype html>)?/i, (start) => start + BEGIN),
    );
    if (referrer) {
      const from = new URL(referrer, origin);
      world.pages.set(from.host + from.pathname, `<!doctype html>${BEGIN}`);
    }
  }
  const page = await world.page();
  const results = [];
  for (let from = 0; from < pages.length; from += MOST) {
    await page.goto(top.href);
    await page.evaluate(`(() => {${around}})()`);
    results.push(
      ...(await page.evaluate(run, {
        pages: pages
          .slice(from, from + MOST)
          .map(({ url, ...page }) => ({ ...page, url: new URL(url, origin).href, html: undefined })),
        look: String(look),
        prepare: String(prepare),
        fence: FENCE,
        longest: LONGEST,
      })),
    );
  }
  await world.sent(page);
  unlisten();
  // A page's requests are those between the fence of the page before and its own.
  const sent = [[]];
  for (const { address } of world.impressions) {
    if (address.startsWith(FENCE) && sent.length < pages.length) {
      sent.push([]);
    } else if (!address.includes("/fence?")) {
      sent.at(-1).push(address);
    }
  }
  return results.map((result, index) => ({ ...result, sent: sent[index] }));
}

/** Runs in the outer page. */
async function run({ pages, look, prepare, fence, longest }) {
  const [lookAt, prepareFor] = [look, prepare].map((source) => (0, eval)(`(${source})`));
  const forget = () => {
    localStorage.clear();
    for (const cookie of document.cookie.split("; ")) {
      document.cookie = `${cookie.split("=")[0]}=; path=/; max-age=0`;
    }
  };
  const results = [];
  for (const [index, { url, referrer, isNext, value }] of pages.entries()) {
    if (!isNext) {
      forget();
    }
    const problems = [];
    const frame = document.createElement("iframe");
    // Hidden frames take a fifth less time.
    frame.style.display = "none";
    const loaded = new Promise((done) => {
      window.begin = (view) => {
        for (const name of ["log", "info", "warn", "error", "debug"]) {
          view.console[name] = (...values) => problems.push(`${name}: ${values.join(" ")}`);
        }
        view.addEventListener("error", ({ message }) => problems.push(`thrown: ${message}`));
        view.addEventListener("unhandledrejection", ({ reason }) => problems.push(`rejected: ${reason}`));
        view.addEventListener("load", () => done(view));
        prepareFor(view, value);
      };
    });
    if (referrer) {
      frame.name = url;
      frame.src = referrer;
    } else {
      frame.referrerPolicy = "no-referrer";
      frame.src = url;
    }
    document.body.append(frame);
    let outcome;
    try {
      outcome = await Promise.race([
        loaded.then(async (view) => ({ result: await lookAt(view, value) })),
        new Promise((_, fail) => setTimeout(fail, longest, "it took too long")),
      ]);
    } catch (error) {
      outcome = { error: String(error) };
    }
    await new Promise((done) => {
      const image = new Image();
      image.onload = image.onerror = done;
      image.src = fence + index;
    });
    frame.remove();
    results.push({ ...outcome, problems });
  }
  return results;
}
