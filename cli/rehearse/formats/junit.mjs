/** A rehearsal's result as JUnit's XML, which CI services show as tests. */

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;" };

/** A text as XML has it; characters that XML can't have are left out. */
const escaped = (text) =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"\n]/g, (it) => ENTITIES[it]);

const attributes = (pairs) =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");

const seconds = (ms) => (ms / 1000).toFixed(3);

function testCase(name, ms, failure, details = "") {
  const start = `    <testcase${attributes({ classname: "smart-script rehearse", name, time: seconds(ms) })}`;
  return failure
    ? `${start}>\n      <failure${attributes({ message: failure })}>${escaped(details)}</failure>\n    </testcase>`
    : `${start}/>`;
}

/** @param {ReturnType<typeof import("../result.mjs").resultOf>} result */
export function junit({ page, problem, stories, failed, ms }) {
  const seen = new Map();
  const cases = stories.map(({ cta, device, reason, advice, link, ledTo, isCredited, ms }) => {
    const title = `${cta.text} on ${device}`;
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    const details = [reason, advice, `link: ${link}`, ledTo && `led to: ${ledTo.address}`]
      .filter(Boolean)
      .join("\n");
    return testCase(count > 1 ? `${title} (${count})` : title, ms, isCredited ? null : reason, details);
  });
  if (problem) {
    cases.unshift(testCase("the page", ms, problem, problem));
  }
  const counts = { tests: cases.length, failures: failed + (problem ? 1 : 0), errors: 0, time: seconds(ms) };
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes(counts)}>
  <testsuite${attributes({ name: `rehearsal of ${page}`, ...counts })}>
${cases.join("\n")}
  </testsuite>
</testsuites>
`;
}
