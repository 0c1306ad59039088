/** A site's Content-Security-Policy, changed as little as the sandbox needs. */

/** Directives that others stand in for where they are missing, the nearest first. */
const INSTEAD = {
  "script-src-elem": ["script-src", "default-src"],
  "script-src": ["default-src"],
  "connect-src": ["default-src"],
  "img-src": ["default-src"],
};

/**
 * Lets a page ask the sandbox, run the script that is put into it, and be shown in the sandbox's frame.
 *
 * @param {string} policy
 * @param {object} needs
 * @param {string} needs.origin the sandbox's
 * @param {string} needs.hash that of the script, as `sha256-…`
 */
export function widened(policy, { origin, hash }) {
  // Several policies may stand in one header, and each of them has to allow it.
  return policy
    .split(",")
    .map((it) => widenedOne(it, origin, hash))
    .join(",");
}

function widenedOne(policy, origin, hash) {
  const directives = new Map();
  for (const directive of policy.split(";")) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) {
      directives.set(name.toLowerCase(), values);
    }
  }
  if (!directives.size) {
    return policy;
  }
  directives.delete("frame-ancestors");
  const inForce = (name) => [name, ...INSTEAD[name]].find((it) => directives.has(it));
  const allow = (name, value) => {
    const from = inForce(name);
    if (from) {
      // What stands in for others is left as it is, and the one that is meant gets a list of its own.
      const target = from === "default-src" ? name : from;
      const values = directives.get(from).filter((it) => it.toLowerCase() !== "'none'");
      directives.set(target, [...values, value]);
    }
  };
  for (const name of ["connect-src", "img-src"]) {
    allow(name, origin);
  }
  const scripts = inForce("script-src-elem");
  if (scripts && !allowsInline(directives.get(scripts))) {
    allow("script-src-elem", `'${hash}'`);
  }
  return [...directives].map(([name, values]) => [name, ...values].join(" ")).join("; ");
}

/** Whether a list of sources allows any script in the page. A hash or a nonce in it takes that back. */
function allowsInline(values) {
  const lower = values.map((it) => it.toLowerCase());
  return (
    lower.includes("'unsafe-inline'") &&
    !lower.some((it) => it === "'strict-dynamic'" || /^'(nonce|sha\d+)-/.test(it))
  );
}
