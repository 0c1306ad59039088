/** Listens to the sandbox, from its first record on, and to what landing pages tell of themselves. */

/**
 * @param {(record: object) => void} taken called with each record
 * @param {(page: object) => void} told called with each word of a page
 * @returns {Promise<void>} resolves when both are heard. What a page tells before is lost, as nobody keeps it
 */
export async function listen(taken, told) {
  const records = new EventSource("/api/stream?since=0");
  records.addEventListener("message", ({ data }) => taken(JSON.parse(data)));
  const pages = new EventSource("/events");
  pages.addEventListener("page", ({ data }) => told(JSON.parse(data)));
  await Promise.all(
    [records, pages].map((it) => new Promise((done) => it.addEventListener("open", done, { once: true }))),
  );
}
