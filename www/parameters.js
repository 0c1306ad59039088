/** Addresses and their parameters, with colours for where each value came from. */
import { copyable, copyButton, element } from "./elements.js";

const TONES = { visit: "brought by the visit", copied: "a copy", own: "the page’s or the script’s own" };

/** What explains a value, if it is the value that was explained. */
const known = (values, name, value) => {
  const found = values?.get(name);
  return found && found.value === value ? found : undefined;
};

/** The parameters of an address, decoded. */
export const paramsOf = (address) => [...new URL(address, location.href).searchParams];

/** An address in full, its values in colours. */
export function coloured(what, address, values) {
  const code = element("code.address-text");
  const [start, query] = address.split(/\?(.*)/s);
  const pairs = query ? query.split("&") : [];
  code.append(start);
  pairs.forEach((pair, index) => {
    const at = `${pair}=`.indexOf("=");
    const [[name, value] = ["", ""]] = new URLSearchParams(pair);
    const tone = known(values, name, value)?.tone;
    const text = pair.slice(at + 1);
    code.append(
      element("b", `${index ? "&" : "?"}${pair.slice(0, at)}=`),
      tone ? element(`span.of-${tone}`, text) : text,
    );
  });
  return copyable(what, address, code);
}

/** What the colours mean. */
export function legend(tones = TONES) {
  return element(
    "p.legend.hint",
    Object.entries(tones).map(([tone, text]) => element("span", element(`i.is-${tone}`), text)),
  );
}

/** A table of parameters in full. */
export function parameters(params, values) {
  const head = ["Name", "Value", ...(values ? ["Where it came from"] : [])];
  const rows = params.map(([name, value]) => {
    const found = known(values, name, value);
    return element(
      "tr",
      element("th", { scope: "row" }, name),
      element("td", value || element("span.hint", "empty")),
      values &&
        element(
          "td",
          found ? [element(`i.is-${found.tone}`), found.text] : element("span.hint", "the browser"),
        ),
      element("td", copyButton(`the value of ${name}`, value)),
    );
  });
  const headings = head.map((it) => element("th", { scope: "col" }, it));
  return element(
    "table.parameters",
    element(
      "thead",
      element("tr", headings, element("th", { scope: "col" }, element("span.unseen", "Copy"))),
    ),
    element("tbody", rows),
  );
}
