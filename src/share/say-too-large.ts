// What is said when a program does not fit into a link.

import { kib, SHARE_LIMITS } from "./limits.ts";

export function sayTooLarge(): string {
  return `This program is larger than ${kib(SHARE_LIMITS.unpacked)}, too much for a link. Download it, and send the file instead.`;
}
