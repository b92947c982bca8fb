// Keeps a run within its limits: counts, looks at the real time now and then, and stops the run with a sentence that
// says the number, the cause, the line and the way out.

import { lineOf } from "#recording";
import type { LimitName, Outcome } from "#recording";
import { RunStopped } from "./errors.ts";
import type { RunState } from "./run-state.ts";
import { Stalls } from "./stalls.ts";

/**
 * Reading the real clock costs more than a beat, and a good part of a step: it is read once in so many of them, and more
 * often where so many take long. A few steps may each take long where nothing beats (a sort, a regular expression), and
 * must be seen to be alive all the same.
 */
const MOST_BEATS_PER_LOOK = 1024;
const LONG_LOOK_MS = 4;
const STEPS_PER_LOOK = 4;
/** The first looks follow each other closely: where a short program hangs is then known to the line. */
const CLOSE_LOOKS = 64;
/** Real milliseconds between two signs of life, later on. */
const SIGN_MS = 16;

/** Said where it looks like that; other programs that take the processor can make it look so, too. */
const AS_MEMORY_FILLS =
  " It stood still again and again meanwhile, as programs do that fill the memory: " +
  "if each round keeps something, let go of what is no longer needed.";

export class Guard {
  /** Why the run was stopped, once it was. */
  stopped: Extract<Outcome, { kind: "stopped" }> | null = null;
  readonly #run: RunState;
  readonly #began: number;
  #beatsUntilLook = 0;
  #beatsPerLook = 1;
  #steps = 0;
  #looks = 0;
  #lastLookAt: number;
  #lastSignAt = 0;
  #stepSeen = -1;
  #stepSeenAt = 0;
  readonly #stalls = new Stalls();
  #tasksAlive = 0;
  #tasksInAll = 0;

  constructor(run: RunState) {
    this.#run = run;
    this.#began = run.host.now();
    this.#lastLookAt = this.#began;
  }

  /** Ends the run: what the program still does is void. */
  stop(limit: LimitName, message: string): never {
    const { lane, at } = this.#run;
    this.stopped ??= { kind: "stopped", limit, message, task: lane, at };
    throw new RunStopped();
  }

  /** Throws where the run has been stopped, even when the program caught the first throw. */
  checkStopped(): void {
    if (this.stopped !== null) throw new RunStopped();
  }

  /** The program passes a place: a round of a loop, a call, an `await`. */
  beat(): void {
    this.#beatsUntilLook -= 1;
    if (this.#beatsUntilLook <= 0) this.#lookAtTheClock();
  }

  /** The loop runs one more callback. */
  step(): void {
    this.#steps += 1;
    if (this.#steps % STEPS_PER_LOOK === 0) this.#lookAtTheClock();
    const { loopSteps } = this.#run.options.limits;
    if (this.#steps > loopSteps) {
      this.stop(
        "loop-steps",
        `The loop has run ${count(loopSteps)} callbacks and this program still goes on, ${this.#where()}. ` +
          "Does it ever end? Give it a way out, or wait for something that takes time.",
      );
    }
  }

  checkLogicalTime(): void {
    const { logicalSeconds } = this.#run.options.settings;
    if (this.#run.clock.now <= logicalSeconds) return;
    this.stop(
      "logical-time",
      `The program is still running after ${duration(logicalSeconds)} of its own time, ${this.#where()}. ` +
        "Let it end by itself: a last round, a timeout, or a task that you cancel.",
    );
  }

  taskCreated(): void {
    const { tasksAlive, tasksInAll } = this.#run.options.limits;
    this.#tasksAlive += 1;
    this.#tasksInAll += 1;
    if (this.#tasksAlive > tasksAlive) {
      this.stop(
        "tasks",
        `More than ${count(tasksAlive)} tasks are alive at once, ${this.#where()}. ` +
          "Create fewer of them: let some finish before the next ones start.",
      );
    }
    if (this.#tasksInAll > tasksInAll) {
      this.stop(
        "tasks",
        `The program has created more than ${count(tasksInAll)} tasks, ${this.#where()}. ` +
          "Is there a loop that creates tasks and never ends?",
      );
    }
  }

  taskFinished(): void {
    this.#tasksAlive -= 1;
  }

  #lookAtTheClock(): void {
    this.checkStopped();
    const { host, options } = this.#run;
    const now = host.now();
    this.#looks += 1;
    const pauseMs = now - this.#lastLookAt;
    this.#lastLookAt = now;
    this.#planNextLook(pauseMs);
    if (this.#looks <= CLOSE_LOOKS || now - this.#lastSignAt >= SIGN_MS) {
      this.#lastSignAt = now;
      host.onBeat(this.#run.at);
    }
    if (this.#stepSeen !== this.#steps) {
      this.#stepSeen = this.#steps;
      this.#stepSeenAt = now;
      this.#stalls.restart();
    } else this.#watchStep(now, pauseMs);
    if (now - this.#began > options.limits.runMs) this.#stopLongRun(options.limits.runMs);
  }

  #planNextLook(pauseMs: number): void {
    if (this.#looks < CLOSE_LOOKS) return;
    if (pauseMs > LONG_LOOK_MS) this.#beatsPerLook = Math.max(1, this.#beatsPerLook >> 1);
    else this.#beatsPerLook = Math.min(MOST_BEATS_PER_LOOK, this.#beatsPerLook * 2);
    this.#beatsUntilLook = this.#beatsPerLook;
  }

  #watchStep(now: number, pauseMs: number): void {
    const { stepMs } = this.#run.options.limits;
    const takenMs = now - this.#stepSeenAt;
    this.#stalls.note(pauseMs);
    if (takenMs > stepMs) this.#stopEndlessStep(stepMs, this.#stalls.haveTaken(takenMs));
  }

  #stopEndlessStep(stepMs: number, stalled: boolean): never {
    this.stop(
      "step-time",
      `${this.#who()} computed for ${String(stepMs / 1000)} s without giving way, ${this.#where()}: nothing else could run. ` +
        "Let the loop there end, or `await` something in it." +
        (stalled ? AS_MEMORY_FILLS : ""),
    );
  }

  #stopLongRun(runMs: number): never {
    this.stop(
      "run-time",
      `The program computed for ${String(runMs / 1000)} s in all and was stopped, ${this.#where()}. ` +
        "Give it less to compute.",
    );
  }

  #who(): string {
    const { lane } = this.#run;
    return lane === 0 ? "The program" : `\`${this.#run.nameOf(lane)}\``;
  }

  #where(): string {
    const line = lineOf(this.#run.at);
    return line === 0 ? `in ${this.#who()}` : `on line ${String(line)}`;
  }
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function duration(seconds: number): string {
  return seconds % 3600 === 0 ? `${count(seconds / 3600)} h` : `${count(seconds)} s`;
}
