/**
 * However the impression is answered, and whatever the page does to its answer, exactly one arrives: at a real https
 * server, which counts.
 */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, needs, readyHrefs, world } from "../harness.mjs";
import { hints } from "../harness/old-page.mjs";

const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
const SELF = "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";

afterEach(() => world.reset());

/** The impressions that have arrived, without what a redirect of one has led to. */
async function arrived(page) {
  return (await world.sent(page)).filter((address) =>
    address.startsWith("https://impressions.onelink.me/A1b2?"),
  );
}

/** Headers of the page, an answer in place of a picture, and a script that comes before ours. */
const ONCE = {
  "an isolated page whose policy refuses the answer": {
    headers: { "cross-origin-embedder-policy": "require-corp" },
  },
  "an answer that leads to where the policy refuses": {
    headers: { "content-security-policy": `${SELF} https://impressions.onelink.me` },
    answer: (_, response) => response.writeHead(302, { location: "https://elsewhere.example/" }).end(),
  },
  "an answer that leads round in circles": {
    answer: (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  },
  "an answer of an error": { answer: (_, response) => response.writeHead(500).end() },
  "a fetch of the page that throws unless the answer is fine": {
    script: `const own = fetch; window.fetch = async (...asked) => {
      const answer = await own(...asked);
      if (!answer.ok) throw new Error("not fine");
      return answer;
    };`,
  },
  "a fetch of the page that gives back nothing": {
    script: `const own = fetch; window.fetch = (...asked) => { own(...asked); };`,
  },
  "a bound fetch of the page that throws unless the answer is fine": {
    script: `const own = fetch; window.fetch = (async (...asked) => {
      const answer = await own(...asked);
      if (!answer.ok) throw new Error("not fine");
      return answer;
    }).bind(window);`,
  },
  "a page that clears the list of requests and refuses the answer": {
    headers: { "cross-origin-embedder-policy": "require-corp" },
    script: `setInterval(() => performance.clearResourceTimings(), 5);`,
  },
  "a page that lists no requests and refuses the answer": {
    headers: { "cross-origin-embedder-policy": "require-corp" },
    script: `performance.setResourceTimingBufferSize(0);`,
  },
  "timers of the page that are late, and an answer that it refuses": {
    headers: { "cross-origin-embedder-policy": "require-corp" },
    script: `const own = setTimeout; window.setTimeout = (act, wait) => own(act, (wait || 0) + 100);`,
  },
  "a policy that refuses requests, but no images, and a fetch that the page has wrapped": {
    headers: { "content-security-policy": `${SELF}; img-src *` },
    script: `const own = fetch; window.fetch = async (...asked) => await own(...asked);`,
    // Firefox takes its time to refuse, and a wrapped fetch may do so for other reasons.
    isFor: "promises that are rejected at once by a policy",
  },
  "a policy that is only reported": {
    headers: { "content-security-policy-report-only": SELF },
  },
  "a policy that refuses requests, but no images": {
    headers: { "content-security-policy": `${SELF}; img-src *` },
  },
  "two policies that refuse requests, but no images": {
    headers: { "content-security-policy": `${SELF}; img-src *, connect-src 'self'` },
  },
};

for (const [what, { headers, answer, script = "", isFor }] of Object.entries(ONCE)) {
  test(`one impression with ${what}`, isFor ? needs(isFor) : {}, async () => {
    world.headers = headers ?? {};
    world.answerImpression = answer ?? null;
    const page = await world.visit(`<!doctype html><script>${script}</script>${CTA}${TAG}`, {
      init: hints("undefined"),
    });
    await readyHrefs(page);
    await world.impression();
    // Whoever sends it once more does so when the request has failed, and no later than this.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
    assert.deepEqual(await arrived(page), [IMPRESSION]);
  });
}

test("one impression with a service worker that fails after it has sent the request", async () => {
  world.files.set("/worker.js", {
    type: "text/javascript",
    body: `addEventListener("install", () => skipWaiting());
      addEventListener("activate", (event) => event.waitUntil(clients.claim()));
      addEventListener("fetch", (event) => {
        if (event.request.url.includes("impressions")) {
          event.respondWith(fetch(event.request).then(() => { throw new Error("no"); }));
        }
      });`,
  });
  const html = `<!doctype html>${CTA}<script>
    navigator.serviceWorker.register("/worker.js");
    navigator.serviceWorker.ready.then(() => {
      const script = document.createElement("script");
      Object.assign(script, { src: "/smart-script.js" });
      Object.assign(script.dataset, { onelink: "https://brand.onelink.me/A1b2", preset: "tiktok" });
      const run = () => document.body.append(script);
      navigator.serviceWorker.controller ? run() : navigator.serviceWorker.addEventListener("controllerchange", run);
    });</script>`;
  const page = await world.visit(html, { init: hints("undefined") });
  await page.waitForFunction(() => window.SmartScript);
  await readyHrefs(page);
  await world.impression();
  assert.deepEqual(await arrived(page), [IMPRESSION]);
});

const CALL = `AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/" + template,
  afParameters: { mediaSource: { keys: ["pid"], defaultValue: "x" }, campaign: { keys: ["c"] } } });`;
const OLD = `<!doctype html><script>window.SmartScript = { consent: "pending" };</script>
  <script src="/smart-script.js"></script><script>var generate = (template) => ${CALL}</script>`;
const templates = (addresses) => addresses.map((address) => new URL(address).pathname);

for (const [how, grant] of Object.entries({
  "a call": "SmartScript.consent('granted')",
  "a configuration": "SmartScript.start({ consent: 'granted' })",
})) {
  test(
    `what the old calls fired before the visitor allowed it is sent when they do by ${how}, and nothing else`,
    needs("Smart Script's calls"),
    async () => {
      const page = await world.visit(OLD, { init: hints("undefined") });
      await page.evaluate(async () => {
        for (const template of ["A", "B"]) {
          window.generate(template);
          await window.AF_SMART_SCRIPT.fireImpressionsLink();
        }
        window.generate("C");
      });
      assert.deepEqual(await world.sent(page), []);
      await page.evaluate(grant + ".then(() => {})");
      for (const path of ["/A?", "/B?"]) {
        await world.collector.wait(({ address }) => address.includes(path));
      }
      assert.deepEqual(templates(await world.sent(page)).sort(), ["/A", "/B"]);
    },
  );
}

test(
  "each old call is sent when the visitor allows it, though they share one object",
  needs("Smart Script's calls"),
  async () => {
    const page = await world.visit(OLD, { init: hints("undefined") });
    await page.evaluate(async () => {
      const argument = { afParameters: { mediaSource: { keys: ["pid"], defaultValue: "x" } } };
      for (const template of ["A", "B"]) {
        argument.oneLinkURL = "https://brand.onelink.me/" + template;
        window.AF_SMART_SCRIPT.generateOneLinkURL(argument);
        await window.AF_SMART_SCRIPT.fireImpressionsLink();
      }
      delete argument.oneLinkURL;
      await window.SmartScript.consent("granted");
    });
    await world.collector.wait(() => world.impressions.length === 2);
    assert.deepEqual(templates(await world.sent(page)).sort(), ["/A", "/B"]);
  },
);

test(
  "an old call that waits for hints sends nothing once the visitor refuses, and its impression when they allow it",
  needs("Smart Script's calls"),
  async () => {
    const page = await world.visit(OLD.replace("pending", "granted"), {
      init: `var late = new Promise((come) => (document.come = come)); ${hints("{ getHighEntropyValues: () => late }")}`,
    });
    await page.evaluate(() => {
      window.generate("A");
      window.AF_SMART_SCRIPT.fireImpressionsLink();
      return window.SmartScript.consent("denied").then(() => {
        document.come({ model: "", platformVersion: "" });
      });
    });
    assert.deepEqual(await world.sent(page), []);
    await page.evaluate(() => window.SmartScript.consent("granted").then(() => {}));
    await world.impression();
    assert.deepEqual(templates(await world.sent(page)), ["/A"]);
  },
);

test(
  "an old call that waits for hints is sent when the visitor leaves",
  needs("Smart Script's calls"),
  async () => {
    const page = await world.visit(OLD.replace("pending", "granted"), {
      init: `var late = new Promise((come) => (document.come = come)); ${hints("{ getHighEntropyValues: () => late }")}`,
    });
    await page.evaluate(async () => {
      window.generate("A");
      window.AF_SMART_SCRIPT.fireImpressionsLink();
      dispatchEvent(new Event("pagehide"));
      return 1;
    });
    await world.impression();
    await page.evaluate(() => document.come({ model: "", platformVersion: "" }));
    assert.deepEqual(templates(await world.sent(page)), ["/A"]);
  },
);
