/** `smart-script config check`: the words that it takes, and what it prints. */
import { FAILED, WELL } from "../command-line/exit.mjs";
import { widthOf } from "../command-line/output.mjs";
import { fileOf } from "./file.mjs";
import { report } from "./report.mjs";

/** An address to try a set-up with. */
export function pageUrl(text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(
      "write the page's whole address as a visitor has it, such as https://brand.example/game?c=summer&ttclid=E.C.P.x.",
    );
  }
  return text;
}

/** @type {import("../commands.mjs").Command} */
export const check = {
  summary:
    "checks a page's set-up, as the page itself would: every mistake with its path and what to write instead",
  usage: "FILE [options]",
  text: [
    "The file has the set-up in any of its forms: a page with the script's tag and its calls to action, the JSON of a smart-script.json, a tag " +
      "manager's tag, a call of AppsFlyer's generateOneLinkURL, code that imports the package, for pages or servers. Which it is, is found out. " +
      "No code in it is run. - is what another program pipes in.",
    "It ends with 1 if there is a mistake, or a call to action that never gets a link.",
  ],
  words: { least: 0, most: 1 },
  options: {
    url: {
      value: "URL",
      read: pageUrl,
      help: "an address to try it with: prints the links and the impression that a visitor gets who arrives there",
    },
    json: { help: "prints {file, from, ok, findings, setUp} as JSON" },
  },
  examples: [
    "config check smart-script.json",
    'config check game.html --url "https://brand.example/game?pid=tiktokweb_int&c=summer_web&ttclid=E.C.P.x"',
  ],

  async run({ words: [word], options }, { say }) {
    const { file, text, name } = await fileOf("config check", word);
    const [program, { checked }] = await Promise.all([import("./set-up.mjs"), import("./findings.mjs")]);
    const result = { file, ...checked({ text, name, url: options.url }, program) };
    say(options.json ? JSON.stringify(result, null, 2) : report(result, widthOf(process.stdout)));
    return result.ok ? WELL : FAILED;
  },
};
