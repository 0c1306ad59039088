/** Where a value came from: for people, and which of the three colours it gets. */
export function origin(from, now) {
  const place = (key) => (now.has(key) ? "in the address" : "on an earlier page of this visit");
  switch (from.kind) {
    case "key":
    case "forwarded":
      return { tone: "visit", text: `${from.key} ${place(from.key)}` };
    case "override":
      return { tone: "visit", text: `${from.key} ${place(from.key)}, in place of ${from.replaced}` };
    case "copy":
      return { tone: "copied", text: `a copy of ${from.of}` };
    case "default":
      return {
        tone: "own",
        text: /preset/.test(from.rule) ? "the preset’s default" : "the default of the page’s rule",
      };
    case "anchor":
      return { tone: "own", text: "the button’s own address" };
    case "own":
      return { tone: "own", text: "what the button says of itself" };
    case "template":
      return { tone: "own", text: "the OneLink’s own address" };
    case "hint":
      return { tone: "own", text: "the browser’s hint about the device" };
    case "referrer":
      return { tone: "own", text: "the site that led here" };
    case "fixed":
      return { tone: "own", text: "the script, always" };
    default:
      return { tone: "own", text: from.kind };
  }
}
