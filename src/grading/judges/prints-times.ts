// Judges of how often a line is printed, and of what is printed last.

import { formatSeconds, NOWHERE } from "#recording";
import { compare, sayAmount } from "../amount.ts";
import type { Amount } from "../amount.ts";
import type { Judge } from "../check.ts";
import { failed, onLine, onLines, passed, quote, sayTimes } from "../say.ts";
import { findClose, isLine, neverPrinted } from "./missing-line.ts";

const COUNT_WHY = "Code that runs once prints once: the number of lines shows how often it ran.";
const NEVER_WHY = "The printed lines show what the program did; this one says that it did too much.";
const LAST_WHY = "What is printed last is what the program knew when everything else was done.";

/** The line is printed so many times. */
export function printsTimes(text: string, amount: Amount): Judge {
  return (run) => {
    const found = run.lines.filter((line) => isLine(line, text));
    if (compare(found.length, amount) === "within")
      return passed(`${quote(text)} was printed ${sayTimes(found.length)}.`);
    if (found.length === 0) return neverPrinted(run, text);
    const last = found.at(-1);
    const where = onLines(found.map(({ at }) => at));
    const what = `${quote(text)} was printed ${sayTimes(found.length)}${where}; it should be ${sayAmount(amount, sayTimes)}.`;
    return failed(what, COUNT_WHY, last?.at ?? NOWHERE, last?.time ?? null);
  };
}

/** The line is not printed at all. */
export function neverPrints(text: string): Judge {
  return (run) => {
    const line = run.lines.find((candidate) => isLine(candidate, text));
    if (!line) return passed(`${quote(text)} was never printed.`);
    const what = `${quote(text)}${onLine(line.at)} was printed at ${formatSeconds(line.time)}; it should never be.`;
    return failed(what, NEVER_WHY, line.at, line.time);
  };
}

/** The line is printed, and nothing after it. */
export function printsLast(text: string): Judge {
  return (run) => {
    const last = run.lines.at(-1);
    if (last && isLine(last, text)) return passed(`${quote(text)} came last, at ${formatSeconds(last.time)}.`);
    const early = run.lines.find((line) => isLine(line, text));
    if (!last || (!early && findClose(run, text))) return neverPrinted(run, text);
    const end = `${quote(last.text.trim())}${onLine(last.at)}`;
    if (!early)
      return failed(
        `The last line was ${end}, at ${formatSeconds(last.time)}; it should be ${quote(text)}.`,
        LAST_WHY,
        last.at,
        last.time,
      );
    const what =
      `${quote(text)}${onLine(early.at)} was printed at ${formatSeconds(early.time)}, ` +
      `but ${end} came after it, at ${formatSeconds(last.time)}.`;
    return failed(what, LAST_WHY, early.at, early.time);
  };
}
