/** A reporter for node:test that writes a line of JSON for each event. nodeTests.mjs reads them. */
import { inspect } from "node:util";

const TOLD = ["test:start", "test:pass", "test:fail"];

/** Formats the error that a test threw, without the error that node:test wraps it in. */
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
