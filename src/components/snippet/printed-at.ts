// When a line was printed, for prose that speaks of it. Knows no page.

import { ContentError } from "#course";
import type { Recording } from "#recording";

/**
 * Logical seconds at which the line was first printed.
 * @param path of the snippet, for the message
 * @throws {ContentError} when the run prints no such line
 */
export function printedAt({ output }: Recording, line: string, path: string): number {
  const found = output.find(({ text }) => text === line);
  if (found) return found.time;
  throw new ContentError(
    path,
    `A page speaks of the line “${line}”, which this run does not print.`,
    "Mend one of them.",
  );
}
