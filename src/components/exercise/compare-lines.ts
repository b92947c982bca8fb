// Two programs as one list of lines. Pure.

import { diffLines } from "diff";

export interface ComparedLine {
  readonly kind: "both" | "own-only" | "solution-only";
  readonly text: string;
}

/** The lines of both, in order; spaces at their ends and the indentation do not count. */
export function compareLines(own: string, solution: string): ComparedLine[] {
  return diffLines(normal(own), normal(solution), { ignoreWhitespace: true }).flatMap(({ added, removed, value }) => {
    const kind = added ? "solution-only" : removed ? "own-only" : "both";
    return value
      .replace(/\n$/, "")
      .split("\n")
      .map((text) => ({ kind, text }) as const);
  });
}

function normal(code: string): string {
  return `${code
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll("\r\n", "\n")
    .trimEnd()}\n`;
}
