/**
 * `npm start`: serves the demo, and says where. It builds nothing, because pkg/ is committed. PORT and HOST choose
 * where; what they may be, and what is said if they can't be had, is in demo/place.mjs. `npm start -- --log FILE` keeps the
 * campaign in a file, and goes on from there.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listening, place, phoneAddresses } from "./demo/place.mjs";
import { npmPackages, root } from "./tools.mjs";

/** Ends with one plain line. */
function end(line) {
  console.error(line);
  process.exit(1);
}

/** The file that is to keep the campaign, if somebody has named one. */
function logFile() {
  try {
    return parseArgs({ options: { log: { type: "string" } } }).values.log;
  } catch (error) {
    return end(`${error.message} What it takes is --log FILE, as in npm start -- --log campaign.jsonl.`);
  }
}

if (!existsSync(join(root, "pkg", "smart-script.js"))) {
  end("pkg/smart-script.js is missing: run `npm run build`.");
}
const log = logFile();
const wanted = place(process.env);
if (wanted.mistake) {
  end(wanted.mistake);
}

npmPackages({ omitDev: true });
const { demo } = await import("./demo/server.mjs");

const server = createServer();
try {
  const port = await listening(server, wanted);
  const phones = phoneAddresses(wanted.host, port);
  server.on("request", demo({ phones, hosts: [wanted.host], log }));
  if (port !== wanted.port && wanted.port) {
    console.log(`Port ${wanted.port} is taken, so this is the next that is free.`);
  }
  const own = wanted.isReachable ? (phones[0] ?? `http://${wanted.host}:${port}/`) : null;
  const isEverywhere = !wanted.isReachable || /^(0\.0\.0\.0|::)$/.test(wanted.host);
  console.log(`The demo is at ${isEverywhere ? `http://localhost:${port}/` : own} (Ctrl+C ends it)`);
  if (phones.length) {
    console.log("On a phone in the same network, tap the ad at");
    phones.forEach((address) => console.log(`  ${address}ad`));
    console.log(
      "and watch on this computer what arrives. Two things differ from a site on https: Chrome on Android doesn't tell " +
        "the phone's model (af_ch_model, af_ch_os_version), and QR codes lead to AppsFlyer's own host, not here.",
    );
  } else if (wanted.isReachable) {
    console.log("This computer has no address in a network, so a phone can't reach it.");
  }
} catch (error) {
  end(error.message);
}
