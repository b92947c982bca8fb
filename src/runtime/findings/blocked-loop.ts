// Notices when one step holds the loop for so long that others feel it: somebody was ready, or a timer was due, and had
// to wait. CPython asyncio/base_events.py warns of such steps in debug mode (`slow_callback_duration`).

import { NOWHERE, PROGRAM } from "#recording";
import type { At, Reason, TaskId } from "#recording";
import type { RunState } from "../run-state.ts";
import { laneInWords } from "./in-words.ts";

/** Seconds of one step. */
const NOTICEABLE = 0.1;

/** What to do instead, by what blocks. */
const INSTEAD: { readonly [R in Reason]?: string } = {
  "time.sleep": "Use `await asyncio.sleep(…)` instead.",
  requests: "Use `aiohttp` instead, or `await asyncio.toThread(…)`.",
  cpu: "Give heavy work to a process, or give way now and then with `await asyncio.sleep(0)`.",
  clock: "Do not ask again and again what time it is: use `await asyncio.sleep(…)`.",
};

/** What one step has blocked so far; its place is that of the longest stretch. */
interface Step {
  readonly number: number;
  readonly task: TaskId;
  readonly who: string;
  readonly time: number;
  seconds: number;
  longest: number;
  reason: Reason;
  at: At;
  /** Whether anybody had to wait because of it. */
  isFelt: boolean;
}

/** The steps that blocked at one place. */
interface Place {
  readonly step: Step;
  seconds: number;
  times: number;
}

export class BlockedLoop {
  readonly #state: RunState;
  readonly #places = new Map<string, Place>();
  #step: Step | null = null;

  constructor(state: RunState) {
    this.#state = state;
  }

  /** The running lane has held the loop for so many seconds, until now. */
  held(seconds: number, reason: Reason): void {
    const { at, runningLoop } = this.#state;
    if (runningLoop === null) return;
    const step = this.#currentStep(seconds, reason);
    step.seconds += seconds;
    step.isFelt ||= runningLoop.hasWorkNow();
    if (seconds <= step.longest) return;
    Object.assign(step, { longest: seconds, reason, at });
  }

  /** At the end of the run. */
  report(): void {
    this.#close();
    for (const place of this.#places.values()) {
      const { time, task, at } = place.step;
      this.#state.recorder.findings.push({ kind: "blocked-loop", message: describe(place), time, task, at });
    }
    this.#places.clear();
  }

  #currentStep(seconds: number, reason: Reason): Step {
    const { recorder, lane: task, clock } = this.#state;
    const number = recorder.callbacks;
    if (this.#step?.number === number) return this.#step;
    this.#close();
    const who = task === PROGRAM ? "A callback" : laneInWords(this.#state, task);
    const time = clock.now - seconds;
    this.#step = { number, task, who, time, seconds: 0, longest: 0, reason, at: NOWHERE, isFelt: false };
    return this.#step;
  }

  #close(): void {
    const step = this.#step;
    this.#step = null;
    if (step === null || step.seconds < NOTICEABLE || !step.isFelt) return;
    const key = `${step.who} ${step.reason} ${String(step.at)}`;
    const known = this.#places.get(key);
    if (known === undefined) {
      this.#places.set(key, { step, seconds: step.seconds, times: 1 });
      return;
    }
    known.seconds = Math.max(known.seconds, step.seconds);
    known.times += 1;
  }
}

function describe({ step: { who, reason }, seconds, times }: Place): string {
  const what = reason === "cpu" ? "computing" : `\`${reason}\``;
  const howLong = `${String(Number(seconds.toPrecision(3)))} s`;
  const held = times === 1 ? `for ${howLong}` : `${String(times)} times, for up to ${howLong}`;
  const instead = INSTEAD[reason] ?? "Let it wait instead.";
  return `${who} held the loop ${held}, with ${what}: others were ready and could not run. ${instead}`;
}
