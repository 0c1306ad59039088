/**
 * Measures what `planLinks` costs a server: requests per second of one process, and memory over a million
 * plans.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { root } from "../scripts/tools.mjs";
import { PLANS } from "./landing.mjs";
import { median, short, table } from "./numbers.mjs";

const PKG = process.env.PKG ?? join(root, "pkg");
const BUILDS = { "no plan": "", wasm: join(PKG, "server-node.js"), JavaScript: join(PKG, "server.js") };
const PROCESS = join(import.meta.dirname, "serve.mjs");
const SECONDS = 5;
const PLANNED = 1_000_000;

/** Requests per second after a second of warming up. */
async function rate(build) {
  const server = fork(PROCESS, ["serve", build]);
  try {
    const [port] = await once(server, "message");
    const url = `http://127.0.0.1:${port}/game?${PLANS.adClick}`;
    await autocannon({ url, connections: 10, duration: 1 });
    const { requests, errors, non2xx } = await autocannon({ url, connections: 10, duration: SECONDS });
    if (errors || non2xx) {
      throw new Error(`${errors} errors, ${non2xx} other answers`);
    }
    return requests.average;
  } finally {
    server.kill();
  }
}

/** The memory before a million plans and after each tenth of them, and the time that each tenth took. */
async function repeat(build) {
  const samples = [];
  const planning = fork(PROCESS, ["repeat", build, PLANNED]);
  planning.on("message", (sample) => samples.push(sample));
  const [code] = await once(planning, "exit");
  if (code) {
    throw new Error(`planning ended with ${code}`);
  }
  return samples;
}

export async function measure({ heading, rounds }) {
  const rates = Object.fromEntries(Object.keys(BUILDS).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, build] of Object.entries(BUILDS)) {
      rates[name].push(await rate(build));
    }
    console.log(`server: round ${round + 1} of ${rounds}`);
  }
  const memory = {};
  for (const [name, build] of Object.entries(BUILDS).filter(([, build]) => build)) {
    memory[name] = await repeat(build);
  }

  console.log(
    `\nPlans of nine links in Node ${process.version}, one process, HTTP with 10 connections; medians\n`,
  );
  table(
    ["", "requests/s", "µs a plan, alone"],
    Object.entries(rates).map(([name, values]) => [
      name,
      short(median(values)),
      short(memory[name] && (median(memory[name].slice(1).map(({ ms }) => ms)) / PLANNED) * 1e4),
    ]),
  );
  console.log("\nMemory (rss, MB) at the start and after each 100,000 plans\n");
  table(
    ["", ...Object.values(memory)[0].map((_, index) => (index ? `${index}00k` : "0"))],
    Object.entries(memory).map(([name, samples]) => [name, ...samples.map(({ rss }) => short(rss / 1e6))]),
  );
  const results = join(import.meta.dirname, "results");
  mkdirSync(results, { recursive: true });
  const result = { ...heading, node: process.version, cores: availableParallelism(), rates, memory };
  writeFileSync(join(results, "server.json"), JSON.stringify(result, null, 2) + "\n");
  console.log("\nwritten: bench/results/server.json");
}
