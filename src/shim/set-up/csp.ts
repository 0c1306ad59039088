/** The Content-Security-Policy of a page with a set-up. */
import type { SetUp, To } from "./set-up.js";
import { textOf } from "./write/texts.js";

/** What a policy depends on beside the set-up. */
export interface CspOptions {
  /** The folder of `smart-script.js`, as a page's address or path. Default: `/`. */
  files?: string;
  /** As what the set-up is on the page. Calls and a tag manager's tag are scripts in the page, which need a nonce. */
  to?: To;
}

/** The host to which impressions go, unless the set-up names another. */
const IMPRESSIONS = "https://impressions.onelink.me";

/**
 * The header that a page needs for its set-up. Add what the page needs besides.
 *
 * @example cspLine({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" })
 */
export function cspLine(setUp: SetUp, options: CspOptions = {}): string {
  return `Content-Security-Policy: ${csp(setUp, options)}`;
}

/** The policy alone, for a `<meta http-equiv>`. */
export function csp(setUp: SetUp, options: CspOptions = {}): string {
  const { files, to } = Object(options) as CspOptions;
  const { oneLinkURL, endpoints, banner, qr } = Object(setUp) as SetUp;
  const impressions = oneLinkURL ? [hostOf(endpoints?.impression) ?? IMPRESSIONS] : [];
  const logos = Array.isArray(qr) ? qr.map((place) => place?.logo) : [];
  const pictures = [banner?.icon, ...logos].filter(Boolean).map(sourceOf);
  const scripts =
    to == "call" || to == "gtm" ? ["'nonce-RANDOM'", "'strict-dynamic'"] : [sourceOf(files || "/")];
  const directives = {
    "default-src": ["'none'"],
    "script-src": [...scripts, "'wasm-unsafe-eval'"],
    // The package fetches its wasm from the page's own site.
    "connect-src": [...(to == "npm" ? ["'self'"] : []), ...impressions],
    "img-src": [...impressions, ...pictures],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, [...new Set(sources)].filter(Boolean)] as const)
    .filter(([, sources]) => sources.length)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** The source of a picture or a script: its host, or the page's own. Null for what no policy can name. */
function sourceOf(address: unknown): string | null {
  const text = textOf(address).trim();
  if (/^data:/i.test(text)) {
    return "data:";
  }
  return /^([a-z][\w+.-]*:|[\\/]{2})/i.test(text) ? hostOf(text) : "'self'";
}

/** A server as a policy names it. A host may have characters that would end the source or the directive. */
function hostOf(address: unknown): string | null {
  try {
    const { origin } = new URL(textOf(address).trim(), "https://self.invalid");
    return /^https?:\/\/[a-z\d.-]+(:\d+)?$/.test(origin) && !origin.endsWith("//self.invalid")
      ? origin
      : null;
  } catch {
    return null;
  }
}
