// What was printed, and by whom: which tasks have lines in the output, which lines hold a drawn table, and how a printed
// text is quoted in a sentence.

import type { TaskId } from "#recording";
import type { LaneReader } from "./lane-reader.ts";

/** In the order in which they first printed. */
export function printingTasks({ recording }: LaneReader): readonly TaskId[] {
  return [...new Set(recording.output.map(({ task }) => task))];
}

/** Whether a text is a table as `console.table` draws it: its lines must not be broken. */
export function isTable(text: string): boolean {
  return /^\s*┌[─┬]+┐/.test(text);
}

/** The cells of a drawn table, row by row; the first row is its head. */
export function cellsOf(table: string): readonly (readonly string[])[] {
  const rows = table.split("\n").filter((line) => line.trimStart().startsWith("│"));
  return rows.map((row) =>
    row
      .trim()
      .slice(1, -1)
      .split("│")
      .map((cell) => cell.trim()),
  );
}

const LONGEST_QUOTE = 80;

/** "“The coffee is on.”", "a table of 2 rows": its first line, without the indentation that a group gives it. */
export function quotePrinted(text: string): string {
  const rows = isTable(text) ? cellsOf(text).length - 1 : 0;
  if (rows > 0) return rows === 1 ? "a table of 1 row" : `a table of ${String(rows)} rows`;
  const [first = ""] = text.split("\n", 1);
  const line = first.trim();
  return `“${line.slice(0, LONGEST_QUOTE)}${first.length < text.length || line.length > LONGEST_QUOTE ? " …" : ""}”`;
}
