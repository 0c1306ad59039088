/** Where Chromium, Chrome or Edge is on this machine. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, win32 } from "node:path";
import { Stop } from "../command-line/exit.mjs";

/** What the programs are called on Linux, in the order in which they are taken. */
const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** Where macOS has them, in the folders of applications. */
const APPLICATIONS = ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => [
  `${name}.app`,
  "Contents",
  "MacOS",
  name,
]);

/** Where Windows has them, in the folders of programs. */
const PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Variables in which others look for a browser as well. */
const VARIABLES = ["CHROMIUM", "CHROME_PATH", "CHROME_BIN"];

/**
 * @param {string} platform as Node names it
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} the paths to look at, the best first
 */
export function candidates(platform, env) {
  const named = VARIABLES.map((name) => env[name]).filter(Boolean);
  switch (platform) {
    case "darwin":
      return [
        ...named,
        ...["/Applications", join(env.HOME ?? "/", "Applications")].flatMap((folder) =>
          APPLICATIONS.map((words) => join(folder, ...words)),
        ),
      ];
    case "win32":
      return [
        ...named,
        ...PROGRAMS.flatMap((words) =>
          ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
            .map((name) => env[name])
            .filter(Boolean)
            .map((folder) => win32.join(folder, ...words)),
        ),
      ];
    default:
      return [
        ...named,
        ...NAMES.flatMap((name) =>
          (env.PATH ?? "")
            .split(delimiter)
            .filter(Boolean)
            .map((folder) => join(folder, name)),
        ),
      ];
  }
}

/** How to get a browser, in a line. */
export function advice(platform) {
  const how =
    {
      darwin: "brew install --cask google-chrome",
      win32: "winget install Google.Chrome",
      linux: "apt-get install chromium",
    }[platform] ?? "install Chromium";
  return `No Chromium, Chrome or Edge is installed here: get one (${how}), or say where it is with --chromium PATH.`;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {string} [asked] the path that somebody has named
 * @returns {string} the path of a browser
 */
export function browserPath(asked, platform = process.platform, env = process.env) {
  if (asked !== undefined) {
    if (!isProgram(asked)) {
      throw new Stop(`--chromium ${asked}: there is no program at this path. ${advice(platform)}`);
    }
    return asked;
  }
  const found = candidates(platform, env).find(isProgram);
  if (!found) {
    throw new Stop(advice(platform));
  }
  return found;
}
