// What the grader says of a line that was never printed, with the closest one that was: most often it is only a
// letter that differs.

import { formatSeconds, NOWHERE } from "#recording";
import type { Line, Run } from "../run.ts";
import { failed, onLine, quote } from "../say.ts";
import type { Judgement } from "../verdict.ts";

const MISSING_WHY = "The printed lines show what the program did; this one is how it says that this part was done.";
const CLOSE_WHY = "Lines are compared letter by letter.";
const SILENT_WHY = "A program that prints nothing may well have done nothing.";

/** Whether a printed line is the expected one; white space around it does not count. */
export function isLine(line: Line, text: string): boolean {
  return line.text.trim() === text;
}

/** A line that says the same but for capitals, punctuation and spaces. */
export function findClose({ lines }: Run, text: string): Line | undefined {
  return lines.find((line) => lettersOf(line.text) === lettersOf(text));
}

export function neverPrinted(run: Run, text: string): Judgement {
  const { elapsed } = run.recording;
  if (run.lines.length === 0) {
    return failed(`${quote(text)} was never printed; nothing was.`, SILENT_WHY, NOWHERE, elapsed);
  }
  const close = findClose(run, text);
  if (!close) return failed(`${quote(text)} was never printed.`, MISSING_WHY, NOWHERE, elapsed);
  const what = `${quote(text)} was never printed. ${quote(close.text)}${onLine(close.at)}, at ${formatSeconds(close.time)}, comes close.`;
  return failed(what, CLOSE_WHY, close.at, close.time);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
