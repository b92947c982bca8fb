// A program with one habit changed, and what it did.

import type { Recording } from "#recording";

export interface Variant {
  /** Which program this is, as the end of a sentence that says “if …”. */
  readonly onlyIf: string;
  readonly recording: Recording;
  /** Whether nobody would take this run for the snippet's: it warns of mistakes, or takes no time at all. */
  readonly isFarFetched: boolean;
}
