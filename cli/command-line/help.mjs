/** What `--help` says. */
import { named } from "./find.mjs";

/** How wide a line is at most. */
const WIDTH = 100;

/** A text in lines that are not too wide, those behind the first indented. */
export function folded(text, indent = 0, width = WIDTH) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line && line.length + 1 + word.length > width - indent) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = line ? `${line} ${word}` : word;
    }
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}

/** Names and what is said of each, in two columns. */
function columns(rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${folded(text, width + 4)}`).join("\n");
}

/** What the program can do. */
export function overview(commands) {
  return `smart-script: what belongs to a landing page between an ad and an app store.

Usage: npx smart-script <command> [options]

${columns(named(commands).map(([name, { summary }]) => [name, summary]))}

  smart-script <command> --help   says more about a command
  smart-script --version          says which version this is

It ends with 0 where all is well, with 1 where something that was checked is not, and with 2 where it can't tell
what is wanted.`;
}

/** What the commands of a group can do. */
export function aboutGroup(name, { summary, commands }) {
  return `${summary}

Usage: npx smart-script ${name} <command> [options]

${columns(named({ [name]: { commands } }).map(([name, { summary }]) => [name, summary]))}

  smart-script ${name} <command> --help   says more about a command`;
}

/** What a command can do. */
export function about(name, { summary, usage, text, options, examples }) {
  const rows = Object.entries(options).map(([option, { value, help, isRepeated }]) => [
    `--${option}${value ? ` ${value}` : ""}${isRepeated ? " …" : ""}`,
    help,
  ]);
  return `${summary}

Usage: npx smart-script ${name} ${usage}

${text.map((it) => folded(it)).join("\n\n")}

Options:
${columns([...rows, ["--help", "says this"]])}

Examples:
${examples.map((it) => `  npx smart-script ${it}`).join("\n")}`;
}
