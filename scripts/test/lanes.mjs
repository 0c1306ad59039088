/** Runs steps side by side, each as soon as what it needs has passed. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root, toolPath } from "../tools.mjs";
import { display } from "./display.mjs";

/** Where the output of each step is kept. */
export const LOGS = join(root, "target", "test");

/** How many of the last lines of a failed step's output are printed. */
const SHOWN = 60;

/**
 * @typedef {object} Step
 * @property {string} name its name in the summary
 * @property {(run: Run) => Promise<object | boolean | void>} act runs the step. It fails by throwing. An
 *   object that it returns is merged into its result: `tests`, how many there were; `failures`, `flaky` and
 *   `files` as in nodeTests.mjs
 * @property {string[]} [needs] names of steps that have to pass first
 * @property {string} [holds] a resource that only one step may use at a time
 * @property {boolean} [isAlone] whether it measures time, so that no other step may run next to it
 */

/** Runs the programs of one step, and keeps their output. */
export class Run {
  #log = [];

  /** Adds a line to the step's output. */
  say(line) {
    this.#log.push(`${line}\n`);
  }

  get output() {
    return this.#log.join("");
  }

  /**
   * Runs a program in the project's folder, with the tools of this project in its path.
   *
   * @param {string} program
   * @param {string[]} args
   * @param {object} options `env`: variables to add to the environment; `hasDisplay`: whether it needs a
   *   display; `limit`: after how many seconds it is killed
   * @returns whether it exited with code 0
   */
  async passes(program, args, { env = {}, hasDisplay = false, limit = 1500 } = {}) {
    this.say(`$ ${[program, ...args].join(" ")}`);
    const path = [...toolPath(), process.env.PATH].join(delimiter);
    const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
    const shown = hasDisplay ? { DISPLAY: await display() } : {};
    const child = spawn(program, args, {
      cwd: root,
      env: { ...environment, PATH: path, ...shown, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const hear = (chunk) => this.#log.push(chunk.toString());
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    // The program is the leader of a process group, so that killing the group also ends what the program
    // started.
    const end = () => {
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // Nothing of the group is left.
      }
    };
    const tooLong = setTimeout(() => {
      this.say(`killed, because it took longer than ${limit} seconds`);
      end();
    }, limit * 1000);
    process.on("exit", end);
    try {
      return await new Promise((done) => {
        child.on("error", (error) => {
          this.say(String(error));
          done(false);
        });
        child.on("close", (code) => done(code === 0));
      });
    } finally {
      clearTimeout(tooLong);
      process.off("exit", end);
      end();
    }
  }

  /** Runs a program like `passes`, but throws when it fails. */
  async must(program, args, options) {
    if (!(await this.passes(program, args, options))) {
      throw new Error(`failed: ${program} ${args.join(" ")}`);
    }
  }
}

export class Lanes {
  #width;
  #results = [];
  #running = new Set();

  /** @param {number} width how many steps run at a time */
  constructor(width) {
    this.#width = width;
  }

  /**
   * @param {Step[]} steps the ones that take longest first
   * @returns {Promise<object[]>} a result for each, in the order in which they ended
   */
  async run(steps) {
    // Exits on Ctrl+C, so that the handlers of `exit` end the programs that are still running.
    for (const signal of ["SIGINT", "SIGTERM"]) {
      process.once(signal, () => process.exit(1));
    }
    mkdirSync(LOGS, { recursive: true });
    const waiting = [...steps];
    const names = new Set(steps.map(({ name }) => name));
    this.total = steps.length;
    while (waiting.length || this.#running.size) {
      for (const step of this.#startable(waiting, names)) {
        waiting.splice(waiting.indexOf(step), 1);
        this.#start(step);
      }
      await Promise.race([...this.#running].map(({ ended }) => ended));
    }
    return this.#results;
  }

  /** The steps that can begin now. */
  #startable(waiting, names) {
    const found = [];
    const running = () => [...this.#running].map(({ step }) => step).concat(found);
    const result = (name) => this.#results.find((result) => result.name === name);
    for (const step of waiting) {
      const needs = (step.needs ?? []).filter((name) => names.has(name));
      if (!needs.every(result)) {
        continue;
      }
      // When a step that it needs has failed, it fails without running.
      if (!needs.every((name) => result(name).passed)) {
        found.push({
          ...step,
          act: () =>
            Promise.reject(new Error(`not run, because a step that it needs failed: ${needs.join(", ")}`)),
        });
        waiting.splice(waiting.indexOf(step), 1, found.at(-1));
        continue;
      }
      const isFree = running().length < this.#width && !running().some(({ isAlone }) => isAlone);
      const isHeld = step.holds && running().some(({ holds }) => holds === step.holds);
      const isLast = waiting.every(({ isAlone }) => isAlone) && running().length === 0;
      if (isFree && !isHeld && (!step.isAlone || isLast)) {
        found.push(step);
      }
    }
    return found;
  }

  #start(step) {
    const run = new Run();
    const begun = Date.now();
    const entry = { step };
    entry.ended = (async () => {
      let result;
      try {
        const more = (await step.act(run)) || {};
        result = { passed: !more.failures?.length, failures: [], ...more };
      } catch (error) {
        const lines = run.output.trimEnd().split("\n").slice(-SHOWN);
        result = { passed: false, failures: [`${error.message}\n${lines.join("\n")}`] };
      }
      const seconds = (Date.now() - begun) / 1000;
      const { name } = step;
      const log = join(LOGS, `${name.replace(/[^\w.]+/g, "-")}.log`);
      writeFileSync(log, run.output);
      this.#results.push({ name, seconds, log, ...result });
      this.#running.delete(entry);
      const count = result.tests ? `, ${result.tests} tests` : "";
      console.log(
        `[${this.#results.length}/${this.total}] ${result.passed ? "ok" : "FAILED"}: ${name} (${Math.round(seconds)} s${count})`,
      );
      for (const failure of result.failures) {
        console.log(failure.replace(/^/gm, "    "));
      }
    })();
    this.#running.add(entry);
  }
}
