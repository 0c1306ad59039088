/** The chunks in which servers have their pages. */
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { BUILDS, CONFIG, incoming, through } from "./builds.mjs";

const { transform } = BUILDS.wasm;
const run = async (chunks) => String(await through(transform(CONFIG, incoming()), chunks));
const HTML = `<p>é😀</p><a data-smart-link href="https://apps.apple.com/app/id1">é</a>`;
const BYTES = new TextEncoder().encode(HTML);
const want = await run([BYTES]);

/** Bytes in a buffer that begins before and ends behind them. */
function within(buffer) {
  const all = new Uint8Array(buffer).fill(60);
  all.set(BYTES, 8);
  return all.buffer;
}

const large = BYTES.length + 24;
/** The bytes of the page, as an even number of them. */
const even = BYTES.length % 8 ? new TextEncoder().encode(HTML + " ".repeat(8 - (BYTES.length % 8))) : BYTES;

const FORMS = {
  "text": [HTML],
  "text as an object": [new String(HTML)],
  "a Buffer": [Buffer.from(BYTES)],
  "a Buffer of a pool": [Buffer.from(HTML)],
  "an ArrayBuffer": [BYTES.slice().buffer],
  "an ArrayBuffer of another realm": [runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...BYTES] })],
  "a DataView of a part": [new DataView(within(new ArrayBuffer(large)), 8, BYTES.length)],
  "a part of a shared buffer": [new Uint8Array(within(new SharedArrayBuffer(large)), 8, BYTES.length)],
  "a shared buffer": [(() => { const shared = new SharedArrayBuffer(BYTES.length); new Uint8Array(shared).set(BYTES); return shared; })()],
  "a Uint8ClampedArray": [Uint8ClampedArray.from(BYTES)],
  "an Int8Array": [Int8Array.from(BYTES)],
  "nothing before, between and after": [null, ...HTML.split(/(?=<)/).flatMap((part) => [part, undefined, null]), "", new Uint8Array(), new ArrayBuffer(0)],
  "text and bytes in turn": [HTML.slice(0, 9), Buffer.from(HTML.slice(9, 30)), HTML.slice(30)],
  "text that is cut in a character": [...HTML.split("")],
  "text that is cut in a character, with nothing between": HTML.split("").flatMap((half) => [half, null]),
}; // prettier-ignore

for (const [what, chunks] of Object.entries(FORMS)) {
  test(`${what}: the page comes out whole`, async () => {
    assert.equal(await run(chunks), want);
  });
}

test("arrays of larger numbers are taken as their bytes", async () => {
  for (const Kind of [Uint16Array, Int32Array, Float32Array, Float64Array, BigUint64Array]) {
    const got = await run([new Kind(even.slice().buffer)]);
    assert.equal(got.trimEnd(), want);
  }
});

test("half a character is replaced where bytes follow it, and at the end", async () => {
  assert.equal(await run(["a\ud83d", Buffer.from("b"), "\ude00c\ud83d"]), "a\ufffdb\ufffdc\ufffd");
});

test("a caller may use its buffer again", async () => {
  const stream = transform(CONFIG, incoming());
  const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()];
  let got = "";
  const reading = (async () => {
    for (let part; !(part = await reader.read()).done;) {
      got += Buffer.from(part.value).toString("latin1");
    }
  })();
  const buffer = Buffer.alloc(8);
  for (let at = 0; at < BYTES.length; at += 8) {
    buffer.fill(0).set(BYTES.subarray(at, at + 8));
    await writer.write(buffer.subarray(0, Math.min(8, BYTES.length - at)));
    buffer.fill(1);
  }
  await writer.close();
  await reading;
  assert.equal(got, Buffer.from(want).toString("latin1"));
});

test("what is neither text nor bytes ends the page with an error that names it", async () => {
  for (const [chunk, kind] of [[5, "Number"], [{}, "Object"], [[60], "Array"], [true, "Boolean"], [new Blob([HTML]), "Blob"]]) {
    await assert.rejects(run(["<p>", chunk]), { name: "TypeError", message: new RegExp(`text or bytes.*${kind}`) });
  } // prettier-ignore
});

test("a stream of Node's goes through", async () => {
  const source = Readable.toWeb(
    Readable.from([HTML.slice(0, 20), HTML.slice(20)].map((text) => Buffer.from(text))),
  );
  const parts = [];
  for await (const part of Readable.fromWeb(source.pipeThrough(transform(CONFIG, incoming())))) {
    parts.push(part);
  }
  assert.equal(Buffer.concat(parts).toString(), want);
});
