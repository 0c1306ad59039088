/** Server-sent events: the records of a campaign with what became of them, as they come. */

/** After how many ms without a record a line says that the connection is still there. */
const QUIET = 20_000;

/**
 * @param {import("./campaign.mjs").Campaign} campaign
 * @param {number | undefined} since the number of the last record that the reader knows; undefined for none of those so far
 * @throws if what has happened so far can't be kept, before anything is told
 */
export async function stream(campaign, request, response, since, headers) {
  const { records, seq } = campaign.state;
  // A reader who knows more than there is has listened to an earlier campaign, and begins anew.
  const from = since > seq ? 0 : since;
  const known = since === undefined ? [] : records.filter((record) => record.seq > from);
  // What is known already is kept in a moment, and is told to listeners then, too.
  let tell = (record) => known.push(record);
  const stop = campaign.listen((record) => (since === undefined || record.seq > seq) && tell(record));
  try {
    await campaign.kept();
  } catch (error) {
    stop();
    throw error;
  }
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", ...headers });
  // Firefox and WebKit only consider the stream open after its first bytes.
  response.write(":\n\n");
  const send = (record) => response.write(`id: ${record.seq}\ndata: ${JSON.stringify(record)}\n\n`);
  known.forEach(send);
  tell = send;
  const beat = setInterval(() => response.write(":\n\n"), QUIET);
  beat.unref();
  response.on("close", () => {
    clearInterval(beat);
    stop();
  });
}
