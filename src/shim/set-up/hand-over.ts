/** The sheet by which a set-up is handed over to developers: what they need to know, as data and as Markdown. */
import type { Rule } from "../types.js";
import { csp } from "./csp.js";
import { PLATFORMS, UTM_KEYS } from "./declared.js";
import { SLOTS, type Slot, clickIdsOf, copySlot, keysOf, outgoing, presetsOf, ruleFor } from "./rules.js";
import type { SetUp, WriteOptions } from "./set-up.js";
import { labelOf } from "./write/labels.js";
import { plainSetUp } from "./write/plain.js";
import { textOf } from "./write/texts.js";
import { writeSetUp } from "./write/write.js";

/** A part of a text: words, or something to be taken letter by letter. */
export type SheetPart = string | { code: string };

/** A text of the sheet. */
export type SheetText = readonly SheetPart[];

/** A part of the sheet. What it doesn't have is empty. */
export interface SheetSection {
  title: string;
  /** Paragraphs. */
  texts: SheetText[];
  /** The headings of the table's columns. */
  columns: string[];
  rows: SheetText[][];
  /** What is to be done, or to be seen, in this order. */
  steps: SheetText[];
  /** What is to be copied. */
  code: { language: "html" | "http" | "url"; text: string } | null;
}

/** The sheet. */
export interface Sheet {
  title: string;
  sections: SheetSection[];
}

/** What is known beside the set-up, for whoever gets the sheet. */
export interface HandOverOptions extends WriteOptions {
  /** The landing page's address. */
  page?: string;
  /** The URL of the ads that lead to it, with its macros. */
  adUrl?: string;
  /** The day of the sheet, as people read it. */
  date?: string;
}

/** What each slot is called by people. */
const CALLED: Partial<Record<Slot, string>> = {
  mediaSource: "Media source",
  campaign: "Campaign",
  campaignId: "Campaign id",
  channel: "Channel",
  adSet: "Ad group",
  adSetId: "Ad group id",
  ad: "Ad",
  adId: "Ad id",
  deepLinkValue: "Deep link value",
};

const section = (title: string, content: Partial<SheetSection>): SheetSection => ({
  title,
  texts: [],
  columns: [],
  rows: [],
  steps: [],
  code: null,
  ...content,
});

const code = (text: unknown): SheetPart => ({ code: textOf(text) });

/** Texts with something between them. */
function joined(parts: readonly SheetPart[], between: string): SheetPart[] {
  return parts.flatMap((part, index) => (index ? [between, part] : [part]));
}

/** The sheet as data, for those who show it. */
export function handOverSheet(setUp: SetUp, options: HandOverOptions = {}): Sheet {
  const { files, page: address, adUrl, date } = options ?? {};
  const asked: HandOverOptions = {
    ...(files && { files: textOf(files) }),
    page: textOf(address ?? ""),
    adUrl: textOf(adUrl ?? ""),
    date: textOf(date ?? ""),
  };
  let plain: SetUp = {};
  try {
    plain = plainSetUp(setUp, []);
  } catch {
    // What is no set-up has an empty sheet.
  }
  return {
    title: "Hand-over: AppsFlyer links on the landing page",
    sections: [
      campaign(asked),
      oneLink(plain),
      mapping(plain),
      custom(plain),
      clickId(plain),
      callsToAction(plain),
      impression(plain),
      consent(plain),
      leftAlone(plain),
      banner(plain),
      codes(plain),
      page(plain, asked),
      policy(plain, asked),
      test(plain, asked),
    ].flatMap((it) => (it ? [withoutEmptyColumns(it)] : [])),
  };
}

/** A section whose table has no column in which nothing stands. */
function withoutEmptyColumns(section: SheetSection): SheetSection {
  const { columns, rows } = section;
  const keeps = columns.map(
    (_, column) => !column || rows.some((row) => row[column]?.some((part) => part !== "")),
  );
  return {
    ...section,
    columns: columns.filter((_, column) => keeps[column]),
    rows: rows.map((row) => row.filter((_, column) => keeps[column])),
  };
}

function campaign({ page, adUrl, date }: HandOverOptions): SheetSection | null {
  const rows: SheetText[][] = [
    ...(page ? [[["Landing page"], [code(page)]]] : []),
    ...(adUrl ? [[["Ad URL"], [code(adUrl)]]] : []),
    ...(date ? [[["Date"], [date]]] : []),
  ];
  return rows.length ? section("Campaign", { columns: ["", "Value"], rows }) : null;
}

function oneLink({ oneLinkURL }: SetUp): SheetSection {
  const title = "Domain and template";
  if (!oneLinkURL) {
    return section(title, {
      texts: [
        [
          "There is no OneLink, so only the links to single platforms below are made, and no impression is sent.",
        ],
      ],
    });
  }
  const rows: SheetText[][] = [[["OneLink"], [code(oneLinkURL)]]];
  try {
    const { host, pathname } = new URL(textOf(oneLinkURL));
    rows.push(
      [["Domain"], [code(host), host.endsWith(".onelink.me") ? "" : " (branded)"]],
      [["Template"], [code(pathname.slice(1))]],
    );
  } catch {
    rows.push([
      ["Domain"],
      ["The address can't be read. It has to look like ", code("https://brand.onelink.me/A1b2"), "."],
    ]);
  }
  return section(title, { columns: ["", "Value"], rows });
}

const RULE_COLUMNS = ["Read from", "Replaced values", "If nothing comes in"];

/** What a rule does, as cells. */
function ruleCells(rule: Rule): SheetText[] {
  const keys = keysOf(rule);
  const replaced = Object.entries(Object(rule.overrideValues));
  const usual = rule.defaultValue == null || rule.defaultValue === "" ? null : code(rule.defaultValue);
  return [
    keys.length ? joined(keys.map(code), ", ") : ["nothing"],
    replaced.flatMap(([from, to], index) => [index ? "; " : "", code(from), " → ", code(to)]),
    usual ? [...(keys.length ? [] : ["always "]), usual] : ["left out"],
  ];
}

function mapping(setUp: SetUp): SheetSection {
  const presets = presetsOf(setUp);
  const rows = SLOTS.flatMap((slot): SheetText[][] => {
    const found = ruleFor(setUp, slot);
    if (!found) {
      return [];
    }
    const [name, direct] = [outgoing(slot, "onelink"), outgoing(slot, "direct")];
    const called = CALLED[slot] ? [CALLED[slot]] : [code(name)];
    return [
      [
        called,
        [code(name)],
        [name == direct ? "the same" : code(direct)],
        ...ruleCells(found.rule),
        [found.from == "own" ? "own rule" : "preset"],
      ],
    ];
  });
  return section("Mapping", {
    texts: [
      presets.length
        ? ["Presets: ", ...joined(presets.map(code), ", "), ". The first name with a value decides."]
        : ["There is no preset. The first name with a value decides."],
      ...(presets.length > 1
        ? [
            [
              "The click id that comes in, or else the source, says which network's ad led to a visit, and its media source goes out. A visitor with neither counts as ",
              code("website"),
              ".",
            ],
          ]
        : []),
    ],
    columns: ["Value", "Name in the OneLink", "Name in direct links", ...RULE_COLUMNS, "Rule"],
    rows,
  });
}

function custom(setUp: SetUp): SheetSection | null {
  const { afCustom, googleClickIdKey } = setUp.afParameters ?? {};
  const own = Array.isArray(afCustom) ? afCustom.filter((rule) => rule && typeof rule == "object") : [];
  const rows: SheetText[][] = own.map((rule) => [[code(rule.paramKey)], ...ruleCells(rule)]);
  if (googleClickIdKey) {
    rows.push(
      [[code(googleClickIdKey)], [code("gclid")], [], ["left out"]],
      [[code("af_keywords")], [code("keyword")], [], ["left out"]],
    );
  }
  if (presetsOf(setUp).includes("utm")) {
    rows.push([[code("af_keywords")], [code(UTM_KEYS.keywords)], [], ["left out"]]);
  }
  if (setUp.webReferrer) {
    rows.push([
      [code(setUp.webReferrer)],
      ["the other site's page from which the visitor came"],
      [],
      ["left out"],
    ]);
  }
  return rows.length
    ? section("Other parameters", { columns: ["Name in the link", ...RULE_COLUMNS], rows })
    : null;
}

function clickId(setUp: SetUp): SheetSection {
  const ids = clickIdsOf(setUp);
  const slot = copySlot(setUp);
  return section("Click id", {
    texts: ids.length
      ? [
          [
            "What comes in as ",
            ...joined(ids.map(code), " or "),
            ids.length > 1 ? " goes out under its own name" : " goes out under the same name",
            ...(slot
              ? [
                  ", and once more in ",
                  code(slot),
                  ", where AppsFlyer's raw data shows the first 100 characters of it.",
                ]
              : [". A rule above has the copy for AppsFlyer's raw data."]),
          ],
        ]
      : [["No click id is sent on by a rule. Those of known networks go out when they come in."]],
  });
}

function callsToAction({ links = [] }: SetUp): SheetSection {
  const title = "Calls to action";
  if (!Array.isArray(links) || !links.length) {
    return section(title, {
      texts: [
        [
          "The page's buttons get the attribute ",
          code("data-smart-link"),
          ", and keep the store's address as their ",
          code("href"),
          ".",
        ],
      ],
    });
  }
  const by = (platform: unknown): string => {
    const name = textOf(platform).toLowerCase();
    return (PLATFORMS.direct as readonly string[]).includes(name)
      ? "direct link"
      : (PLATFORMS.store as readonly string[]).includes(name)
        ? "single-store link"
        : "unknown platform";
  };
  return section(title, {
    texts: [["Each leads to its store by itself, also where the script is blocked."]],
    columns: ["Button", "Platform", "App id", "Store page", "Kind of link", "For this button alone"],
    rows: links.map((link) => {
      const own: SheetPart[][] = [
        ...(link.oneLinkURL ? [["OneLink ", code(link.oneLinkURL)]] : []),
        ...(link.deepLinkValue ? [[code("deep_link_value"), " ", code(link.deepLinkValue)]] : []),
        ...Object.entries(Object(link.params)).map(([name, value]) => [code(name), " ", code(value)]),
      ];
      return [
        [labelOf(link, links)],
        link.platform ? [code(link.platform)] : [],
        link.appId ? [code(link.appId)] : [],
        link.href ? [code(link.href)] : [],
        [link.platform ? by(link.platform) : "OneLink"],
        own.flatMap((part, index) => (index ? ["; ", ...part] : part)),
      ];
    }),
  });
}

function impression({ oneLinkURL, impressionPer, observe, endpoints }: SetUp): SheetSection {
  const host = endpoints?.impression || "https://impressions.onelink.me";
  const per = observe && impressionPer === "route" ? "route" : "page load";
  return section("Impression", {
    texts: [
      oneLinkURL
        ? [`The script sends one for each ${per}, to `, code(host), ". Nothing has to be called."]
        : ["None is sent without a OneLink."],
    ],
  });
}

function consent({ consent, consentFrom, limitDataUse }: SetUp): SheetSection {
  const source: any = consentFrom;
  const names = new Map<unknown, string>([
    ["tcf", "the page's consent platform (TCF)"],
    ["google", "Google's consent mode"],
    ["gpc", "Global Privacy Control"],
  ]);
  const kind = typeof source == "string" ? source : source?.source;
  const details =
    source && typeof source == "object" ? Object.entries(source).filter(([name]) => name != "source") : [];
  const texts: SheetText[] = [
    source
      ? [
          `Who answers for the visitor: ${names.get(kind) ?? "an unknown source"}. Nothing is sent or stored before.`,
          ...details.flatMap(([name, value]) => [` ${name}: `, code(JSON.stringify(value)), "."]),
        ]
      : consent
        ? [
            "The page says at first: ",
            code(consent),
            ". ",
            code("SmartScript.consent()"),
            " tells the script of the answer.",
          ]
        : ["Nobody is asked: links and the impression are made for everybody."],
  ];
  if (limitDataUse) {
    texts.push([
      `Links and the impression go without ids${limitDataUse === "gpc" ? " for browsers that send Global Privacy Control" : ""}.`,
    ]);
  }
  return section("Consent", { texts });
}

function leftAlone({ urlSkipList, referrerSkipList, redirectHosts, rememberMinutes }: SetUp): SheetSection {
  const list = (items: unknown) =>
    Array.isArray(items) && items.length ? joined(items.map(code), ", ") : null;
  const rows: SheetText[][] = [];
  const add = (what: string, cell: SheetText | null) => cell && rows.push([[what], cell]);
  add("Nothing is done on pages whose address has", list(urlSkipList));
  add("Nothing is done for visitors whose referrer has", list(referrerSkipList));
  add("A visitor's address may redirect to", list(redirectHosts) ?? ["no host"]);
  add("A visit is remembered for", [`${textOf(rememberMinutes ?? 120)} minutes`]);
  return section("Limits", { columns: ["", "Value"], rows });
}

/** An option as it is called in the configuration, with its value. */
function options(of: object, path = ""): SheetText[][] {
  return Object.entries(of).flatMap(([name, value]) =>
    value && typeof value == "object" && !Array.isArray(value)
      ? options(value, `${path}${name}.`)
      : [[[code(path + name)], [code(Array.isArray(value) ? value.map(textOf).join(" ") : value)]]],
  );
}

function banner({ banner }: SetUp): SheetSection | null {
  return banner && typeof banner == "object"
    ? section("Smart Banner", { columns: ["Option", "Value"], rows: options(banner) })
    : null;
}

function codes({ qr }: SetUp): SheetSection | null {
  return Array.isArray(qr) && qr.length
    ? section("QR codes", {
        columns: ["Place", "How it looks"],
        rows: qr.map((place, index) => [
          [String(index + 1)],
          joined(
            Object.entries(Object(place)).map(([name, value]) => code(`${name}: ${textOf(value)}`)),
            ", ",
          ),
        ]),
      })
    : null;
}

function page(setUp: SetUp, options: WriteOptions): SheetSection {
  return section("What goes into the page", {
    steps: [
      [
        "Get the script's files from npm: ",
        code("npm install smart-script-wasm"),
        ". They are in the folder ",
        code("node_modules/smart-script-wasm"),
        ".",
      ],
      [
        "Copy every ",
        code("smart-script*.js"),
        " of it into one folder of the site: ",
        code(options?.files ?? "/"),
        ". The page loads ",
        code("smart-script.js"),
        ", which loads the others when it needs them.",
      ],
      ["Put the script and the JSON block, if there is one, into the page's head, in front of style sheets."],
      [
        "Put the buttons where they belong, with the page's own words and styles. Their attributes and addresses stay.",
      ],
      ["Put the script on the site's other pages too, if visitors go on to them before they tap a button."],
    ],
    code: { language: "html", text: writeSetUp(setUp, "markup", options).text },
  });
}

function policy(setUp: SetUp, options: WriteOptions): SheetSection {
  return section("Content-Security-Policy", {
    texts: [["Where the site has a policy, it needs this, beside what the page needs otherwise."]],
    code: { language: "http", text: `Content-Security-Policy: ${csp(setUp, options)}` },
  });
}

/** A part of an address. Half a character has no code there. */
const inAddress = (part: unknown) => encodeURIComponent(textOf(part).replace(/\p{Surrogate}/gu, "\ufffd"));

function test(setUp: SetUp, { page = "" }: HandOverOptions): SheetSection {
  const first = (slot: Slot) => keysOf(ruleFor(setUp, slot)?.rule ?? {}).find((key) => !key.includes(":"));
  const presets = presetsOf(setUp);
  const source = ruleFor(setUp, "mediaSource")?.rule.defaultValue;
  const [id] = clickIdsOf(setUp);
  const values: [string | undefined, unknown][] = [
    [first("mediaSource"), presets.length > 1 ? undefined : (source ?? "source")],
    [first("campaign"), "summer_web"],
    [first("campaignId"), "178"],
    [id, "E.C.P.example"],
  ];
  const query = values
    .filter(([name, value]) => name && value)
    .map(([name, value]) => `${inAddress(name)}=${inAddress(value)}`);
  const hasPanel = setUp.debug === "url";
  if (hasPanel) {
    query.push("smart-script-debug");
  }
  const [address = "", fragment] = page.split("#");
  const joint = address.includes("?") ? "&" : "?";
  const asked = query.length ? joint + query.join("&") : "";
  const visit = address + asked + (fragment === undefined ? "" : `#${fragment}`);
  return section("How to test it", {
    steps: [
      [
        page
          ? "Open this address, as an ad would lead to it."
          : "Open the page with this behind its address, as an ad would lead to it.",
      ],
      hasPanel
        ? [code("smart-script-debug"), " in it shows a panel with every link and where each value came from."]
        : [
            "To see in a panel where each value came from, add ",
            code('data-debug="url"'),
            " to the script for the test, and ",
            code("&smart-script-debug"),
            " to this address.",
          ],
      ["Look at each button's address: the campaign", ...(id ? [" and ", code(id)] : []), " are in it."],
      [
        setUp.oneLinkURL
          ? "In the browser's developer tools, under Network, there is one request for the impression."
          : "In the browser's developer tools, under Network, there is no request for an impression.",
      ],
      ["Switch JavaScript off: each button leads to its store."],
      ["Play the way to the install before money is spent: ", code("npx smart-script rehearse ADDRESS"), "."],
    ],
    code: { language: "url", text: visit },
  });
}

/** The sheet as Markdown. */
export function handOver(setUp: SetUp, options: HandOverOptions = {}): string {
  const { title, sections } = handOverSheet(setUp, options);
  return [`# ${title}`, ...sections.map(markdownOf)].join("\n\n") + "\n";
}

function markdownOf({ title, texts, columns, rows, steps, code }: SheetSection): string {
  const table = rows.length
    ? [
        tableRow(columns.map(plainText)),
        tableRow(columns.map(() => "---")),
        ...rows.map((row) => tableRow(row.map(cellText))),
      ].join("\n")
    : null;
  return [
    `## ${title}`,
    ...texts.map(wordsOf),
    table,
    steps.length ? steps.map((step, index) => `${index + 1}. ${wordsOf(step)}`).join("\n") : null,
    code && fenced(code.language, code.text.trimEnd()),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const tableRow = (cells: string[]) => `| ${cells.join(" | ")} |`;

const wordsOf = (parts: SheetText) =>
  parts.map((part) => (typeof part == "string" ? plainText(part) : codeText(part.code))).join("");

/** Within a table, a bar ends the cell even in a code span, and behind a backslash whatever is in front of it. */
const cellText = (parts: SheetText) =>
  parts
    .map((part) =>
      typeof part == "string"
        ? plainText(part)
        : part.code.includes("\\|")
          ? `<code>${oneLine(part.code).replace(/[^\w ]/gu, (it) => `&#${it.codePointAt(0)};`)}</code>`
          : codeText(part.code).replace(/\|/g, "\\|"),
    )
    .join("");

/** Words in Markdown, in which nothing is markup. */
function plainText(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&");
}

/** Letters to be taken as they are. */
function codeText(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = !line || /^`|`$|^ .* $/.test(line) ? " " : "";
  return fence + pad + line + pad + fence;
}

const oneLine = (text: string) => text.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ");

function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
