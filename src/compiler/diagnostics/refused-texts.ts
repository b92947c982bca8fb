// Refuses a text before anything reads it: too long, or no proper text at all.

import type { Diagnostic } from "../compiler.ts";
import { diagnoseText, diagnostic } from "./diagnose.ts";
import { lineStarts } from "../edits.ts";

const MOST_KIB = 64;
/** Half of a character that takes two code units: esbuild, which reads UTF-8, would turn it into another one. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export function refuseText(source: string): Diagnostic | null {
  const kib = new TextEncoder().encode(source).length / 1024;
  if (kib > MOST_KIB) {
    return diagnoseText(
      `This program is ${String(Math.ceil(kib))} KiB long; ${String(MOST_KIB)} KiB is the most that is compiled here.`,
      "Leave out what the program does not need, long data above all.",
    );
  }
  const broken = LONE_SURROGATE.exec(source);
  return broken && refuseBrokenCharacter(source, broken.index);
}

function refuseBrokenCharacter(source: string, offset: number): Diagnostic {
  const starts = lineStarts(source.slice(0, offset));
  const column = offset - (starts.at(-1) ?? 0) + 1;
  return diagnostic(
    starts.length,
    column,
    1,
    "There is half a character here, as if an emoji had been cut in two.",
    "Delete it and type it again.",
  );
}
