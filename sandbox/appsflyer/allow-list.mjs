/** Where a link may lead by `af_r`: AppsFlyer refuses what isn't on the account's allow-list. */

/** Whether a host is on the list, or below a domain that is. */
export function isAllowed(host, allowList) {
  const name = host.toLowerCase();
  return allowList.some((entry) => {
    const domain = inAscii(entry.replace(/^\*\./, ""));
    return name === domain || name.endsWith(`.${domain}`);
  });
}

/** A host as addresses have it: in lower case, and with letters beyond ASCII in Punycode. */
function inAscii(host) {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host.toLowerCase();
}

/**
 * What AppsFlyer would refuse about a redirect; null if nothing.
 *
 * @param {string} name the parameter
 * @param {string} value where it leads
 * @param {string[]} allowList
 */
export function refusedRedirect(name, value, allowList) {
  if (!URL.canParse(value)) {
    return `${name} has to be a whole address that begins with https://. It is "${value}".`;
  }
  if (/[\u0000-\u0020\u007f]/.test(value)) {
    return `${name} has a space or a control character in it, so it is no address: ${JSON.stringify(value)}.`;
  }
  const { protocol, hostname } = new URL(value);
  if (protocol !== "https:") {
    return `${name} has to be an https address. "${value}" begins with ${protocol}`;
  }
  if (value.includes("#")) {
    return `${name} may not have a fragment. Take away "${value.slice(value.indexOf("#"))}" from its end.`;
  }
  if (!isAllowed(hostname, allowList)) {
    return `${name} leads to ${hostname}, which is not on the account’s allow-list. Add the domain there (here: allowList in the settings), or lead elsewhere.`;
  }
  return null;
}
