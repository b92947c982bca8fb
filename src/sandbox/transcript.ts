// Listens to one run: takes the runner's messages in, tells the observer, and keeps what is needed to build a recording
// if the runner never comes back. The same for the page and for the twin in Node; it does not know how to kill.

import { assembleRecording, NOWHERE, PROGRAM } from "#recording";
import type { At, OutputLine } from "#recording";
import { explain } from "./endings.ts";
import type { Ending } from "./endings.ts";
import { PROTOCOL } from "./messages.ts";
import type { RunMessage, StartMessage } from "./messages.ts";
import { MAX_OUTPUT_LINES, parseRunMessage } from "./protocol.ts";
import type { RunObserver, RunResult } from "./sandbox.ts";

/** What a message means for whoever watches the run. A `broken` runner is not to be believed or reused. */
export type Heard =
  | { readonly kind: "goes-on" }
  | { readonly kind: "over"; readonly result: RunResult }
  | { readonly kind: "broken"; readonly ending: Ending };

const GOES_ON: Heard = { kind: "goes-on" };
const BROKEN: Heard = { kind: "broken", ending: "broke-down" };

/** UTF-16 code units of a runner's complaint that are shown. */
const WHY_UNITS = 200;

export class Transcript {
  readonly #start: Pick<StartMessage, "program" | "seed" | "settings">;
  readonly #observer: RunObserver;
  #started = false;
  #lines: OutputLine[] = [];
  #lastPlace: At = NOWHERE;
  #why = "";
  /** How many lines the observer has been given, in this take or an earlier one. */
  #told = 0;

  constructor(start: Pick<StartMessage, "program" | "seed" | "settings">, observer: RunObserver = {}) {
    this.#start = start;
    this.#observer = observer;
  }

  /** Whether the runner has been heard of. */
  get started(): boolean {
    return this.#started;
  }

  /** Takes the next message of the runner, whatever it is. */
  hear(message: unknown): Heard {
    const parsed = parseRunMessage(message);
    if (parsed.kind === "valid") return this.#take(parsed.value);
    this.#why = parsed.why.slice(0, WHY_UNITS);
    return BROKEN;
  }

  /** The run begins anew, in another runner: what the observer has been told stays told, and is not told again. */
  restart(): void {
    this.#started = false;
    this.#lines = [];
    this.#lastPlace = NOWHERE;
  }

  /**
   * The result of a run that is ended from outside.
   * @param computingMs real milliseconds that it computed, as far as one knows
   */
  end(ending: Ending, computingMs: number): RunResult {
    const { program, seed, settings } = this.#start;
    const at = this.#lastPlace;
    const recording = assembleRecording({
      rules: program.rules,
      seed,
      settings,
      outcome: { kind: "stopped", ...explain(ending, at, this.#why), task: PROGRAM, at },
      output: this.#lines,
      program: program.file,
    });
    return { recording, computingMs };
  }

  #take(message: RunMessage): Heard {
    if ((message.kind === "started") === this.#started && message.kind !== "crashed") return BROKEN;
    switch (message.kind) {
      case "started":
        this.#started = true;
        return message.protocol === PROTOCOL ? GOES_ON : { kind: "broken", ending: "other-version" };
      case "output":
        return this.#print(message.lines);
      case "beat":
        this.#lastPlace = message.at;
        return GOES_ON;
      case "done":
        return this.#finish(message);
      case "crashed":
        this.#why = message.why.slice(0, WHY_UNITS);
        return BROKEN;
      case "flooded":
        return { kind: "broken", ending: "flooded" };
    }
  }

  #print(lines: readonly OutputLine[]): Heard {
    const before = this.#lines.length;
    if (before + lines.length > MAX_OUTPUT_LINES) return { kind: "broken", ending: "flooded" };
    this.#lines.push(...lines);
    this.#lastPlace = lines.at(-1)?.at || this.#lastPlace;
    const news = this.#lines.slice(Math.max(before, this.#told));
    if (news.length > 0) this.#observer.onOutput?.(news);
    this.#told = Math.max(this.#told, this.#lines.length);
    return GOES_ON;
  }

  #finish({ recording, computingMs }: Extract<RunMessage, { kind: "done" }>): Heard {
    const { program, seed, settings } = this.#start;
    if (recording.rules !== program.rules || recording.seed !== seed) return BROKEN;
    // What it was made under is not the runner's to say.
    return { kind: "over", result: { recording: { ...recording, settings }, computingMs } };
  }
}
