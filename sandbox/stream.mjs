/** Server-sent events: the records of a campaign with what became of them, as they come. */

/** After how many ms without a record a line says that the connection is still there. */
const QUIET = 20_000;

/**
 * @param {import("./campaign.mjs").Campaign} campaign
 * @param {number | undefined} since the number of the last record that the reader knows; undefined for none of those so far
 */
export function stream(campaign, request, response, since, headers) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", ...headers });
  // Firefox and WebKit only consider the stream open after its first bytes.
  response.write(":\n\n");
  const send = (record) => response.write(`id: ${record.seq}\ndata: ${JSON.stringify(record)}\n\n`);
  if (since !== undefined) {
    campaign.state.records.filter(({ seq }) => seq > since).forEach(send);
  }
  const stop = campaign.listen(send);
  const beat = setInterval(() => response.write(":\n\n"), QUIET);
  beat.unref();
  response.on("close", () => {
    clearInterval(beat);
    stop();
  });
}
