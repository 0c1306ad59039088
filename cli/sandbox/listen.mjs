/** Begins to listen at a port. */
import { Stop } from "../command-line/exit.mjs";

/** How many ports are tried where nobody has asked for one. */
const MOST = 50;

/**
 * @param {import("node:http").Server} server
 * @param {{ host: string, port: number, isAsked: boolean }} place `isAsked`: whether no other port will do
 * @returns {Promise<number>} the port
 */
export async function listen(server, { host, port: first, isAsked }) {
  for (let port = first; ; port++) {
    try {
      await new Promise((done, fail) => {
        server.once("error", fail);
        server.listen(port, host, () => {
          server.off("error", fail);
          done();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || isAsked || port === first + MOST) {
        throw new Stop(inWords(error, host, port));
      }
    }
  }
}

function inWords({ code, message }, host, port) {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Choose another with --port, or leave it out.`;
    case "EACCES":
      return `Port ${port} is for the system's own programs. Choose one from 1024 up with --port.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `--host ${host} is not an address of this computer. Use --host 0.0.0.0 for all that it has.`;
    default:
      return `The sandbox can't listen at ${host}, port ${port}: ${message}.`;
  }
}
