/**
 * Pages in frames of one page, one after the other. Each has a real address, a referrer and a document of
 * its own, and costs a tenth of what a visit does: for tables of cases that need no more than that.
 */
import { world } from "./shared.mjs";

/** The first script of each framed page. Cases name what they were sent from, and go on from there. */
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

/** What is asked for behind each page's own requests, so that theirs are known. */
const FENCE = "https://impressions.onelink.me/fence?frame=";

/** How long a page in a frame may take, in ms. */
const LONGEST = 15_000;

/** Frames of one page: Chromium keeps the address space of each one's wasm for a while, and has so much. */
const MOST = 40;

/**
 * @typedef {object} Framed
 * @property {string} html the page
 * @property {string} url its address, all of it or from the path on
 * @property {boolean} [isNext] whether it finds what the page before has stored
 * @property {string} [referrer] the page that it is opened from, all of its address or from the path on
 * @property {unknown} [value] what `prepare` and `look` are called with
 */

/**
 * Opens each page, and tells what became of it.
 *
 * @param {Framed[]} pages
 * @param {object} options `look(window, value)` is run in the page around once a page is loaded, and its answer is the
 *   page's `result`; `prepare(window, value)` before the page's own scripts; `around` is a script of the page around; `host` that of all
 *   pages, where it matters
 * @returns for each page `result`, or `error` in its place; `problems`, what it threw or wrote to the console; `sent`, the
 *   addresses of impressions that came while it was looked at: its own, where it waits for them
 */
export async function frames(pages, { look, prepare = () => {}, around = "", host }) {
  const site = world.begin();
  const origin = `https://${host ?? site}`;
  const top = new URL("/frames", origin);
  world.pages.set(top.host + top.pathname, "<!doctype html><title>frames</title><body></body>");
  // Pages may have the same path; behind the fence of one comes the next.
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
  // What came between the fences of one page and the next is that page's.
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

/** Runs in the page around. */
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
    // Unseen, it costs a fifth less.
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
