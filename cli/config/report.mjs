/** What the check of a set-up has found, for people. */
import { folded } from "../command-line/help.mjs";
import { printable, visible } from "../command-line/visible.mjs";

/** What a set-up is read from, in words. */
const FROM = {
  markup: "a page's markup",
  json: "JSON",
  call: "a call of generateOneLinkURL",
  gtm: "a tag manager's tag",
  npm: "code that imports the package",
  server: "a server's code",
  appsflyer: "what AppsFlyer's generator gives",
};

/** A finding as a line that names its place, its path, and what to write instead. */
export function line(file, { severity, path, message, line, column }, width) {
  const place = [file, line, line && column].filter((it) => it !== undefined).join(":");
  const text = `${place}: ${severity}: ${path ? `${path}: ` : ""}${message}`;
  return folded(visible(text), 2, width);
}

function ofLink({ href, refusal, values }, index) {
  const head = `links[${index}]: ${href === null ? `none: ${visible(refusal)}` : printable(href)}`;
  return [head, ...ofValues(values)].join("\n");
}

const ofValues = (values) => {
  const width = Math.max(0, ...values.map(({ name }) => name.length));
  return values.map(
    ({ name, value, from }) =>
      `  ${visible(name).padEnd(width)}  ${visible(value)}  (${visible(origin(from))})`,
  );
};

/** Where a value came from, in a few words. */
function origin(from) {
  const { kind, key, view, rule, path, of, name } = from;
  switch (kind) {
    case "key":
      return `${key} of the ${view}, by ${rule}`;
    case "override":
      return `${key} of the ${view}, replaced by ${rule}`;
    case "default":
      return `default of ${rule}`;
    case "copy":
      return `copy of ${of}`;
    case "forwarded":
      return `${key} of the ${view}`;
    case "own":
      return path;
    case "hint":
      return `hint of the browser, ${name}`;
    default:
      return (
        {
          anchor: "the call to action's address",
          referrer: "the referrer",
          template: "the OneLink's address",
          fixed: "always",
        }[kind] ?? kind
      );
  }
}

export function report({ file, from, ok, findings, links, impression }, width) {
  const lines = from === "unknown" ? [] : [`${visible(file)}: read as ${FROM[from] ?? from}.`];
  lines.push(...findings.map((it) => line(file, it, width)));
  if (links) {
    lines.push("", ...links.map(ofLink));
    lines.push(`impression: ${impression.href === null ? "none" : printable(impression.href)}`);
  }
  const count = (severity) => findings.filter((it) => it.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const said = warnings ? `, and ${warnings} ${warnings === 1 ? "warning" : "warnings"}` : "";
  lines.push("", ok ? `No mistakes${said}.` : `${errors} ${errors === 1 ? "mistake" : "mistakes"}${said}.`);
  return lines.join("\n");
}
