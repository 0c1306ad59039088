/** What is wrong with a set-up, at its place: the product's own `explain`, in words for the people who fill in the form. */
import { DIMENSIONS, FIXED, PLATFORMS } from "./fields.js";
import { oneLinkParts } from "./form.js";
import { storeOfHost } from "./stores.js";
import { at, pathOf } from "./paths.js";

/** @type {typeof import("../../../pkg/explain.js").explain} */
let explain;

/** Starts the program. @throws if the browser runs no WebAssembly */
export async function startChecks() {
  ({ explain } = await import("../../../pkg/explain.js"));
}

/** An arrival from TikTok's ad, as the guide's URL makes it. */
const ARRIVAL =
  "https://brand.example/game?pid=tiktokweb_int&c=summer_web&af_c_id=1789204411&af_adset=players&af_adset_id=1789204412&af_ad=video_a&af_ad_id=1789204413&ttclid=E.C.P.example";

/**
 * @typedef {object} Problem
 * @property {string} path
 * @property {string} message a whole sentence
 * @property {"error" | "warning" | "needed"} severity `needed` is what nobody has filled in yet
 * @property {string} [meant] the known name that an unknown one is nearest to
 */

const UNKNOWN = /^not a name that means anything here(?:; did you mean (.+?)\?)?$/;

/** A message as a sentence to somebody who sees the field. */
function sentence(message) {
  const [, wanted, got, meant] = /^want (.*?)(?:, got (.*?))?(; did you mean .*)?$/s.exec(message) ?? [];
  const text = wanted ? `This wants ${wanted}${got ? `, but has ${got}` : ""}${meant ?? ""}` : message;
  return `${text[0].toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;
}

/** @returns {{ problems: Problem[], links: (string | null)[], isChecked: boolean }} */
export function check(setUp) {
  const { qr, $schema: _, ...config } = setUp;
  const links = Array.isArray(config.links) ? config.links : [];
  let explained;
  try {
    explained = explain(config, ARRIVAL);
  } catch {
    // Without the program nothing is checked; the set-up is written all the same.
    return { problems: [], links: [], isChecked: false };
  }
  const hasOneLink = links.some((link) => !link?.platform) || !links.length;
  const problems = [];
  const add = (severity, path, message, more) => {
    if (!problems.some((it) => it.path === path)) problems.push({ severity, path, message, ...more });
  };

  if (!setUp.oneLinkURL && (hasOneLink || setUp.banner)) {
    add(
      "needed",
      "oneLinkURL",
      "Your OneLink is missing. Without it, only buttons to single stores get links.",
    );
  }
  const { domain, template } = oneLinkParts(setUp.oneLinkURL);
  const store = storeOfHost(domain);
  if (store) {
    add(
      "error",
      "oneLinkURL",
      `This is a page of ${store}, and no OneLink. It belongs to a button, as its store page. Your OneLink is in AppsFlyer, and looks like https://brand.onelink.me/A1b2.`,
    );
  } else if (template.replace(/\/$/, "").includes("/")) {
    const [first] = template.split("/");
    add(
      "error",
      "oneLinkURL",
      `A template’s ID has no slash in it.${first ? ` If this is a short link, its template is ${first}.` : ""}`,
    );
  }
  if (setUp.oneLinkURL && !(domain && template)) {
    add("needed", "oneLinkURL", `The ${domain ? "template’s ID" : "domain"} is still missing.`);
  }
  for (const { path, message } of explained.errors) {
    const [isUnknown, meant] = UNKNOWN.exec(message) ?? [];
    if (isUnknown) {
      add("error", path, `No option has this name${meant ? `; did you mean ${meant}?` : "."}`, { meant });
    } else if (path.endsWith(".paramKey") && !at(setUp, pathOf(path))) {
      add("needed", path, "Say the name under which the value goes out.");
    } else {
      add("error", path, sentence(message));
    }
  }
  links.forEach((link, index) => {
    const refusal = explained.links[index]?.refusal;
    const path = `links[${index}]`;
    if (link?.platform && !link.appId) {
      const name = PLATFORMS.find((it) => it.name === link.platform)?.label ?? link.platform;
      add("needed", `${path}.appId`, `The app’s ID is missing. Without it, ${name} gets no link.`);
    }
    if (!link?.href) {
      const what = link?.platform === "apk" ? "The file’s address" : "Store page";
      add("needed", `${path}.href`, `${what} is still to fill in.`);
    } else if (refusal && link.platform && link.appId) {
      add(
        "error",
        `${path}.href`,
        sentence(
          refusal
            .replace(/^keeps its own address: (a link for \S+ (?=wants))?/, "")
            .replace(/^wants /, "want "),
        ),
      );
    }
  });
  const words = Object(setUp.banner);
  const named = [words, ...Object.values(words).map(Object)].some(({ appName, title }) => appName || title);
  if (setUp.banner && !named) {
    add(
      "needed",
      "banner.appName",
      "The app’s name is still to fill in. Without it the banner says nothing.",
    );
  }
  (Array.isArray(qr) ? qr : []).forEach((place, index) => {
    if (place?.size !== undefined && !(typeof place.size === "number" && place.size > 0)) {
      add("error", `qr[${index}].size`, "This wants a number of pixels.");
    }
    if (place?.color !== undefined && !/^#([\da-f]{3}){1,2}$/i.test(place.color)) {
      add("error", `qr[${index}].color`, "This wants a colour such as #00008b.");
    }
  });
  for (const { about, message } of explained.warnings) {
    // What is said of a link or of the visit is said above, at its field.
    if (!/^(links\[|visit|impression)/.test(about)) add("warning", about, sentence(message));
  }
  return { problems, links: explained.links.map(({ href }) => href), isChecked: true };
}

/** Those of a field: of its path, and of the members of its list. */
export const problemsAt = (problems, path) =>
  problems.filter((it) => it.path === path || it.path.startsWith(`${path}[`));

/** Those of a part of the form, with all that is in it. */
export const problemsIn = (problems, ...paths) =>
  problems.filter((it) =>
    paths.some(
      (path) => it.path === path || it.path.startsWith(`${path}[`) || it.path.startsWith(`${path}.`),
    ),
  );

const LABELS = new Map([
  ["oneLinkURL", "OneLink"],
  ["consentFrom", "Consent"],
  ...FIXED.map(({ path, label }) => [path, path.startsWith("banner.") ? `Banner: ${label}` : label]),
  ...DIMENSIONS.map(({ path, label }) => [path, label]),
]);

const LAST = { appId: "app ID", href: "store page", size: "width", color: "colour", oneLinkURL: "OneLink" };

/** What a path is called, for a list of what is to be mended. */
export function labelOf(setUp, path) {
  const steps = pathOf(path);
  const [first, index, ...rest] = steps;
  if ((first === "links" || first === "qr") && typeof index === "number") {
    const platform = PLATFORMS.find(({ name }) => name === setUp.links?.[index]?.platform);
    const name =
      first === "qr" ? `QR code ${index + 1}` : `Button ${index + 1}${platform ? `, ${platform.label}` : ""}`;
    return rest.length ? `${name}: ${LAST[rest[0]] ?? rest.join(".")}` : name;
  }
  if (first === "afParameters" && index === "afCustom" && rest.length) {
    return `Parameter ${at(setUp, steps.slice(0, 3))?.paramKey || rest[0] + 1}`;
  }
  for (let length = steps.length; length; length--) {
    const label = LABELS.get(steps.slice(0, length).join("."));
    if (label) return label;
  }
  return path;
}
