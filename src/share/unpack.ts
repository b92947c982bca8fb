// The bytes in what `pack.ts` has made, or in whatever else somebody has written there.

/** How much is given to the inflater at a time. Deflate makes at most 1,032 bytes of one, so no step makes much. */
const PIECE_BYTES = 512;

export type Unpacked =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "damaged" }
  | { readonly kind: "too-large" };

/** Inflates as a stream that is stopped at the limit: a few bytes can be made to hold gigabytes. Never rejects. */
export async function unpack(text: string, limitBytes: number): Promise<Unpacked> {
  const packed = fromBase64Url(text);
  if (packed === null) return { kind: "damaged" };
  const { readable, writable } = new DecompressionStream("gzip");
  const feeding = feed(writable, packed);
  try {
    const bytes = await collect(readable, limitBytes);
    return bytes === null ? { kind: "too-large" } : { kind: "bytes", bytes };
  } catch {
    return { kind: "damaged" };
  } finally {
    feeding.catch(() => undefined);
  }
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}

/** Waits before each piece until the one before has been read. */
async function feed(writable: WritableStream<BufferSource>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const writer = writable.getWriter();
  // The writer's own news of what goes wrong: the reader hears of it, too.
  writer.closed.catch(() => undefined);
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    await writer.ready;
    await writer.write(bytes.subarray(start, start + PIECE_BYTES));
  }
  await writer.close();
}

/** `null` where there is more than the limit. */
async function collect(readable: ReadableStream<Uint8Array>, limitBytes: number): Promise<Uint8Array | null> {
  const collected = new Uint8Array(limitBytes);
  const reader = readable.getReader();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (length + part.value.length > limitBytes) {
      await reader.cancel();
      return null;
    }
    collected.set(part.value, length);
    length += part.value.length;
  }
  return collected.subarray(0, length);
}
