// What is said of a program that came with a link. Fetched with the first such program.

import { findHiddenCharacters } from "#editor";
import { formatSeconds } from "#recording";

const SOMEBODY =
  "This program came with the link, and somebody else may have written it. Read it before you run it. " +
  "Your own programs are as you left them.";
const MOST_LINES = 5;

/** @param moment logical seconds at which whoever shared it was looking; `null` for none in particular */
export function sayForeign(code: string, moment: number | null): string {
  const parts = [SOMEBODY, sayHidden(code), moment === null ? null : `It was shared at ${formatSeconds(moment)}.`];
  return parts.filter((part) => part !== null).join(" ");
}

function sayHidden(code: string): string | null {
  const hidden = findHiddenCharacters(code);
  if (hidden.length === 0) return null;
  const lines = [...new Set(hidden.map(({ line }) => line))];
  const named = lines.slice(0, MOST_LINES).join(", ");
  const where = `${lines.length === 1 ? "line" : "lines"} ${named}${lines.length > MOST_LINES ? " and further down" : ""}`;
  return `It holds characters that nobody sees, marked on ${where}: they can make code look like other code.`;
}
