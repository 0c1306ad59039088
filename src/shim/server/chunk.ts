/** Chunks of a page, in whatever form servers have them. */

/** Reads the chunks of one page as bytes. */
export interface ChunkReader {
  /** Throws a `TypeError` for what is neither text nor bytes: passing it over would leave a hole in the page. */
  read(chunk: unknown): Uint8Array[];
  /** Returns what is left when the page ends. */
  rest(): Uint8Array[];
}

const kindOf = (value: unknown) => Object.prototype.toString.call(value).slice("[object ".length, -1);

export function chunkReader(): ChunkReader {
  const encoder = new TextEncoder();
  // Text may be cut inside a surrogate pair. The first half waits here for the second one.
  let half = "";
  const rest = () => {
    const bytes = half ? [encoder.encode(half)] : [];
    half = "";
    return bytes;
  };
  return {
    read(chunk) {
      if (chunk == null) {
        return [];
      }
      // Templates that mark their text as safe have objects of the kind String.
      const kind = kindOf(chunk);
      if (kind == "String") {
        const text = half + chunk;
        half = (/[\ud800-\udbff]$/.exec(text) || [""])[0]!;
        return [encoder.encode(text.slice(0, text.length - half.length))];
      }
      if (ArrayBuffer.isView(chunk)) {
        return [...rest(), new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)];
      }
      // Not by `instanceof`, as it may be of another realm, or shared.
      if (/^(Shared)?ArrayBuffer$/.test(kind)) {
        return [...rest(), new Uint8Array(chunk as ArrayBuffer)];
      }
      throw new TypeError(`smart-script: a chunk of a page has to be text or bytes; this one is ${kind}.`);
    },
    rest,
  };
}
