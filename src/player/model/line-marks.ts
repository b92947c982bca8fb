// Where every task stands in the code at a moment: one mark per line, with what is to be said beside it.

import { lineOf } from "#recording";
import type { TaskId } from "#recording";
import { formatStamp } from "./format.ts";
import type { LaneReader } from "./lane-reader.ts";
import { begunRows, countBornUntil, rankOfBirth, stateAt } from "./lane-state.ts";
import type { LaneState } from "./lane-state.ts";
import { countLinesUntil, rankOfLine } from "./instant-order.ts";
import type { Moment } from "./moment.ts";

/** In the order of what shows where several tasks stand on one line. */
const KINDS = ["blocked", "running", "waiting"] as const;

export interface LineMark {
  readonly line: number;
  readonly kind: (typeof KINDS)[number];
  /** "brewCoffee waits until +2.000 s": plain text, without backticks; empty where it stands there in passing. */
  readonly message: string;
}

interface Standing {
  readonly task: TaskId;
  readonly kind: LineMark["kind"];
  readonly deed: string;
}

/** More tasks than this are not looked at: their marks would say nothing that can be read. */
const MOST_TASKS = 500;
/** Of the tasks that do the same on one line, so many are named. */
const NAMED = 3;

export function lineMarks(reader: LaneReader, moment: Moment): readonly LineMark[] {
  const lines = new Map<number, Standing[]>();
  for (const task of reader.lanes().slice(0, MOST_TASKS)) {
    const state = stateAt(reader, task, moment);
    const standing = standingOf(task, state);
    if (standing === null) continue;
    const line = lineOf(state.kind === "running" ? placeInStep(reader, task, state.at, moment) : placeOf(state));
    if (line === 0) continue;
    lines.set(line, [...(lines.get(line) ?? []), standing]);
  }
  return [...lines].map(([line, standings]) => markOf(reader, line, standings)).sort((a, b) => a.line - b.line);
}

function markOf(reader: LaneReader, line: number, standings: readonly Standing[]): LineMark {
  const kind = KINDS.find((known) => standings.some((standing) => standing.kind === known)) ?? "waiting";
  const deeds = [...new Set(standings.map(({ deed }) => deed))];
  const message = deeds.map((deed) => {
    const tasks = standings.filter((standing) => standing.deed === deed).map(({ task }) => task);
    return `${nameAll(reader, tasks)} ${tasks.length === 1 ? deed : pluralOf(deed)}`;
  });
  return { line, kind, message: message.join(" · ") };
}

function nameAll(reader: LaneReader, tasks: readonly TaskId[]): string {
  const names = tasks.slice(0, NAMED).map((task) => reader.nameOf(task));
  const more = tasks.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${String(more)} more` : names.join(", ");
}

function pluralOf(deed: string): string {
  return deed
    .replace(/^waits/, "wait")
    .replace(/^is /, "are ")
    .replace(/^blocks/, "block");
}

/** Where a step has come: to what it has printed or created last, where that is known; else where it began. */
function placeInStep(reader: LaneReader, task: TaskId, begin: number, moment: Moment): number {
  const { output, tasks } = reader.recording;
  const step = begunRows(reader, task, moment).at(-1) ?? -1;
  const line = countLinesUntil(output, moment) - 1;
  const child = countBornUntil(reader, moment) - 1;
  const deeds = [
    { by: output[line]?.task, at: output[line]?.at, rank: rankOfLine(output, line) },
    { by: tasks.parent[child], at: tasks.at[child], rank: rankOfBirth(reader, child) },
  ].filter(({ by, rank }) => by === task && rank > step);
  return deeds.sort((one, other) => other.rank - one.rank)[0]?.at ?? begin;
}

function placeOf(state: LaneState): number {
  if (state.kind === "waiting" || state.kind === "blocked") return state.cause.at;
  return state.kind === "running" || state.kind === "ready" ? state.at : 0;
}

function standingOf(task: TaskId, state: LaneState): Standing | null {
  switch (state.kind) {
    case "running":
      return { task, kind: "running", deed: "is running" };
    case "ready":
      return { task, kind: "waiting", deed: "is ready" };
    case "blocked":
      return { task, kind: "blocked", deed: `blocks until ${formatStamp(state.until)}` };
    case "waiting":
      return {
        task,
        kind: "waiting",
        deed: state.until === null ? "waits for ever" : `waits until ${formatStamp(state.until)}`,
      };
    case "unborn":
    case "done":
      return null;
  }
}
