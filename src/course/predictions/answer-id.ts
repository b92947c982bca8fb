// A short name for an answer, made of what it says.

import { createHash } from "node:crypto";

/** 8 hexadecimal digits. */
export function answerId(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
