/** What is said of an address that is made. */

/** The option that a member of what is wanted comes from. */
const OPTIONS = {
  base: "The address",
  platform: "--platform",
  appId: "--app-id",
  redirect: "--redirect",
  prefix: "--prefix or --suffix",
  suffix: "--suffix",
  kind: "--kind",
};

/** What can't be as it is wanted, each as a line. */
export function mistakes({ errors, findings }, options, base) {
  // The check knows the nearest platform.
  const platform = findings.find(({ rule }) => rule === "platform")?.message;
  // Of a link that has no base, a mistake in what is made of the options has one of them as its reason.
  const own = errors.filter(({ path }) => base || path !== "base");
  return (own.length ? own : errors).map(
    ({ path, message }) => `${optionOf(path, options)}: ${(path === "platform" && platform) || message}`,
  );
}

function optionOf(path, options) {
  const [, index] = /^extra\[(\d+)]/.exec(path) ?? [];
  if (index !== undefined) {
    const { name, value } = options.add[index];
    return `--add ${name}=${value}`;
  }
  const [, id] = /^values\.(.+)$/.exec(path) ?? [];
  if (id === "mediaSource" && options["media-source"] !== undefined) {
    return "--media-source";
  }
  return id ? `--set ${id}` : (OPTIONS[path] ?? path);
}

const isPlaceholder = ({ rule }) => rule === "placeholder";

/** Whether nothing is wrong but that somebody has left places to fill in, in braces: what they want is a template. */
export function isTemplate({ url, errors, findings }) {
  const wrong = findings.filter(({ severity }) => severity === "error");
  const isInBraces = ({ at, length }) => /^(\{|%7B)/i.test(url.slice(at, at + length));
  return (
    errors.length > 0 &&
    wrong.every((it) => isPlaceholder(it) && isInBraces(it)) &&
    errors.every(({ message }) => wrong.some((it) => it.message === message))
  );
}

/** What is to be said of such a template. */
export function ofTemplate(built, options, base) {
  const rest = built.findings.filter((it) => !isPlaceholder(it));
  return [...mistakes(built, options, base).map((it) => `warning: ${it} (placeholder)`), ...findings(rest)];
}

/** What a check finds in it, each rule once. */
export function findings(found) {
  const rules = new Map();
  for (const it of found) {
    const known = rules.get(it.rule) ?? { ...it, parameters: [] };
    known.parameters.push(...(it.parameter === null ? [] : [it.parameter]));
    rules.set(it.rule, known);
  }
  return [...rules.values()].map(({ severity, rule, message, parameters }) => {
    const also = parameters.slice(1);
    return `${severity}: ${message} (${rule}${also.length ? `; also in ${also.join(", ")}` : ""})`;
  });
}
