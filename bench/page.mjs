/** Measures what each script costs the same landing page, on a slow phone with a slow network. */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { chromium, devices } from "playwright-core";
import { ASYNC, INLINED, LATE, contenders } from "./contenders.mjs";
import { PLANS, landingPage } from "./landing.mjs";
import { median, short, table } from "./numbers.mjs";
import { peers } from "./packages.mjs";
import { Server } from "./site.mjs";

const SITE = "https://brand.example";
const PHONE = "Pixel 7";
/** "Slow 4G" of Chrome's DevTools. */
const SLOW_4G = {
  offline: false,
  downloadThroughput: (1_600_000 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
  latency: 562.5,
};
const CPU_SLOWDOWN = 4;
/** A page has settled when there was no request for this many ms. */
const QUIET = 500;
/** How many ms to wait for a page at most. What has not happened by then is shown as n/a. */
const PATIENCE = 15_000;

const MEASURES = {
  bytes: "bytes",
  wired: "links ready, ms",
  impression: "first request, ms",
  mainThread: "main thread, ms",
  script: "of it script, ms",
};

/** How many times as long as with the empty script each of these may take. */
const GOALS = { wired: 1.15, impression: 1.25 };

/** The marks of the page that runs the script when it is idle (`LATE`). */
const IN_PAGE = {
  wired: "smart-script:wired",
  ran: "ran",
  impression: "smart-script:impression",
};

/**
 * Loads a page once, in a new browser context in which nothing is cached.
 *
 * @param {import("./contenders.mjs").Contender} contender
 * @param {object | null} network the network to emulate
 */
async function load(browser, contender, address, network) {
  const context = await browser.newContext({ ...devices[PHONE], ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  if (network) {
    await cdp.send("Network.emulateNetworkConditions", network);
  }
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await cdp.send("Performance.enable");

  const own = new Set(contender.files.map((file) => file.address));
  const requests = new Map();
  const underWay = new Set();
  const bytes = { document: 0, files: 0 };
  let firstReport = null;
  let isLoaded = false;
  let settle;
  const settled = new Promise((done) => (settle = done));
  let quiet;
  const look = () => {
    clearTimeout(quiet);
    if (isLoaded && !underWay.size && (firstReport != null || !contender.sends)) {
      quiet = setTimeout(settle, QUIET);
    }
  };
  cdp.on("Network.requestWillBeSent", ({ requestId, request, type, timestamp }) => {
    requests.set(requestId, { url: request.url, type });
    underWay.add(requestId);
    if (contender.sends?.test(new URL(request.url).host) && !own.has(request.url)) {
      firstReport ??= timestamp;
    }
    look();
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const { url, type } = requests.get(requestId) ?? {};
    bytes.document += type === "Document" ? encodedDataLength : 0;
    bytes.files += own.has(url) ? encodedDataLength : 0;
    underWay.delete(requestId);
    look();
  });
  cdp.on("Network.responseReceived", ({ requestId, type }) => {
    // Chromium doesn't report the end of a response that the page may not read, so take its start instead.
    if (type === "Fetch") {
      underWay.delete(requestId);
      look();
    }
  });
  cdp.on("Network.loadingFailed", ({ requestId }) => {
    underWay.delete(requestId);
    look();
  });
  const patience = setTimeout(settle, PATIENCE);
  await page.goto(address, { waitUntil: "load" });
  isLoaded = true;
  look();
  await settled;
  clearTimeout(patience);

  const { metrics } = await cdp.send("Performance.getMetrics");
  const metric = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const { marks, hosts } = await page.evaluate(() => ({
    marks: Object.fromEntries(
      performance.getEntriesByType("mark").map((mark) => [mark.name, mark.startTime]),
    ),
    hosts: [...document.querySelectorAll("a.cta")].map((cta) => cta.host),
  }));
  await context.close();
  if (contender.wires && !hosts.every((host) => contender.sends.test(host))) {
    problems.push("not every call to action has its link");
    delete marks[contender.mark];
  }
  return {
    bytes,
    wired: marks[contender.mark] ?? null,
    impression: firstReport == null ? null : (firstReport - metric.NavigationStart) * 1000,
    task: metric.TaskDuration * 1000,
    script: metric.ScriptDuration * 1000,
    marks,
    problems,
  };
}

/** What a contender costs, next to `control`: the page without a script in the same round. */
function cost(loaded, control, contender) {
  return {
    bytes: loaded.bytes.document - control.bytes.document + loaded.bytes.files,
    wired: loaded.wired,
    impression: contender.sends ? loaded.impression : null,
    mainThread: loaded.task - control.task,
    script: loaded.script - control.script,
  };
}

/**
 * For each measure, the median of `ours / theirs` over the rounds in which both are above zero, and the
 * number of these rounds.
 */
function ratios(ours, theirs) {
  const ratio = (name) => {
    const pairs = ours
      .map((one, round) => [one[name], theirs[round][name]])
      .filter(([a, b]) => a > 0 && b > 0)
      .map(([a, b]) => a / b);
    return { median: median(pairs), rounds: pairs.length };
  };
  return Object.fromEntries(Object.keys(MEASURES).map((name) => [name, ratio(name)]));
}

export async function measure({ heading, program, rounds, scripts, before, isFast }) {
  const network = isFast ? null : SLOW_4G;
  const everyone = contenders(scripts, before);
  const server = await Server.open();
  const browser = await chromium.launch({ executablePath: program, args: server.flags });
  const address = (path) => `${SITE}${path}?${PLANS.adClick}`;
  everyone.forEach((contender, index) => {
    server.put(`${SITE}/page-${index}`, "text/html", landingPage(contender));
    contender.files.forEach(({ address, type, text }) => server.put(address, type, text));
    if (contender.answer) {
      server.answer(contender.sends, contender.answer);
    }
  });
  server.put(`${SITE}/marked`, "text/html", landingPage(LATE));

  const costs = everyone.map(() => []);
  const inPage = [];
  const problems = new Set();
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`\rpage: round ${round + 1} of ${rounds} `);
    const loads = [];
    for (let turn = 0; turn < everyone.length; turn++) {
      // The machine is in another state for the first load of a round, so each round begins with another
      // contender.
      const index = (turn + round) % everyone.length;
      loads[index] = await load(browser, everyone[index], address(`/page-${index}`), network);
      loads[index].problems.forEach((problem) => problems.add(`${everyone[index].name}: ${problem}`));
    }
    everyone.forEach((contender, index) => costs[index].push(cost(loads[index], loads[0], contender)));
    const { marks } = await load(browser, LATE, address("/marked"), null);
    inPage.push(
      Object.fromEntries(
        Object.entries(IN_PAGE).map(([name, mark]) => [name, mark in marks ? marks[mark] - marks.run : null]),
      ),
    );
  }
  process.stderr.write("\n");
  const version = browser.version();
  await browser.close();
  await server.close();

  const floors = new Set(everyone.map(({ floor }) => floor));
  const of = (name) => costs[everyone.findIndex((contender) => contender.name === name)];
  const medians = (rows, names) =>
    Object.fromEntries(names.map((name) => [name, median(rows.map((row) => row[name]))]));
  const result = {
    ...heading,
    chromium: version,
    cores: availableParallelism(),
    rounds,
    emulated: {
      phone: PHONE,
      cpuSlowdown: CPU_SLOWDOWN,
      network: isFast ? "as it is" : "slow 4G",
      ...network,
    },
    versions: peers(),
    contenders: everyone.slice(1).map(({ name }, index) => ({
      name,
      medians: medians(costs[index + 1], Object.keys(MEASURES)),
      rounds: costs[index + 1],
    })),
    goals: GOALS,
    toFloor: everyone
      .filter(({ floor }) => floor)
      .map(({ name, floor }) => ({ name, floor, ...ratios(of(name), of(floor)) })),
    ratios: [ASYNC, INLINED].map((ours) => ({
      ours,
      to: everyone
        .slice(1)
        .filter(({ name }) => name !== ours && !floors.has(name))
        .map(({ name }) => ({ name, ...ratios(of(ours), of(name)) })),
    })),
    inPage: { medians: medians(inPage, Object.keys(IN_PAGE)), rounds: inPage },
    problems: [...problems],
  };
  print(result);
  const name = isFast ? "page-fast-network.json" : "page.json";
  writeFileSync(join(import.meta.dirname, "results", name), JSON.stringify(result, null, 2) + "\n");
  console.log(`\nwritten: bench/results/${name}`);
}

/** A measure's name without its unit. */
function title(measure) {
  return MEASURES[measure].split(",")[0];
}

function print(result) {
  const { latency } = result.emulated;
  const network = latency
    ? `slow 4G (1.6 Mbit/s × 0.9 down, 750 kbit/s × 0.9 up, ${latency} ms latency)`
    : "the network as it is";
  const names = Object.keys(MEASURES);
  console.log(
    `\nA landing page with nine calls to action. Chromium ${result.chromium} as a ${PHONE}, CPU ${CPU_SLOWDOWN}× slower,` +
      `\n${network}, nothing cached; ${result.cores} cores.` +
      `\nMedians of ${result.rounds} rounds; bytes and main thread are what is added to the page without a script.\n`,
  );
  table(
    ["", ...Object.values(MEASURES)],
    result.contenders.map(({ name, medians }) => [name, ...names.map((measure) => short(medians[measure]))]),
  );
  const ratio = ({ median, rounds }) =>
    short(median) + (rounds && rounds < result.rounds ? ` (${rounds})` : "");
  console.log("\nTo the empty script, which marks a time and sends an image, compared within each round\n");
  table(
    ["", ...Object.keys(GOALS).map((measure) => title(measure)), "empty script"],
    [
      ["goal", ...Object.values(GOALS).map(short), ""],
      ...result.toFloor.map(({ name, floor, ...measures }) => [
        name,
        ...Object.keys(GOALS).map((measure) => ratio(measures[measure])),
        /\((.*)\)/.exec(floor)[1],
      ]),
    ],
  );
  for (const { ours, to } of result.ratios) {
    console.log(
      `\n${ours} / other, compared within each round; less than 1: ours is less` +
        `\n(in brackets: in how many rounds both were above zero, where not in all)\n`,
    );
    table(
      ["other", ...names.map(title)],
      to.map((other) => [other.name, ...names.map((measure) => ratio(other[measure]))]),
    );
  }
  const inPage = result.inPage.medians;
  console.log(
    `\nThe script run in the page once it is loaded, CPU ${CPU_SLOWDOWN}× slower; ms from its start:` +
      `\nlinks ready ${short(inPage.wired)}, done ${short(inPage.ran)}, impression asked for ${short(inPage.impression)}`,
  );
  if (result.problems.length) {
    console.log(`\nWhat went wrong on the way:\n${result.problems.join("\n")}`);
  }
}
