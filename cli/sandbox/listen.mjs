/** Begins to listen at a port, and says in the command's words why that can't be. */
import { listening } from "../../scripts/demo/place.mjs";
import { Stop } from "../command-line/exit.mjs";

/**
 * @param {import("node:http").Server} server
 * @param {{ host: string, port: number, isAsked: boolean }} place `isAsked`: whether no other port will do
 * @param {string} [name] what listens
 * @returns {Promise<number>} the port
 */
export async function listen(server, place, name = "The sandbox") {
  try {
    return await listening(server, place, (error, { host }, port) => inWords(error, { name, host }, port));
  } catch (error) {
    throw new Stop(error.message);
  }
}

function inWords({ code, message }, { name, host }, port) {
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
      return `${name} can't listen at ${host}, port ${port}: ${message}.`;
  }
}
