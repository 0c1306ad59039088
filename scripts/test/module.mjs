/**
 * Runs the tests of the wasm-bindgen module (crates/web/tests) by wasm-pack in browsers, with a server that
 * counts their impressions.
 *
 * usage: node scripts/test/module.mjs [chromium] [firefox] [webkit]
 *
 * Without names it runs them in Chromium and WebKit, whose drivers come with the browsers.
 */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { browsers, cargoTool, root, stop, toolPath } from "../tools.mjs";
import { counter } from "./counter.mjs";
import { display } from "./display.mjs";

/**
 * Where the tests learn the counting server's port. wasm-bindgen's runner serves the crate's folder to the page
 * of a test, so that the tests needn't be compiled anew for each port.
 */
const PORT = join(root, "crates", "web", "target", "counter-port.txt");

const engines = process.argv.slice(2);
if (!engines.length) {
  engines.push("chromium", "webkit");
}
const { WEBKIT_DRIVER } = browsers();
const FLAGS = {
  chromium: ["--chrome"],
  firefox: ["--firefox"],
  webkit: ["--safari", "--safaridriver", WEBKIT_DRIVER],
};
const unknown = engines.find((engine) => !FLAGS[engine]);
if (unknown) {
  stop(`There is no engine ${unknown}: ${Object.keys(FLAGS).join(", ")}.`);
}

["wasm-bindgen", "wasm-pack", ...(engines.includes("firefox") ? ["geckodriver"] : [])].forEach(cargoTool);
const counting = await counter();
mkdirSync(join(PORT, ".."), { recursive: true });
writeFileSync(PORT, String(counting.port));
process.on("exit", () => rmSync(PORT, { force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => process.exit(1));
}

const flags = engines.flatMap((engine) => FLAGS[engine]);
const wasmPack = spawn("wasm-pack", ["test", "--headless", ...flags, "crates/web", "--locked"], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: [...toolPath(), process.env.PATH].join(delimiter),
    // What the core's own tests have compiled for wasm is there already.
    CARGO_TARGET_DIR: join(root, "target"),
    WASM_BINDGEN_TEST_WEBDRIVER_JSON: join(root, "webdriver.json"),
    ...(engines.includes("webkit") ? { DISPLAY: await display() } : {}),
  },
});
process.on("exit", () => wasmPack.kill());
wasmPack.on("error", ({ message }) => stop(`wasm-pack can't be started: ${message}`));
wasmPack.on("close", (code) => {
  counting.stop();
  process.exit(code ?? 1);
});
