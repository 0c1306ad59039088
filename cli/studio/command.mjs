/** `smart-script studio`: the words that it takes, and the server that it starts. */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { ended } from "../command-line/ended.mjs";
import { Stop, WELL } from "../command-line/exit.mjs";
import { port } from "../command-line/options.mjs";

/** Where the studio is unless somebody says otherwise. */
const PORT = 8790;

/** It is for this machine alone. A web server of one's own is for others. */
const HOST = "127.0.0.1";

/** @type {import("../commands.mjs").Command} */
export const studio = {
  summary: "makes and checks ad addresses and page set-ups in the browser, on this machine",
  usage: "[options]",
  text: [
    "Serves the studio to this machine, and prints its address and the folder that it is in. The studio is a page and a few files beside it, " +
      "which work from any web server, in any folder, and opened from the disk as well: copy the folder to where your colleagues find it. " +
      "Nothing that is written there leaves the browser.",
  ],
  words: { least: 0, most: 0 },
  options: {
    port: {
      value: "N",
      read: port,
      help: `the port; ${PORT} or the next that is free if not said, 0 for any that is free`,
    },
    json: { help: "prints {studio, folder} as a line of JSON" },
  },
  examples: ["studio", "studio --port 9000"],

  async run({ options }, { say }) {
    const { SCRIPTS } = await import("../sandbox/www.mjs");
    const { listen } = await import("../sandbox/listen.mjs");
    const { folderSite } = await import("../sandbox/site/folder.mjs");
    const folder = join(SCRIPTS, "studio");
    if (!existsSync(join(folder, "index.html"))) {
      throw new Stop(`The studio's folder is not beside this program: ${folder}. Install the package anew.`);
    }
    const { answer } = folderSite(folder);
    const server = createServer((request, response) => answer(request, response));
    try {
      const place = { host: HOST, port: options.port ?? PORT, isAsked: options.port !== undefined };
      const own = await listen(server, place, "The studio");
      const address = `http://localhost:${own}/`;
      // Whoever reads the address may end the program at once.
      const end = ended();
      say(
        options.json
          ? JSON.stringify({ studio: address, folder })
          : `The studio is at ${address} (Ctrl+C ends it).\nIts files are in ${folder}: any web server can serve a copy of that folder, and index.html opens from the disk, too.`,
      );
      await end;
    } finally {
      server.closeAllConnections();
      server.close();
    }
    return WELL;
  },
};
