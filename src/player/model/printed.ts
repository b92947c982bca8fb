// What was printed, and by whom: which tasks have lines in the output, and which lines hold a drawn table.

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
