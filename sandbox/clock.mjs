/** Times. The campaign's clock stands still until somebody moves it, so all times come from its records. */
import { called, Problem } from "./problem.mjs";

/** Where the clock stands at first. */
export const DEFAULT_NOW = Date.UTC(2026, 6, 14, 14);

/** The latest time that an ISO string with four digits for the year can say. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A time in ms since 1970 as it is written in JSON. */
export const iso = (ms) => new Date(ms).toISOString();

/** The time that somebody gave, an ISO string or a number of ms since 1970, in ms. */
export function timeOf(value, path) {
  const ms = typeof value === "number" ? value : typeof value === "string" ? Date.parse(value) : NaN;
  if (!Number.isFinite(ms) || ms < 0 || ms > LATEST) {
    throw new Problem(
      400,
      `want a time, as "2026-07-14T14:00:00.000Z" or in milliseconds since 1970, got ${called(value)}`,
      path,
    );
  }
  return Math.round(ms);
}

/** The time after the clock was moved by `seconds` from `now`. */
export function advanced(now, seconds, path) {
  if (typeof seconds !== "number" || !Number.isFinite(seconds)) {
    throw new Problem(400, `want a number of seconds, as 3600 for an hour, got ${called(seconds)}`, path);
  }
  if (seconds < 0) {
    throw new Problem(
      400,
      `the clock only moves forwards, got ${seconds}; POST /api/reset begins anew`,
      path,
    );
  }
  return timeOf(now + Math.round(seconds * 1000), path);
}
