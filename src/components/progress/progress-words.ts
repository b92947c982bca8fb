// What the progress page says of counts, files and what was done with them.

import type { Gains, Snapshot } from "#progress";
import type { SavedFile } from "./save-to-file.ts";

type Table = keyof Snapshot;

const NAMES: Readonly<Record<Table, readonly [one: string, many: string]>> = {
  exercises: ["passed exercise", "passed exercises"],
  answers: ["answered question", "answered questions"],
  programs: ["program of yours", "programs of yours"],
  drafts: ["edit", "edits"],
};
const TABLES = Object.keys(NAMES) as Table[];

/** `3 passed exercises, 1 edit`; `nothing` where there is nothing. */
export function sayContents(snapshot: Snapshot): string {
  return listCounts((table) => snapshot[table].size) ?? "nothing";
}

/** How far the course is done, by its exercises. */
export function sayPassed(passed: number, total: number): string {
  if (passed === 0) return "You have passed no exercise yet. What passes is kept here, with its code.";
  if (passed === total) return `You have passed all ${total} exercises. Here they are, with your code.`;
  return `You have passed ${passed} of ${total} exercises. Here they are, with your code.`;
}

/** What merging with a file will do. */
export function sayGains(gains: Readonly<Record<Table, Gains>>): string {
  const added = listCounts((table) => gains[table].added);
  const replaced = listCounts((table) => gains[table].replaced);
  if (added === null && replaced === null) return "Everything in it is here already, or is better here.";
  const sentences = [
    added === null ? null : `It adds ${added}.`,
    replaced === null ? null : `It replaces ${replaced} by better or newer ones.`,
  ];
  return `${sentences.filter((sentence) => sentence !== null).join(" ")} Nothing that you have passed is lost.`;
}

/** @param timeZone the reader's own, unless given */
export function sayDate(at: number, timeZone?: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone }).format(at);
}

/** @param leftOut how many entries had no room in the file */
export function sayExported({ name, leftOut }: SavedFile): string {
  const exported = `Exported to ${name}, which your browser puts where downloads go.`;
  if (leftOut === 0) return exported;
  const are = leftOut === 1 ? "is" : "are";
  return `${exported} It has room for 1 MiB: ${leftOut} of your oldest entries ${are} not in it.`;
}

function listCounts(countOf: (table: Table) => number): string | null {
  const counts = TABLES.filter((table) => countOf(table) > 0).map((table) => {
    const [one, many] = NAMES[table];
    return `${countOf(table)} ${countOf(table) === 1 ? one : many}`;
  });
  return counts.length === 0 ? null : counts.join(", ");
}
