/**
 * Measures what it costs to tell the story of a whole campaign, with more and more touches and in its worst shapes: natively, and in
 * Node with `pkg/attribution.js`, both with the events that attribution.rs makes.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run, rust } from "../scripts/tools.mjs";
import { short, table } from "./numbers.mjs";

const SIZES = [12_500, 25_000, 50_000, 100_000, 200_000];
const SHAPES = {
  usual: "people at addresses of their own",
  "one-address": "all from one address and one kind of phone",
  outside: "all clicks outside their windows",
  off: "the partner isn’t activated",
  "no-source": "no link names a media source",
  "one-id": "all clicks with one advertising id",
};

/** How often each is measured. The fastest counts, because whatever else the machine does can only make it slower. */
const ROUNDS = 2;

const { Ledger } = await import(
  pathToFileURL(join(process.env.PKG ?? join(root, "pkg"), "attribution.js")).href
);

/** The least of each number in several measurements. */
const fastest = (all) =>
  Object.fromEntries(Object.keys(all[0]).map((name) => [name, Math.min(...all.map((one) => one[name]))]));

/** How long something takes, in ms. */
function duration(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function inNode(events) {
  const ledger = new Ledger();
  const recordMs = duration(() => events.forEach((event) => ledger.record(event)));
  const reportMs = duration(() => ledger.report());
  const rawDataMs = duration(() => ledger.rawData());
  ledger.free();
  const asked = new Ledger();
  const oneByOneMs = duration(() => {
    for (const event of events) {
      asked.record(event);
      asked.postbacksOf(event.id);
    }
  });
  asked.free();
  return { recordMs, reportMs, rawDataMs, oneByOneMs };
}

function measured(program, shape, touches) {
  const output = (...more) =>
    execFileSync(program, [shape, String(touches), ...more], { encoding: "utf8", maxBuffer: 1e9 });
  const lines = output("print").trim().split("\n");
  const events = lines.map((line) => JSON.parse(line));
  const rounds = Array.from({ length: ROUNDS });
  const native = fastest(rounds.map(() => JSON.parse(output())));
  const node = fastest(rounds.map(() => inNode(events)));
  return { shape, touches, installs: native.installs, native, node };
}

/** How many times the cost would grow if the size grew tenfold, from the first size to the last. */
function perTenfold(points, engine) {
  const [first, last] = [points[0], points.at(-1)];
  const cost = (point) => point[engine].recordMs + point[engine].reportMs;
  return 10 ** (Math.log(cost(last) / cost(first)) / Math.log(last.touches / first.touches));
}

/** Draws the costs of both engines, and what n log n from the first size on would be. */
async function plot(points) {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const cost = (point, engine) => (point[engine].recordMs + point[engine].reportMs) / 1000;
  const lines = points.flatMap((point) => [
    { line: "native", touches: point.touches, seconds: cost(point, "native") },
    { line: "Node", touches: point.touches, seconds: cost(point, "node") },
    ...["native", "node"].map((engine) => ({
      line: `n log n, ${engine === "node" ? "Node" : engine}`,
      touches: point.touches,
      seconds:
        (cost(points[0], engine) * point.touches * Math.log(point.touches)) /
        (points[0].touches * Math.log(points[0].touches)),
    })),
  ]);
  const { spec } = compile({
    background: "white",
    data: { values: lines },
    width: 480,
    height: 300,
    title: { text: "A campaign’s whole story", subtitle: "an install and a purchase for every ten touches" },
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "touches", type: "quantitative", title: "touches" },
      y: { field: "seconds", type: "quantitative", title: "seconds" },
      color: { field: "line", type: "nominal", title: null },
      strokeDash: {
        condition: { test: "indexof(datum.line, 'n log n') == 0", value: [4, 4] },
        value: [1, 0],
      },
    },
  });
  return new vega.View(vega.parse(spec), { renderer: "none" }).toSVG();
}

export async function measure({ heading }) {
  rust();
  console.log("attribution: compiling the native program");
  const target = join(root, "target", "bench");
  const manifest = join(import.meta.dirname, "Cargo.toml");
  const options = ["--quiet", "--locked", "--release", "--manifest-path", manifest, "--target-dir", target];
  run("cargo", ["build", ...options, "--bin", "attribution"]);
  const program = join(target, "release", "attribution");
  const sizes = SIZES.map((touches) => measured(program, "usual", touches));
  const shapes = Object.keys(SHAPES).map((shape) => measured(program, shape, 100_000));
  const engines = { native: "natively", node: `Node ${process.version}` };
  for (const [engine, name] of Object.entries(engines)) {
    console.log(`\nA campaign’s whole story, ${name}, seconds\n`);
    const rows = [
      ...sizes.map((it) => [it, "usual"]),
      ...shapes.slice(1).map((it) => [it, SHAPES[it.shape]]),
    ];
    table(
      ["touches", "record", "report", "raw data", "asked after each"],
      rows.map(([it, what]) => {
        const times = ["recordMs", "reportMs", "rawDataMs", "oneByOneMs"].map((key) =>
          short(it[engine][key] / 1000),
        );
        return [
          `${it.touches.toLocaleString("en")}, ${it.installs.toLocaleString("en")} installs: ${what}`,
          ...times,
        ];
      }),
    );
    console.log(`Ten times the touches cost ${short(perTenfold(sizes, engine))} times as much.`);
  }
  const result = { ...heading, node: process.version, cores: availableParallelism(), sizes, shapes };
  const results = join(import.meta.dirname, "results");
  writeFileSync(join(results, "attribution.json"), JSON.stringify(result, null, 2) + "\n");
  writeFileSync(join(results, "attribution.svg"), (await plot(sizes)) + "\n");
  console.log("\nwritten: bench/results/attribution.json, bench/results/attribution.svg");
}
