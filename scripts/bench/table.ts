// The benchmark's table, as text.

import type { Spread } from "./spread.ts";

export interface Row {
  readonly work: string;
  readonly measured: string;
  readonly goal: string;
  /** `null` where there is no goal. */
  readonly isMet: boolean | null;
}

const HEAD = ["work", "measured: median (least–most)", "goal", "met"] as const;

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ work, measured, goal, isMet }) => [work, measured, goal, verdictOf(isMet)]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [lineOf(HEAD), lineOf(widths.map((width) => "-".repeat(width))), ...lines.map(lineOf)].join("\n");
}

function verdictOf(isMet: boolean | null): string {
  if (isMet === null) return "";
  return isMet ? "yes" : "NO";
}

export function textOf({ median, least, most }: Spread, unit: string, digits = 1): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)}) ${unit}`;
}
