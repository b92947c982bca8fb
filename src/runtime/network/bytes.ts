// Texts as bytes and back, in UTF-8. ECMAScript alone has no TextEncoder, but its URI functions know the encoding.

/** What a server sends: its bytes are made when they are asked for, so that an archive costs no memory. */
export interface Body {
  /** Bytes. */
  readonly length: number;
  /** The bytes from `from` up to, and without, `to`. */
  slice(from: number, to: number): Uint8Array;
}

export function encodeText(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.toWellFormed());
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i += 1) {
    const isEscape = escaped[i] === "%";
    bytes.push(isEscape ? Number.parseInt(escaped.slice(i + 1, i + 3), 16) : escaped.charCodeAt(i));
    if (isEscape) i += 2;
  }
  return Uint8Array.from(bytes);
}

/** Bytes that are no text become U+FFFD, one each. */
export function decodeText(bytes: Uint8Array): string {
  let escaped = "";
  for (const byte of bytes) escaped += `%${byte.toString(16).padStart(2, "0")}`;
  try {
    return decodeURIComponent(escaped);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : "\ufffd")).join("");
  }
}

export function textBody(text: string): Body {
  const bytes = encodeText(text);
  return { length: bytes.length, slice: (from, to) => bytes.slice(from, to) };
}

/** Bytes that look like a compressed archive, the same each time. @param seed what they depend on */
export function archiveBody(length: number, seed: number): Body {
  return {
    length,
    slice: (from, to) =>
      Uint8Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, i) => {
        const mixed = Math.imul(from + i + seed, 0x9e3779b1);
        return (mixed ^ (mixed >>> 15)) & 0xff;
      }),
  };
}

/** A part of a body, from an offset on: what a server sends when a download is resumed. */
export function bodyFrom(body: Body, offset: number): Body {
  return { length: body.length - offset, slice: (from, to) => body.slice(from + offset, to + offset) };
}
