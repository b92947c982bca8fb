// How a printed text is quoted in a sentence.

import { cellsOf, isTable } from "./printed.ts";

const LONGEST_QUOTE = 80;

/** "“The coffee is on.”", "a table of 2 rows": its first line, without the indentation that a group gives it. */
export function quotePrinted(text: string): string {
  const rows = isTable(text) ? cellsOf(text).length - 1 : 0;
  if (rows > 0) return rows === 1 ? "a table of 1 row" : `a table of ${String(rows)} rows`;
  const [first = ""] = text.split("\n", 1);
  const line = first.trim();
  return `“${line.slice(0, LONGEST_QUOTE)}${first.length < text.length || line.length > LONGEST_QUOTE ? " …" : ""}”`;
}
