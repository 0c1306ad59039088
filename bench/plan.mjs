/**
 * Measures what one plan costs with more and more parameters and links: by the crate's API in Rust, and by
 * `ask` with ready-made requests, natively and as WebAssembly in Chromium.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { packed } from "../scripts/build/packed.mjs";
import { wasm } from "../scripts/build/programs.mjs";
import { root, run, rust } from "../scripts/tools.mjs";
import { PLANS } from "./landing.mjs";
import { median, short, table } from "./numbers.mjs";

const SITE = "https://brand.example/game";
const SERIES = {
  parameters: `with nine links`,
  links: `with an ad click's ${PLANS.adClick.split("&").length} parameters`,
};
/** The native benchmarks, as plan.rs names them. */
const NATIVE = { "Rust API": "api", native: "ask" };
const CRITERION = join(root, "target", "criterion");

/** The page's query and configuration for one size of a series. plan.rs makes the same. */
function situation(series, size) {
  const own = PLANS.adClick.split("&").length;
  const count = series === "parameters" ? size : own;
  const fillers = Array.from(
    { length: Math.max(0, count - own) },
    (_, i) => `p${String(i).padStart(4, "0")}=xy&`,
  ).join("");
  const links = Array.from(
    { length: series === "links" ? size : PLANS.ctas.length },
    (_, i) => PLANS.ctas[i % PLANS.ctas.length],
  );
  return {
    query: count < own ? "" : `?${fillers}${PLANS.adClick}`,
    config: { oneLinkURL: PLANS.oneLinkURL, preset: PLANS.preset, links },
  };
}

/** Asks for the times of one plan, in µs, for every size of every series. */
async function each(answer) {
  const points = [];
  for (const series of Object.keys(SERIES)) {
    for (const size of PLANS[series]) {
      const times = await answer(series, size);
      // Whatever else the machine does can only make a plan slower, so the fastest time is the most accurate.
      points.push({ series, size, µs: Math.min(...times), median: median(times) });
    }
  }
  return points;
}

/** Runs the native benchmarks, and returns the points of each. */
async function natively() {
  console.log("plan: compiling the native benchmark");
  const manifest = join(import.meta.dirname, "Cargo.toml");
  const folder = join(root, "target", "bench");
  const release = ["--quiet", "--locked", "--release", "--manifest-path", manifest, "--target-dir", folder];
  run("cargo", ["build", ...release]);
  console.log("plan: running it");
  rmSync(CRITERION, { recursive: true, force: true });
  run("cargo", ["run", ...release, "--", "--bench", "--quiet"], {
    env: { ...process.env, CRITERION_HOME: CRITERION },
    stdio: "ignore",
  });
  const engines = {};
  for (const [engine, name] of Object.entries(NATIVE)) {
    engines[engine] = await each((series, size) => {
      const file = join(CRITERION, series, name, String(size), "new", "sample.json");
      const { iters, times } = JSON.parse(readFileSync(file, "utf8"));
      return times.map((ns, index) => ns / iters[index] / 1000);
    });
  }
  return engines;
}

/** Bundles plan-page.ts with the engine that is in the script. */
async function bundle() {
  console.log("plan: building the engine");
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "plan-page.ts")],
    alias: {
      "#packed": packed(wasm("page")),
      "#program": join(root, "src", "shim", "engines", "wasm.ts"),
    },
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

async function inChromium(browser, program) {
  return each(async (series, size) => {
    const { query, config } = situation(series, size);
    const context = await browser.newContext();
    await context.route("**", (route) =>
      route.fulfill({
        contentType: "text/html",
        // These headers isolate the page, and Chromium gives isolated pages a finer clock.
        headers: {
          "cross-origin-opener-policy": "same-origin",
          "cross-origin-embedder-policy": "require-corp",
        },
        body: "<!doctype html><title>bench</title>",
      }),
    );
    const page = await context.newPage();
    await page.goto(SITE);
    // The longest addresses are too long for a request. The program reads the address when it loads.
    await page.evaluate((query) => history.replaceState(null, "", query || location.pathname), query);
    await page.addScriptTag({ content: program });
    const times = await page.evaluate((config) => window.planTimes(config), config);
    await context.close();
    return times;
  });
}

/** From each size of a series to the next: how many times the cost would grow if the size grew tenfold. */
function growth(points) {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before?.size) {
      return [];
    }
    const exponent = Math.log(point.µs / before.µs) / Math.log(point.size / before.size);
    return [{ from: before.size, to: point.size, perTenfold: 10 ** exponent }];
  });
}

/** Plots both series with linear axes, so that a cost in proportion to the size is a straight line. */
async function plot(points) {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const panel = (series) => ({
    title: { text: `${series[0].toUpperCase()}${series.slice(1)}`, subtitle: SERIES[series] },
    width: 360,
    height: 260,
    transform: [{ filter: { field: "series", equal: series } }],
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "size", type: "quantitative", title: `number of ${series}` },
      y: { field: "ms", type: "quantitative", title: "one plan, ms" },
      color: { field: "engine", type: "nominal", title: null },
    },
  });
  const { spec } = compile({
    background: "white",
    data: { values: points.map((point) => ({ ...point, ms: point.µs / 1000 })) },
    hconcat: Object.keys(SERIES).map(panel),
  });
  return new vega.View(vega.parse(spec), { renderer: "none" }).toSVG();
}

export async function measure({ heading, program }) {
  rust();
  const page = await bundle();
  const native = await natively();
  console.log("plan: running in Chromium");
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
  const wasmPoints = await inChromium(browser, page);
  const version = browser.version();
  await browser.close();
  const engines = { ...native, wasm: wasmPoints };
  const points = Object.entries(engines).flatMap(([engine, points]) =>
    points.map((point) => ({ engine, ...point })),
  );
  const grows = Object.keys(SERIES).flatMap((series) =>
    Object.entries(engines).map(([engine, points]) => ({
      series,
      engine,
      steps: growth(points.filter((point) => point.series === series)),
    })),
  );
  const result = {
    ...heading,
    chromium: version,
    rust: execFileSync("rustc", ["--version"], { cwd: root, encoding: "utf8" }).trim(),
    cores: availableParallelism(),
    points,
    growth: grows,
  };
  print(result, engines);
  const results = join(import.meta.dirname, "results");
  writeFileSync(join(results, "plan.json"), JSON.stringify(result, null, 2) + "\n");
  writeFileSync(join(results, "plan.svg"), (await plot(points)) + "\n");
  console.log("\nwritten: bench/results/plan.json, bench/results/plan.svg");
}

function print(result, engines) {
  const { native, wasm } = engines;
  console.log(
    `\nOne plan, warm: natively (${result.rust.split(" (")[0]}) and in Chromium ${result.chromium}; ${result.cores} cores;\nthe fastest of many batches, µs\n`,
  );
  table(
    ["", ...Object.keys(engines), "wasm / native"],
    native.map(({ series, size, µs }, index) => [
      `${size.toLocaleString("en")} ${size === 1 ? series.slice(0, -1) : series} ${SERIES[series]}`,
      ...Object.values(engines).map((points) => short(points[index].µs)),
      short(wasm[index].µs / µs),
    ]),
  );
  console.log("\nTen times the input costs so many times as much\n");
  for (const { series, engine, steps } of result.growth) {
    const texts = steps.map(
      ({ from, to, perTenfold }) =>
        `${from.toLocaleString("en")} to ${to.toLocaleString("en")}: ${short(perTenfold)}`,
    );
    console.log(`${`${series}, ${engine}`.padEnd(20)}  ${texts.join(";  ")}`);
  }
}
