/** The domains of a brand's own on which its OneLinks are. */
import { atAppsFlyer, isLocal, parsed } from "./hosts.mjs";

/**
 * The hosts of OneLinks that are not AppsFlyer's: the one that the script's tag names, and those to which links lead that
 * carry what the script writes.
 *
 * @param {{ script: { oneLink: string | null } | null, links: { href: string }[] } | null} page
 * @returns {string[]}
 */
export function brandedHosts(page) {
  const { script, links } = page ?? { script: null, links: [] };
  const named = script?.oneLink ? [script.oneLink] : [];
  const written = links
    .map(({ href }) => href)
    .filter((href) => ["af_js_web", "af_ss_ver"].some((name) => parsed(href)?.searchParams.has(name)));
  const hosts = [...named, ...written]
    .filter((address) => !atAppsFlyer(address))
    .map((address) => parsed(address)?.hostname)
    .filter((hostname) => hostname && !isLocal(hostname));
  return [...new Set(hosts)];
}
