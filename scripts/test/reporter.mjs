/** What node:test tells of a run, a line of JSON for each test: the format that nodeTests.mjs reads. */
import { inspect } from "node:util";

const TOLD = ["test:start", "test:pass", "test:fail"];

/** An error as it is shown where it failed, without the runner's own wrapping. */
const textOf = (error) => inspect(error?.cause ?? error, { breakLength: 110 });

export default async function* reporter(source) {
  for await (const { type, data } of source) {
    if (
      type === "test:diagnostic" &&
      data.nesting === 0 &&
      !/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(data.message)
    ) {
      yield JSON.stringify({ type, message: data.message }) + "\n";
    }
    if (TOLD.includes(type)) {
      const { name, file, nesting, details, skip } = data;
      yield (
        JSON.stringify({
          ...{ type, name, file, nesting, skip },
          kind: details?.type,
          ms: details?.duration_ms,
          error: type === "test:fail" ? textOf(details.error) : undefined,
        }) + "\n"
      );
    }
  }
}
