// What differs between two recordings as wholes, in words: how long they take, how they end, and what they print. What
// was first is said first.

import type { Recording } from "#recording";
import type { ComparedRun } from "./compare-runs.ts";
import { formatSeconds } from "./format.ts";
import { listSome } from "./list-some.ts";
import { isTable } from "./printed.ts";
import { quotePrinted } from "./quote-printed.ts";

export function sayElapsedDifference(first: ComparedRun, second: ComparedRun): string[] {
  const [a, b] = [formatSeconds(first.recording.elapsed), formatSeconds(second.recording.elapsed)];
  if (a === b) return [];
  const by = formatSeconds(Math.abs(second.recording.elapsed - first.recording.elapsed));
  const isFaster = second.recording.elapsed < first.recording.elapsed;
  return [`It takes ${a} ${first.label}, and ${b} ${second.label}: ${by} ${isFaster ? "less" : "more"}.`];
}

export function sayEndDifference(first: ComparedRun, second: ComparedRun): string[] {
  const [a, b] = [first.recording.outcome, second.recording.outcome];
  return a.kind === b.kind ? [] : [`It ${sayEnd(a.kind)} ${first.label}, and ${sayEnd(b.kind)} ${second.label}.`];
}

function sayEnd(kind: Recording["outcome"]["kind"]): string {
  switch (kind) {
    case "finished":
      return "finishes";
    case "failed":
      return "fails";
    case "stopped":
      return "is stopped before its end";
  }
}

export function sayOutputDifferences(first: ComparedRun, second: ComparedRun): string[] {
  const [a, b] = [textsOf(first), textsOf(second)];
  if (a.join("\n") === b.join("\n")) return [];
  if ([...a].sort().join("\n") === [...b].sort().join("\n")) {
    const at = a.findIndex((text, index) => text !== b[index]);
    return [
      `The same lines are printed in another order: line ${String(at + 1)} is ${quotePrinted(a[at] ?? "")} ${first.label}, and ${quotePrinted(b[at] ?? "")} ${second.label}.`,
    ];
  }
  return [...sayOnlyIn(a, b, first.label), ...sayOnlyIn(b, a, second.label)];
}

/** Line by line, whatever was printed at once; a table is one thing. */
function textsOf({ recording }: ComparedRun): string[] {
  return recording.output.flatMap(({ text }) => (isTable(text) ? [text] : text.split("\n")));
}

/** Lines that one has, each as often as it has it more. */
function sayOnlyIn(lines: readonly string[], others: readonly string[], label: string): string[] {
  const left = [...others];
  const alone = lines.filter((text) => {
    const index = left.indexOf(text);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  if (alone.length === 0) return [];
  return [`Printed only ${label}: ${listSome(alone.map(quotePrinted), "more lines")}.`];
}
