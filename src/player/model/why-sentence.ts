// "Why is this not running?", answered for any task at any moment: what it waits for, what that waits for, and so on down
// to what the world outside will bring. Names stand in backticks.

import type { TaskId, TaskOutcome } from "#recording";
import { tasksNeeded } from "./awaits.ts";
import { formatStamp } from "./format.ts";
import type { LaneReader } from "./lane-reader.ts";
import { stateAt } from "./lane-state.ts";
import { listAll } from "./list-some.ts";
import type { LaneState } from "./lane-state.ts";
import type { Moment } from "./moment.ts";
import { sayLine } from "./place-sentence.ts";
import { queueOf } from "./queues.ts";
import { sayAwaited, sayBlocker } from "./stretch-sentence.ts";

/** Longer chains are broken off: nobody reads on. */
const LONGEST_CHAIN = 6;
/** Of several tasks, so many are named. */
const NAMED = 3;

type Waiting = Extract<LaneState, { kind: "waiting" }>;

/** "`main` waits for `fetch #3`, which waits for an answer from `example.org`, which comes at +1.400 s." */
export function sayWhy(reader: LaneReader, task: TaskId, moment: Moment): string {
  const name = `\`${reader.nameOf(task)}\``;
  const state = stateAt(reader, task, moment);
  switch (state.kind) {
    case "unborn":
      return `${name} does not exist yet: it is created at ${formatStamp(reader.beginOf(task))}.`;
    case "running":
      return sayRunning(reader, task, state.at, moment);
    case "blocked":
      return reader.isOnLoop(task)
        ? `${name} blocks the loop ${sayBlocker(state.cause)}${onLine(state.cause.at)}, until ${formatStamp(state.until)}. Nothing else can run.`
        : `${name} is busy ${sayBlocker(state.cause)}${onLine(state.cause.at)}, until ${formatStamp(state.until)}.`;
    case "ready":
      return `${name} has been ready since ${formatStamp(state.since)}${sayInLine(reader, task, moment)}`;
    case "done":
      return `${name} ${sayPastEnd(state.outcome)} at ${formatStamp(state.since)}.`;
    case "waiting":
      return `${name} waits for ${sayChain(reader, [task], state, moment)}.`;
  }
}

/** By JavaScript's rules a call runs within the one that calls. */
function sayRunning(reader: LaneReader, task: TaskId, at: number, moment: Moment): string {
  const name = `\`${reader.nameOf(task)}\``;
  const holder = reader.isOnLoop(task) ? findHolder(reader, moment) : null;
  if (holder === null || holder.task === task) return `${name} is running${onLine(at)}.`;
  return `${name} has made a call, and goes on after it: \`${reader.nameOf(holder.task)}\` is running.`;
}

function sayPastEnd(outcome: TaskOutcome): string {
  if (outcome === "cancelled") return "was cancelled";
  return outcome === "raised" ? "failed" : "was done";
}

/** By JavaScript's rules in which queue, and of the task queue, that the other one comes first. */
function sayInLine(reader: LaneReader, task: TaskId, moment: Moment): string {
  const obstacle = sayObstacle(reader, task, moment);
  const queue = reader.isOnLoop(task) ? queueOf(reader, task, moment) : "ready";
  if (queue === "ready") return `, ${obstacle}`;
  return `, in the ${queue} queue, ${obstacle}${queue === "task" ? " Every microtask comes before it." : ""}`;
}

function sayObstacle(reader: LaneReader, task: TaskId, moment: Moment): string {
  const holder = reader.isOnLoop(task) ? findHolder(reader, moment) : null;
  if (holder === null) return "and its turn comes in this very instant.";
  const name = `\`${reader.nameOf(holder.task)}\``;
  if (holder.state.kind === "running") return `and waits for its turn: ${name} is running.`;
  return `but ${name} blocks the loop until ${formatStamp(holder.state.until)}: only then is it its turn.`;
}

interface Holder {
  readonly task: TaskId;
  readonly state: Extract<LaneState, { kind: "running" | "blocked" }>;
}

/** Who has the loop at a moment; `null` where nobody does. */
export function findHolder(reader: LaneReader, moment: Moment): Holder | null {
  const task = reader.lastStepBy(moment);
  if (task === null) return null;
  const state = stateAt(reader, task, moment);
  return state.kind === "running" || state.kind === "blocked" ? { task, state } : null;
}

/** What is waited for, and what that waits for. @param chain the tasks that were named on the way here */
function sayChain(reader: LaneReader, chain: readonly TaskId[], wait: Waiting, moment: Moment): string {
  const needed = tasksNeeded(reader.recording, wait.row).filter((task) => !isDone(reader, task, moment));
  const [first] = needed;
  const awaited = sayAwaited(reader, wait.cause);
  if (first === undefined) return `${awaited}${sayEnding(wait)}`;
  const isOneTask = wait.cause.target === first;
  const last = needed.reduce((latest, task) => (endOf(reader, task) > endOf(reader, latest) ? task : latest), first);
  const others = isOneTask ? awaited : `${awaited}, which needs ${nameSome(reader, needed, last)}`;
  return `${others}${sayNext(reader, [...chain, last], last, needed.length > 1, moment)}`;
}

function sayNext(
  reader: LaneReader,
  chain: readonly TaskId[],
  task: TaskId,
  isOneOfSeveral: boolean,
  moment: Moment,
): string {
  const which = isOneOfSeveral ? `; the last of them, \`${reader.nameOf(task)}\`,` : ", which";
  if (chain.indexOf(task) < chain.length - 1) return `${which} waits for it in turn: a circle`;
  const state = stateAt(reader, task, moment);
  if (state.kind !== "waiting") return `${which} ${sayBriefly(state)}`;
  if (chain.length > LONGEST_CHAIN) return `${which} waits, too`;
  return `${which} waits for ${sayChain(reader, chain, state, moment)}`;
}

function sayBriefly(state: LaneState): string {
  switch (state.kind) {
    case "running":
      return "is running";
    case "blocked":
      return `blocks the loop until ${formatStamp(state.until)}`;
    case "ready":
      return "is ready, cannot run, and waits for its turn";
    case "waiting":
      return "waits, too";
    case "unborn":
      return "does not exist yet";
    case "done":
      return "is done";
  }
}

function sayEnding({ until, cause }: Waiting): string {
  if (until === null) return ", which never comes";
  return ["sleep", "timer", "time.sleep"].includes(cause.reason)
    ? ` until ${formatStamp(until)}`
    : `, which comes at ${formatStamp(until)}`;
}

function nameSome(reader: LaneReader, tasks: readonly TaskId[], last: TaskId): string {
  const shown = tasks.length <= NAMED ? tasks : [...tasks.slice(0, NAMED - 1), last];
  const names = shown.map((task) => `\`${reader.nameOf(task)}\``);
  if (tasks.length > NAMED) return `${String(tasks.length)} tasks`;
  return listAll(names);
}

/** When (seconds) a task was over; `Infinity` where it never was. */
function endOf({ recording }: LaneReader, task: TaskId): number {
  const finished = recording.tasks.finished[task] ?? -1;
  return finished < 0 ? Infinity : finished;
}

function isDone(reader: LaneReader, task: TaskId, moment: Moment): boolean {
  return stateAt(reader, task, moment).kind === "done";
}

function onLine(at: number): string {
  const line = sayLine(at);
  return line === "" ? "" : `, ${line}`;
}
