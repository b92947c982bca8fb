// Two recordings side by side: their lanes paired, and what differs between them, named. It does not know why there are
// two (before and after an edit, two sets of rules, yours and the solution's).

import type { Recording, TaskId } from "#recording";
import { sayEndDifference, sayElapsedDifference, sayOutputDifferences } from "./compare-sentences.ts";
import { sayLaneDifferences } from "./compare-lanes.ts";
import { formatCount } from "./format.ts";
import { LaneReader } from "./lane-reader.ts";

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
    differences: more > 0 ? [...all.slice(0, MOST_DIFFERENCES), sayMore(more)] : all,
    end: Math.max(first.recording.elapsed, second.recording.elapsed),
  };
}

function sayMore(count: number): string {
  return count === 1 ? "and 1 more difference." : `and ${formatCount(count)} more differences.`;
}

/** By name, in the order of the first; what only the second has stands where it stands there. */
function pairLanes(first: LaneReader, second: LaneReader): readonly LanePair[] {
  const left = new Map(second.lanes().map((task) => [second.nameOf(task), task]));
  const take = (name: string): TaskId | null => {
    const task = left.get(name) ?? null;
    left.delete(name);
    return task;
  };
  // Those that are called the same in both first: else `main` of the one could take `main #1` from another `main #1`.
  const same = first
    .lanes()
    .map((task) => ({ name: first.nameOf(task), first: task, second: take(first.nameOf(task)) }));
  const pairs: LanePair[] = same.map((pair) =>
    pair.second === null ? { ...pair, second: take(withOtherNumber(pair.name)) } : pair,
  );
  return [...pairs, ...[...left].map(([name, task]) => ({ name, first: null, second: task }))];
}

/** A task alone has no number; where there are several of its name, it is the first of them. */
function withOtherNumber(name: string): string {
  return name.endsWith(" #1") ? name.slice(0, -" #1".length) : `${name} #1`;
}
