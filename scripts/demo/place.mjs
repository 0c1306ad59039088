/** Where the demo is served: what PORT and HOST ask for, and the addresses at which a phone finds it. */
import { networkInterfaces } from "node:os";

const USUAL_PORT = 8787;

/** How many ports are tried, if nobody has asked for one. */
const MOST_PORTS = 20;

const LOCAL = /^(localhost|127\.|::1$)/;

/** Whether other devices are meant to reach what listens at this address. */
export const isReachable = (host) => !LOCAL.test(host);

/**
 * @typedef {object} Place
 * @property {string} host the address to listen on
 * @property {number} port the port to begin with; 0 for any that is free
 * @property {boolean} isAsked whether somebody has asked for this port, so that no other will do
 * @property {boolean} isReachable whether other devices are meant to reach the demo
 * @property {string} [mistake] what is wrong with PORT, and what to write instead
 */

/** @returns {Place} what the environment asks for */
export function place({ PORT = "", HOST = "" }) {
  const port = Number(PORT || USUAL_PORT);
  const isPort = /^\d*$/.test(PORT) && port <= 65535;
  const host = HOST || "127.0.0.1";
  return {
    host,
    port,
    isAsked: PORT !== "",
    isReachable: isReachable(host),
    mistake: isPort
      ? undefined
      : `PORT=${PORT} is no port. Use a number up to 65535, as in PORT=8080 npm start, or 0 for any that is free.`,
  };
}

/** This computer's IPv4 addresses in its networks. */
function ownAddresses() {
  return Object.values(networkInterfaces())
    .flat()
    .filter(({ internal, family, address }) => !internal && family === "IPv4" && !/^169\.254\./.test(address))
    .map(({ address }) => address);
}

/** The demo's addresses for other devices; none if it listens to this computer alone. */
export function phoneAddresses(host, port) {
  const hosts = !isReachable(host) ? [] : /^(0\.0\.0\.0|::)$/.test(host) ? ownAddresses() : [host];
  return hosts.map((it) => `http://${it.includes(":") ? `[${it}]` : it}:${port}/`);
}

/**
 * Begins to listen.
 *
 * @param {import("node:http").Server} server
 * @param {{ host: string, port: number, isAsked: boolean }} place as `Place` has it
 * @param {typeof inWords} [words] says what is wrong, and what to do about it
 * @returns {Promise<number>} the port; the next that is free if the usual one is taken
 * @throws an error whose message is for people: what is wrong, and what to do about it
 */
export async function listening(server, place, words = inWords) {
  const last = place.isAsked ? place.port : Math.min(place.port + MOST_PORTS - 1, 65535);
  for (let port = place.port; ; port++) {
    try {
      await new Promise((done, fail) => {
        server.once("error", fail);
        server.listen(port, place.host, () => {
          server.off("error", fail);
          done();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port === last) {
        throw new Error(words(error, place, port));
      }
    }
  }
}

function inWords({ code, message }, { host, port: first, isAsked }, port) {
  switch (code) {
    case "EADDRINUSE":
      return isAsked
        ? `Port ${port} is taken by another program. Choose another, as in PORT=${port === 65535 ? 8080 : port + 1} npm start, or leave PORT out and the demo finds one that is free.`
        : `The ports from ${first} to ${port} are all taken. Choose another, as in PORT=9000 npm start.`;
    case "EACCES":
      return `Port ${port} is for the system's own programs. Use one from 1024 up, as in PORT=8080 npm start.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return `HOST=${host} is not an address of this computer. Use HOST=0.0.0.0 for all that it has (${["127.0.0.1", ...ownAddresses()].join(", ")}). If you haven't set HOST, your shell has: HOST=127.0.0.1 npm start.`;
    default:
      return `The demo can't be served on ${host}, port ${port}: ${message}. Try HOST=127.0.0.1 PORT=0 npm start.`;
  }
}
