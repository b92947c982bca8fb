// Judges of printed lines with their order, their times and the waits before them. A line counts together with its
// task, so that printing alone proves nothing.

import { formatSeconds } from "#recording";
import type { Judge } from "../check.ts";
import { isSameMoment, lengthOf, SAME_MOMENT } from "../run.ts";
import type { Line, Run } from "../run.ts";
import { failed, list, onLine, passed, quote } from "../say.ts";
import type { Judgement } from "../verdict.ts";
import { isLine, neverPrinted } from "./missing-line.ts";

export interface ExpectedLine {
  readonly text: string;
  /** When it is printed, in logical seconds. */
  readonly at?: number;
  /** When it could be printed at the earliest, in logical seconds. */
  readonly notBefore?: number;
  /** How long, in logical seconds, the task that prints it has waited just before. */
  readonly afterWaiting?: number;
}

const ORDER_WHY = "Lines appear in the order in which things happen, so their order shows what was done when.";
const TIME_WHY = "A line is printed when the program gets to it: its time shows what it had to wait for.";
const WAIT_WHY = "The line has to come from the work itself, at the moment when that is done.";

/** The line is printed, at its time where one is given. */
export function prints(text: string, when: Omit<ExpectedLine, "text"> = {}): Judge {
  return printsInOrder({ text, ...when });
}

/** These lines are printed in this order, each at its time where one is given; others may stand between them. */
export function printsInOrder(...expected: readonly ExpectedLine[]): Judge {
  return (run) => {
    const found: Line[] = [];
    for (const { text } of expected) {
      const after = found.at(-1);
      const line = run.lines
        .slice(after ? run.lines.indexOf(after) + 1 : 0)
        .find((candidate) => isLine(candidate, text));
      if (!line) return notThere(run, text, after);
      found.push(line);
    }
    const wrong = found
      .map((line, index) => judgeLine(run, line, expected[index]))
      .find((judgement) => judgement !== null);
    return (
      wrong ??
      passed(`Printed ${list(found.map(({ text, time }) => `${quote(text.trim())} at ${formatSeconds(time)}`))}.`)
    );
  };
}

function notThere(run: Run, text: string, after: Line | undefined): Judgement {
  const early = run.lines.find((line) => isLine(line, text));
  if (!early || !after) return neverPrinted(run, text);
  if (isLine(after, text)) return notAgain(after, text);
  const what =
    `${quote(text)}${onLine(early.at)} was printed at ${formatSeconds(early.time)}, ` +
    `before ${quote(after.text.trim())}${onLine(after.at)} at ${formatSeconds(after.time)}; it should come after it.`;
  return failed(what, ORDER_WHY, early.at, early.time);
}

function notAgain(line: Line, text: string): Judgement {
  const what = `${quote(text)}${onLine(line.at)} was printed at ${formatSeconds(line.time)}, and not again after that.`;
  return failed(what, ORDER_WHY, line.at, line.time);
}

function judgeLine(run: Run, line: Line, expected: ExpectedLine | undefined): Judgement | null {
  if (expected?.at !== undefined && !isSameMoment(line.time, expected.at)) return wrongTime(line, expected.at);
  const { notBefore } = expected ?? {};
  if (notBefore !== undefined && line.time < notBefore - SAME_MOMENT) return tooEarly(line, notBefore);
  if (expected?.afterWaiting !== undefined) return judgeWait(run, line, expected.afterWaiting);
  return null;
}

function wrongTime(line: Line, at: number): Judgement {
  const what = `${quote(line.text.trim())}${onLine(line.at)} was printed at ${formatSeconds(line.time)}; it should be at ${formatSeconds(at)}.`;
  return failed(what, TIME_WHY, line.at, line.time);
}

function tooEarly(line: Line, notBefore: number): Judgement {
  const what = `${quote(line.text.trim())}${onLine(line.at)} was printed at ${formatSeconds(line.time)}; its work cannot be done before ${formatSeconds(notBefore)}.`;
  return failed(what, WAIT_WHY, line.at, line.time);
}

function judgeWait({ waits }: Run, line: Line, needed: number): Judgement | null {
  const before = waits.filter(({ task, end }) => task === line.task && isSameMoment(end, line.time)).map(lengthOf);
  if (before.some((length) => isSameMoment(length, needed))) return null;
  const longest = before.reduce((most, length) => Math.max(most, length), 0);
  const waited = longest === 0 ? "had not waited at all" : `had waited ${formatSeconds(longest)}`;
  const what =
    `${quote(line.text.trim())}${onLine(line.at)} was printed at ${formatSeconds(line.time)}, ` +
    `but the task that printed it ${waited} just before; the work takes ${formatSeconds(needed)}.`;
  return failed(what, WAIT_WHY, line.at, line.time);
}
