// Two recordings side by side: their lanes paired, and what differs between them, named. It does not know why there are
// two (before and after an edit, two sets of rules, yours and the solution's).

import { NONE } from "#recording";
import type { Recording, TaskId } from "#recording";
import { formatSeconds, formatStamp } from "./format.ts";
import { LaneReader } from "./lane-reader.ts";
import { sayLaneEnd } from "./lane-sentence.ts";

/** One of the two, and what it is called in a sentence: "before your edit". */
export interface ComparedRun {
  readonly label: string;
  readonly recording: Recording;
}

/** A lane that both have, or only one of them. */
export interface LanePair {
  readonly name: string;
  readonly first: TaskId | null;
  readonly second: TaskId | null;
}

export interface Comparison {
  readonly pairs: readonly LanePair[];
  /** What differs, most important first; empty where nothing does. Names stand in backticks. */
  readonly differences: readonly string[];
  /** Seconds of the longer one: both are drawn on this clock. */
  readonly end: number;
}

/** As many as are said; the rest is counted. */
const MOST_DIFFERENCES = 8;

export function compareRuns(first: ComparedRun, second: ComparedRun): Comparison {
  const readers = [new LaneReader(first.recording), new LaneReader(second.recording)] as const;
  const pairs = pairLanes(...readers);
  const all = [
    ...sayElapsedDifference(first, second),
    ...sayEndDifference(first, second),
    ...sayLaneDifferences(pairs, readers, [first, second]),
    ...sayOutputDifferences(first, second),
  ];
  const more = all.length - MOST_DIFFERENCES;
  return {
    pairs,
    differences: more > 0 ? [...all.slice(0, MOST_DIFFERENCES), `and ${String(more)} more.`] : all,
    end: Math.max(first.recording.elapsed, second.recording.elapsed),
  };
}

/** By name, in the order of the first; what only the second has stands where it stands there. */
function pairLanes(first: LaneReader, second: LaneReader): readonly LanePair[] {
  const left = new Map(second.lanes().map((task) => [second.nameOf(task), task]));
  const pairs: LanePair[] = first.lanes().map((task) => {
    const name = first.nameOf(task);
    const other = left.get(name) ?? null;
    left.delete(name);
    return { name, first: task, second: other };
  });
  return [...pairs, ...[...left].map(([name, task]) => ({ name, first: null, second: task }))];
}

function sayElapsedDifference(first: ComparedRun, second: ComparedRun): string[] {
  const [a, b] = [formatSeconds(first.recording.elapsed), formatSeconds(second.recording.elapsed)];
  if (a === b) return [];
  const by = formatSeconds(Math.abs(second.recording.elapsed - first.recording.elapsed));
  const isFaster = second.recording.elapsed < first.recording.elapsed;
  return [`It takes ${b} ${second.label}, and ${a} ${first.label}: ${by} ${isFaster ? "less" : "more"}.`];
}

function sayEndDifference(first: ComparedRun, second: ComparedRun): string[] {
  const [a, b] = [first.recording.outcome, second.recording.outcome];
  if (a.kind === b.kind) return [];
  return [
    `It is ${sayEnd(b.kind)} ${second.label}, and ${sayEnd(a.kind)} ${first.label}.`.replaceAll("is fails", "fails"),
  ];
}

function sayEnd(kind: Recording["outcome"]["kind"]): string {
  switch (kind) {
    case "finished":
      return "finished";
    case "failed":
      return "ended by an error";
    case "stopped":
      return "stopped before its end";
  }
}

function sayLaneDifferences(
  pairs: readonly LanePair[],
  [one, other]: readonly [LaneReader, LaneReader],
  [first, second]: readonly [ComparedRun, ComparedRun],
): string[] {
  return pairs.flatMap(({ name, first: a, second: b }) => {
    if (a === null) return [`There is \`${name}\` only ${second.label}.`];
    if (b === null) return [`There is \`${name}\` only ${first.label}.`];
    const ends = [sayLaneEnding(one, a), sayLaneEnding(other, b)] as const;
    if (ends[0] !== ends[1]) return [`\`${name}\` ${ends[1]} ${second.label}, and ${ends[0]} ${first.label}.`];
    const begins = [formatStamp(one.beginOf(a)), formatStamp(other.beginOf(b))] as const;
    if (begins[0] === begins[1]) return [];
    return [`\`${name}\` begins at ${begins[1]} ${second.label}, and at ${begins[0]} ${first.label}.`];
  });
}

/** "is done at +2.000 s". */
function sayLaneEnding(reader: LaneReader, task: TaskId): string {
  const end = reader.recording.tasks.finished[task] ?? NONE;
  const ending = sayLaneEnd({ outcome: reader.outcomeOf(task) });
  return end === NONE ? ending : `${ending} at ${formatStamp(end)}`;
}

function sayOutputDifferences(first: ComparedRun, second: ComparedRun): string[] {
  const [a, b] = [textsOf(first), textsOf(second)];
  if (a.join("\n") === b.join("\n")) return [];
  if ([...a].sort().join("\n") === [...b].sort().join("\n")) {
    const at = a.findIndex((text, index) => text !== b[index]);
    return [
      `The same lines are printed in another order: line ${String(at + 1)} is “${b[at] ?? ""}” ${second.label}, and “${a[at] ?? ""}” ${first.label}.`,
    ];
  }
  return [...sayOnlyIn(b, a, second.label), ...sayOnlyIn(a, b, first.label)];
}

function textsOf({ recording }: ComparedRun): string[] {
  return recording.output.map(({ text }) => text.split("\n", 1)[0] ?? "");
}

/** Lines that one has, each as often as it has it more. */
function sayOnlyIn(lines: readonly string[], others: readonly string[], label: string): string[] {
  const left = [...others];
  return lines.flatMap((text) => {
    const index = left.indexOf(text);
    if (index === -1) return [`“${text}” is printed only ${label}.`];
    left.splice(index, 1);
    return [];
  });
}
