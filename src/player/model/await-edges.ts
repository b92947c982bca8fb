// Which ends of tasks others had waited for: what leads from one lane of a timeline to another.

import { NONE, SPAN_KINDS } from "#recording";
import type { TaskId } from "#recording";
import { tasksNeeded } from "./awaits.ts";
import type { LaneReader } from "./lane-reader.ts";

/** More would be a thicket. */
const MOST_EDGES = 48;

const WAITING = SPAN_KINDS.indexOf("waiting");

export interface AwaitEdge {
  /** The task that was waited for, and the one that waited. */
  readonly from: TaskId;
  readonly to: TaskId;
  /** When (seconds) the first was over. */
  readonly seconds: number;
}

/** Between lanes that are drawn; empty where there are more than can be told apart. */
export function awaitEdges(reader: LaneReader, drawn: readonly TaskId[]): readonly AwaitEdge[] {
  const { recording } = reader;
  const { spans, tasks } = recording;
  const isDrawn = new Set(drawn);
  const edges: AwaitEdge[] = [];
  for (const to of drawn) {
    for (const row of reader.rowsOf(to)) {
      if (spans.kind[row] !== WAITING) continue;
      for (const from of tasksNeeded(recording, row)) {
        const seconds = tasks.finished[from] ?? NONE;
        if (!isDrawn.has(from) || seconds === NONE || seconds > (spans.end[row] ?? 0)) continue;
        edges.push({ from, to, seconds });
        if (edges.length > MOST_EDGES) return [];
      }
    }
  }
  return edges;
}
