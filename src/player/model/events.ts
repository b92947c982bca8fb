// Everything that happens in a run, one thing after another: what one steps through, what is told in words, and what a
// line of the code is asked for. Made once per recording, in typed arrays: a run may hold hundreds of thousands.

import { lineOf, NONE, REASONS, SPAN_KINDS } from "#recording";
import type { At, Recording, TaskId } from "#recording";
import type { LaneReader } from "./lane-reader.ts";
import { rankOfBirth, rankOfEnd, rankOfRow } from "./lane-state.ts";
import { countWhile, hasHappened, rankOfLine } from "./instant-order.ts";
import type { Moment } from "./moment.ts";

type EventKind = "created" | "runs" | "waits" | "blocks" | "prints" | "ends";

export interface RunEvent {
  readonly kind: EventKind;
  /** Logical seconds. */
  readonly seconds: number;
  readonly rank: number;
  readonly task: TaskId;
  readonly at: At;
  /** The row of `spans` or of `output`; `NONE` where the event has none. */
  readonly row: number;
}

const TURN = REASONS.indexOf("turn");

export class RunEvents {
  readonly #events: readonly RunEvent[];

  constructor(reader: LaneReader) {
    const events = [...births(reader), ...steps(reader.recording), ...lines(reader.recording), ...ends(reader)];
    this.#events = events.sort((one, other) => one.seconds - other.seconds || one.rank - other.rank);
  }

  get length(): number {
    return this.#events.length;
  }

  at(index: number): RunEvent | undefined {
    return this.#events[index];
  }

  /** How many events have happened by a moment. */
  countUntil(moment: Moment): number {
    return countWhile(this.length, (index) => {
      const event = this.#events[index];
      return event !== undefined && hasHappened(event.seconds, event.rank, moment);
    });
  }

  /** The moment right after the next event; `null` where there is none. */
  next(moment: Moment): Moment | null {
    return momentOf(this.at(this.countUntil(moment)));
  }

  /** The moment right after the event before the last one; the very beginning where there is none before it. */
  previous(moment: Moment): Moment | null {
    const count = this.countUntil(moment);
    if (count === 0) return null;
    return momentOf(this.at(count - 2)) ?? BEGINNING;
  }

  /** The moment right after the next event on a line; after the last one the first again; `null` where it has none. */
  nextOnLine(line: number, moment: Moment): Moment | null {
    const count = this.countUntil(moment);
    const isOnLine = ({ at, kind }: RunEvent): boolean => lineOf(at) === line && kind !== "created";
    const later = this.#events.findIndex((event, index) => index >= count && isOnLine(event));
    return momentOf(later === -1 ? this.#events.find(isOnLine) : this.at(later));
  }

  /** The lines on which something happens, in their order. */
  lines(): readonly number[] {
    const found = new Set(this.#events.map(({ at }) => lineOf(at)));
    found.delete(0);
    return [...found].sort((one, other) => one - other);
  }
}

/** Before anything has happened. */
export const BEGINNING: Moment = { seconds: 0, rank: -2 };

function momentOf(event: RunEvent | undefined): Moment | null {
  return event === undefined ? null : { seconds: event.seconds, rank: event.rank };
}

function births(reader: LaneReader): RunEvent[] {
  const { tasks } = reader.recording;
  // The program is there before anything happens.
  return Array.from({ length: tasks.length - 1 }, (_, index) => ({
    kind: "created",
    seconds: tasks.created[index + 1] ?? 0,
    rank: rankOfBirth(reader, index + 1),
    task: index + 1,
    at: tasks.at[index + 1] ?? 0,
    row: NONE,
  }));
}

/** Waits for its turn are no event: nothing happens to a task that is not let go on. */
function steps({ spans }: Recording): RunEvent[] {
  const events: RunEvent[] = [];
  for (let row = 0; row < spans.length; row += 1) {
    const name = SPAN_KINDS[spans.kind[row] ?? 0] ?? "running";
    const kind = name === "running" ? "runs" : name === "waiting" ? "waits" : "blocks";
    const seconds = spans.start[row] ?? 0;
    if (kind === "waits" && spans.reason[row] === TURN && (spans.end[row] ?? 0) > seconds) continue;
    if (kind === "blocks" && spans.end[row] === seconds) continue;
    const rank = rankOfRow(spans.kind[row] ?? 0, row);
    events.push({ kind, seconds, rank, task: spans.task[row] ?? 0, at: spans.at[row] ?? 0, row });
  }
  return events;
}

function lines({ output }: Recording): RunEvent[] {
  return output.map((line, row) => ({
    kind: "prints",
    seconds: line.time,
    rank: rankOfLine(output, row),
    task: line.task,
    at: line.at,
    row,
  }));
}

function ends(reader: LaneReader): RunEvent[] {
  const { tasks } = reader.recording;
  const events: RunEvent[] = [];
  for (let task = 0; task < tasks.length; task += 1) {
    const seconds = tasks.finished[task] ?? NONE;
    if (seconds === NONE) continue;
    events.push({ kind: "ends", seconds, rank: rankOfEnd(reader, task), task, at: 0, row: NONE });
  }
  return events;
}
