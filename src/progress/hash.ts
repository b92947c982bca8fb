// A short name for a text: drafts are kept under the name of what they replace, so that an updated lesson never
// shows code that was written for another one.

// FNV-1a with 64 bits: RFC 9923, section 2 (its offset basis and prime).
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** 16 hexadecimal digits. Not for secrets: whoever wants to can make two texts of one name. */
export function hashOf(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, "0");
}
