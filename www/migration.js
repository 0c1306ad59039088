/** The demo's own part of the migration page, which no site has: the panel shows what the calls answered. */

/** Addresses that other hosts were asked for: here, impressions alone. */
const impressions = [];
document.addEventListener("visitor:asked", ({ detail }) =>
  impressions.push({ address: detail, at: performance.now() }),
);

/** The page's calls by name. */
const calls = {};
for (const [name, own] of Object.entries(window.AF_SMART_SCRIPT)) {
  if (typeof own === "function") {
    window.AF_SMART_SCRIPT[name] = (...values) => {
      calls[name] = { at: performance.now(), answer: own(...values) };
      return calls[name].answer;
    };
  }
}

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** An address with a line for each of its parameters, as it is spelled. */
function spelled(address) {
  const [start, query] = address.split("?");
  const list = element("ul", "", "link");
  list.append(element("li", `${start}?`));
  query.split("&").forEach((pair, index) => {
    const [name, value] = pair.split("=");
    const short = value.length > 70 ? `${value.slice(0, 40)}… (${value.length} characters)` : value;
    const item = element("li", `${index ? "&" : ""}${name}=`);
    item.classList.toggle("id", value !== "" && value === incoming.get("ttclid"));
    item.append(element("b", short));
    list.append(item);
  });
  return list;
}

const incoming = new URLSearchParams(location.search);

const tell = (id, ...parts) => document.getElementById(id).append(...parts);

function showLink(call) {
  const { clickURL } = calls[call].answer ?? {};
  tell(call, clickURL ? spelled(clickURL) : element("p", "null: the buttons keep their own addresses"));
  return clickURL ?? "";
}

async function showImpression() {
  await calls.fireImpressionsLink.answer;
  const [impression] = impressions;
  if (!impression) {
    tell("fireImpressionsLink", element("p", "a promise, kept without a request"));
    return;
  }
  const sent = `asked for ${Math.round(impression.at - calls.fireImpressionsLink.at)} ms after the call`;
  const { host, pathname, searchParams } = new URL(impression.address);
  tell("fireImpressionsLink", element("p", "a promise, resolved when the impression was asked for:"));
  tell("fireImpressionsLink", element("p", `${host}${pathname}, ${searchParams.size} parameters`, "link"));
  tell("sent", sent);
}

async function showCode() {
  if (!calls.displayQrCode) {
    tell("displayQrCode", element("p", "not called: the page shows a code on wide screens only"));
    return;
  }
  const code = await calls.displayQrCode.answer;
  const answer = code ? `the code’s element, <${code.localName}>` : "null: no code was drawn";
  tell("displayQrCode", element("p", `a promise, then ${answer}`));
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelector(".bare").hidden = location.search !== "";
  document.querySelector(".code").textContent = document
    .getElementById("site")
    .textContent.replace(/^ {6}/gm, "")
    .trim();
  const link = showLink("generateOneLinkURL");
  showLink("generateDirectClickURL");
  showImpression();
  showCode();
  const times = link.split("&ttclid=").length - 1;
  tell("ids", ["not in the link: this visit has none", "in the link once", "in the link twice"][times]);
  tell("default", element("code", link.match(/af_channel=([^&]*)/)?.[1] ?? ""));
});
