// A judge of everything that is printed: these lines and no others.

import { formatSeconds, NOWHERE } from "#recording";
import type { Judge } from "../check.ts";
import type { Line } from "../run.ts";
import { count, failed, onLine, passed, quote } from "../say.ts";
import type { Judgement } from "../verdict.ts";
import { isLine, neverPrinted } from "./missing-line.ts";

const WHY = "The lines are what the program says of itself: each of them is there once, in its place.";

/** Exactly these lines are printed, in this order. */
export function printsOnly(...texts: readonly string[]): Judge {
  return (run) => {
    const wrong = texts.findIndex((text, index) => !isAt(run.lines, index, text));
    if (wrong === -1) return run.lines.length > texts.length ? oneTooMany(run.lines, texts) : allThere(texts);
    const text = texts[wrong] ?? "";
    const line = run.lines[wrong];
    if (!line || !run.lines.some((candidate) => isLine(candidate, text))) return neverPrinted(run, text);
    return another(line, wrong, text);
  };
}

function isAt(lines: readonly Line[], index: number, text: string): boolean {
  const line = lines[index];
  return line !== undefined && isLine(line, text);
}

function allThere(texts: readonly string[]): Judgement {
  return passed(`Printed ${count(texts.length, "line")}, each in its place.`);
}

function oneTooMany(lines: readonly Line[], texts: readonly string[]): Judgement {
  const line = lines[texts.length];
  const place = line ? `${quote(line.text.trim())}${onLine(line.at)}, at ${formatSeconds(line.time)}` : "";
  const what = `${count(lines.length, "line")} were printed; there should be ${texts.length}. The first one too many is ${place}.`;
  return failed(what, WHY, line?.at ?? NOWHERE, line?.time ?? null);
}

function another(line: Line, index: number, text: string): Judgement {
  const what = `Line ${index + 1} of the output was ${quote(line.text.trim())}${onLine(line.at)}, at ${formatSeconds(line.time)}; it should be ${quote(text)}.`;
  return failed(what, WHY, line.at, line.time);
}
