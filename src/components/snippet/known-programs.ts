// The programs that the build has compiled of this page's snippets: which there are, and where they stand. A text that
// differs from the build's by one character is none of them.

import type { ProgramPlace } from "#course";
import type { Rules } from "#recording";

/** What a program was compiled from. */
export interface Compiled {
  readonly file: string;
  readonly rules: Rules;
  readonly source: string;
}

export interface KnownProgram extends ProgramPlace {
  /** Where the site is served from. */
  readonly base: string;
}

const known = new Map<string, KnownProgram>();

export function knowProgram(compiled: Compiled, place: ProgramPlace, base: string): void {
  known.set(keyOf(compiled), { ...place, base });
}

/** `null` where the build has compiled no such text. */
export function findProgram(compiled: Compiled): KnownProgram | null {
  return known.get(keyOf(compiled)) ?? null;
}

function keyOf({ file, rules, source }: Compiled): string {
  return JSON.stringify([file, rules, source]);
}
