// How facts of a run are put into words: one way for times, places, counts and printed text, so that every
// sentence of the grader sounds alike.

import { formatCount, formatSeconds, lineOf, NOWHERE } from "#recording";
import type { At } from "#recording";
import type { Feedback, Judgement } from "./verdict.ts";

const LONGEST_QUOTE = 80;
const MOST_LINES = 4;

/** ` on line 6`, or nothing where the place is unknown. */
export function onLine(at: At): string {
  return at === NOWHERE ? "" : ` on line ${lineOf(at)}`;
}

/** ` on lines 6, 13 and 20`: each line once, no more than four of them. */
export function onLines(places: readonly At[]): string {
  const lines = [...new Set(places.filter((at) => at !== NOWHERE).map(lineOf))];
  if (lines.length === 0) return "";
  const named = lines.slice(0, MOST_LINES).map(String);
  if (lines.length > MOST_LINES) named.push("others");
  return ` on ${lines.length === 1 ? "line" : "lines"} ${list(named)}`;
}

/** `1 wait`, `3 waits`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${formatCount(amount)} ${amount === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.slice(-1).join("")}`;
}

/** `from 0.000 s to 2.000 s`. */
export function fromTo({ start, end }: { readonly start: number; readonly end: number }): string {
  return `from ${formatSeconds(start)} to ${formatSeconds(end)}`;
}

/** `once`, `twice`, `3 times`. */
export function sayTimes(amount: number): string {
  if (amount === 1) return "once";
  return amount === 2 ? "twice" : `${formatCount(amount)} times`;
}

/** Printed text in quotation marks, shortened where it is long. */
export function quote(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_QUOTE ? `“${text}”` : `“${characters.slice(0, LONGEST_QUOTE).join("")}…”`;
}

export function passed(because: string): Judgement {
  return { kind: "passed", because };
}

/**
 * A failed judgement.
 * @param at the place to look at; `NOWHERE` for none
 * @param time the moment to look at, in logical seconds
 */
export function failed(what: string, why: string, at: At, time: number | null): Judgement {
  return { kind: "failed", feedback: feedback(what, why, at, time) };
}

export function feedback(what: string, why: string, at: At, time: number | null): Feedback {
  return { what, why, look: at === NOWHERE ? null : at, time };
}
