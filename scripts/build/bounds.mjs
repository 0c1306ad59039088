/** What must hold of the built files: what each may weigh, and what none may contain. */
import { readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join, relative, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { root } from "../tools.mjs";

/** How many bytes each file may weigh, compressed with brotli. */
const BOUNDS = {
  // The goal is 12,000.
  "smart-script.js": 15_800,
  "smart-script-twin.js": 14_500,
  "smart-script-all-javascript.js": 20_400,
  "smart-script-observe.js": 800,
  "smart-script-consent.js": 1_500,
  "smart-script-banner.js": 9_250,
  "smart-script-qr.js": 6_000,
  "smart-script-qr-twin.js": 8_000,
  "smart-script-debug.js": 43_800,
  "smart-script-debug-twin.js": 58_800,
  "index.js": 5_350,
  "smart_script.wasm": 9_400,
  "inline.js": 14_800,
  "smart-script-parts.js": 250,
  "on-demand.js": 200,
  "react.js": 500,
  "react-inline.js": 500,
  "explain.js": 1_050,
  "web.js": 9_000,
  "smart_script_web_bg.wasm": 67_700,
  "server-node.js": 75_500,
  "server.js": 87_500,
  "smart-script-explain.js": 44_500,
  "smart-script-inspector.js": 7_500,
  // Nobody loads it but who runs it: the decisions are 360 K of it, what reads and writes set-ups 95 K, and the desk 70 K.
  "attribution.js": 210_000,
  "ad-url.js": 140_000,
  // The studio and the command line load it: most of it reads HTML and JavaScript.
  "set-up.js": 95_000,
  "cli.js": 720_000,
  // Like the two above, it carries whole programs: nobody loads it but who works in it.
  "studio/studio.js": 470_000,
  "studio/studio.css": 12_000,
};

/** What would give away the machine that built a file. */
const TRACES = [root, homedir(), ".cargo", ".rustup", "/cargo/", "registry/src"];

/** What HTML would read as the end of a script or the start of a comment. */
const MARKUP = /<\/|<!--/;

/** Prints what each file of a folder weighs, and fails if one is not as it should be. */
export function check(out) {
  const failures = [];
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const names = files.map((it) =>
    relative(out, join(it.parentPath ?? it.path, it.name)).replaceAll(sep, "/"),
  );
  for (const name of names.sort()) {
    const bytes = readFileSync(join(out, name));
    const brotli = brotliCompressSync(bytes).length;
    const bound = BOUNDS[name];
    console.log(
      `${name.padEnd(24)} ${String(bytes.length).padStart(8)} bytes ${String(brotli).padStart(7)} brotli${bound ? `, at most ${bound}` : ""}`,
    );
    if (name.endsWith(".js")) {
      // A site may inline any script in its pages, except for those that run on a server or by hand, or write HTML.
      if (!/^(server|studio\/|(cli|set-up)\.js$)/.test(name) && MARKUP.test(bytes)) {
        failures.push(
          `${name} contains "</" or "<!--", which would end a script or start a comment in HTML.`,
        );
      }
    }
    if (brotli > bound) {
      failures.push(
        `${name} weighs ${brotli} brotli bytes; its bound is ${bound} (scripts/build/bounds.mjs).`,
      );
    }
    for (const trace of TRACES.filter((trace) => bytes.includes(trace))) {
      failures.push(`${name} holds ${JSON.stringify(trace)}, a path of the machine that built it.`);
    }
  }
  if (failures.length) {
    console.error(failures.join("\n"));
    process.exit(1);
  }
  console.log(`\nbuilt ${basename(out)}/`);
}
