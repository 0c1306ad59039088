/** What AppsFlyer takes and then reports oddly: too long, with characters that spoil reports, or no value at all. */

/** The most characters of a value that reports keep, by the parameter's name. */
const LONGEST = {
  ...each(["pid", "af_media_source"], 150),
  ...each(["c", "af_campaign", "af_adset", "af_ad", "af_keywords"], 100),
  ...each(["af_sub1", "af_sub2", "af_sub3", "af_sub4", "af_sub5"], 100),
  ...each(["af_c_id", "af_campaign_id", "af_adset_id", "af_ad_id", "af_siteid"], 24),
  ...each(["af_channel"], 20),
};

const LONGEST_LINK = 2000;

/** A media source with one of these is shown as af_invalid_param. */
const SPOILS_SOURCE = /[/<>*&?\\]/;

/** What the media source of a PC, console or TV link may not hold. */
const SPOILS_DIRECT_SOURCE = /[;*!@#?$^:&~`=+'><{}%/]/;

function each(names, longest) {
  return Object.fromEntries(names.map((name) => [name, longest]));
}

/**
 * @param {string} kind `impression`, `onelink`, `direct` or `store`
 * @param {string} url
 * @param {[string, string][]} params
 * @returns {string[]} sentences
 */
export function notesOn(kind, url, params) {
  const source = kind === "direct" ? "af_media_source" : "pid";
  const notes = [];
  if (url.length > LONGEST_LINK) {
    notes.push(
      `The link has ${count(url.length)} characters. AppsFlyer takes at most ${count(LONGEST_LINK)}; what is behind may be lost.`,
    );
  }
  if (!params.some(([name, value]) => name === source && value)) {
    notes.push(`It has no ${source}, so it can’t be credited to a media source.`);
  }
  for (const [name, value] of params) {
    if (/^__\w+__$/.test(value)) {
      notes.push(`${name} is ${value}, a macro that nobody has filled in.`);
    }
    if (value.length > LONGEST[name]) {
      notes.push(tooLong(name, value));
    }
    if (name === source) {
      notes.push(...onSource(kind, name, value));
    }
  }
  return notes;
}

function tooLong(name, value) {
  const fact = `${name} has ${value.length} characters, and AppsFlyer’s limit is ${LONGEST[name]}`;
  return name === "c" || name === "af_campaign"
    ? `${fact}: it is reported as c_name_exceeded_max_length.`
    : `${fact}: reports may cut it or leave it out.`;
}

function onSource(kind, name, value) {
  const found = value.match(kind === "direct" ? SPOILS_DIRECT_SOURCE : SPOILS_SOURCE)?.[0];
  if (!found) {
    return [];
  }
  return [
    kind === "direct"
      ? `${name} may not hold “${found}” on PC, console and TV links.`
      : `${name} holds “${found}”, so it is reported as af_invalid_param and not attributed.`,
  ];
}

const count = (number) => number.toLocaleString("en-US");
