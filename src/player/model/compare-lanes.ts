// What differs between the lanes of two recordings, in words: which tasks only one of them has, and which begin or end
// otherwise.

import { NONE } from "#recording";
import type { TaskId } from "#recording";
import type { ComparedRun, LanePair } from "./compare-runs.ts";
import { formatStamp } from "./format.ts";
import type { LaneReader } from "./lane-reader.ts";
import { sayLaneEnd } from "./lane-sentence.ts";
import { listSome } from "./list-some.ts";

export function sayLaneDifferences(
  pairs: readonly LanePair[],
  readers: readonly [LaneReader, LaneReader],
  [first, second]: readonly [ComparedRun, ComparedRun],
): string[] {
  return [
    ...pairs.flatMap((pair) => sayPair(pair, readers, [first.label, second.label])),
    ...sayAlone(
      pairs.filter((pair) => pair.second === null),
      first.label,
    ),
    ...sayAlone(
      pairs.filter((pair) => pair.first === null),
      second.label,
    ),
  ];
}

/** Nothing of a lane that only one of them has. */
function sayPair(
  { name, first, second }: LanePair,
  [one, other]: readonly [LaneReader, LaneReader],
  [before, after]: readonly [string, string],
): string[] {
  if (first === null || second === null) return [];
  const ends = [endingOf(one, first), endingOf(other, second)] as const;
  if (ends[0].how !== ends[1].how)
    return [`\`${name}\` ${ends[0].how}${ends[0].when} ${before}, and ${ends[1].how}${ends[1].when} ${after}.`];
  if (ends[0].when !== ends[1].when)
    return [`\`${name}\` ${ends[0].how}${ends[0].when} ${before}, and${ends[1].when} ${after}.`];
  const begins = [formatStamp(one.beginOf(first)), formatStamp(other.beginOf(second))] as const;
  if (begins[0] === begins[1]) return [];
  return [`\`${name}\` begins at ${begins[0]} ${before}, and at ${begins[1]} ${after}.`];
}

/** "is done", " at +2.000 s"; without a moment where it is never over. */
function endingOf(reader: LaneReader, task: TaskId): { readonly how: string; readonly when: string } {
  const end = reader.recording.tasks.finished[task] ?? NONE;
  return {
    how: sayLaneEnd({ outcome: reader.outcomeOf(task) }),
    when: end === NONE ? "" : ` at ${formatStamp(end)}`,
  };
}

function sayAlone(pairs: readonly LanePair[], label: string): string[] {
  if (pairs.length === 0) return [];
  const names = listSome(
    pairs.map(({ name }) => `\`${name}\``),
    "more",
  );
  return [`${names} ${pairs.length === 1 ? "is" : "are"} there only ${label}.`];
}
