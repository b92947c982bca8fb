// All runs of a page: starts them in the one runner there is, listens, watches, and ends them. Only a whole runner can
// be killed; the runs that were in it innocently begin anew in the next one, unseen. It knows no DOM and no clock.

import { LIMITS } from "#runtime/limits";
import { START_MS } from "../endings.ts";
import type { Ending } from "../endings.ts";
import type { StartMessage } from "../messages.ts";
import type { RunObserver, RunRequest, RunResult } from "../sandbox.ts";
import { startMessage } from "../start-message.ts";
import { Transcript } from "../transcript.ts";
import { Watchdog } from "./watchdog.ts";

/** Where runs happen: the frame, or a stand-in for tests. */
export interface Runner {
  /** Resolves when it is there, and when it has been removed. */
  readonly ready: Promise<void>;
  /**
   * Starts a run.
   * @param hear takes each message of the run, unread
   * @returns ends the run; harmless when it has ended
   */
  start(message: StartMessage, hear: (message: unknown) => void): () => void;
  /** Asks whether it is still there. @returns how often it has been asked since it answered last */
  ping(): number;
  /** Kills the runner and every run in it, at once. */
  remove(): void;
}

/** The frame does nothing but carry messages: where it has not answered for so many ticks, its process is gone. */
const GONE_TICKS = 10;

/** Why a runner does not work; a `silent` one was loaded badly, and what it needs can be had by now. */
export type Useless = Ending | "silent";

/** @param onUseless called when the runner turns out not to work */
export type OpenRunner = (onUseless: (why: Useless) => void) => Runner;

interface Run {
  readonly start: StartMessage;
  readonly transcript: Transcript;
  readonly watchdog: Watchdog;
  /** Real milliseconds at which it began. */
  readonly began: number;
  readonly resolve: (result: RunResult) => void;
  /** How often it has begun. */
  take: number;
  leave: () => void;
}

export class Runs {
  readonly #openRunner: OpenRunner;
  readonly #now: () => number;
  readonly #active = new Set<Run>();
  #runner: Runner | undefined;
  /** Real milliseconds at which it was opened; `Infinity` once it is there. */
  #openedAt = Infinity;
  /** Whether it is there in the place of a silent one. */
  #isSecond = false;

  constructor(openRunner: OpenRunner, now: () => number) {
    this.#openRunner = openRunner;
    this.#now = now;
  }

  get isIdle(): boolean {
    return this.#active.size === 0;
  }

  /** Opens the runner, where there is none, or one that nobody has heard of although it has been there for long. */
  open(): Runner {
    if (this.isIdle && this.#now() - this.#openedAt >= START_MS) this.#removeRunner();
    this.#runner ??= this.#openNew();
    return this.#runner;
  }

  /** @throws RangeError where a setting makes no sense */
  run(request: RunRequest, observer?: RunObserver, signal?: AbortSignal): Promise<RunResult> {
    const start = startMessage(request, LIMITS);
    const transcript = new Transcript(start, observer);
    if (signal?.aborted === true) return Promise.resolve(transcript.end("stop", 0));
    return new Promise((resolve) => {
      const began = this.#now();
      const run = { start, transcript, watchdog: new Watchdog(), began, resolve, take: 0, leave: () => undefined };
      // Before it counts: what is stuck is nobody's as yet.
      this.open();
      this.#active.add(run);
      const stop = (): void => {
        this.#kill(run, "stop");
      };
      signal?.addEventListener("abort", stop, { once: true });
      this.#begin(run);
    });
  }

  /** A tick of an awake and visible page. */
  tick(): void {
    const unanswered = this.#runner?.ping() ?? 0;
    for (const run of [...this.#active]) {
      const ending = run.watchdog.tick(run.transcript.started);
      if (ending !== undefined) this.#kill(run, ending === "hung" && unanswered >= GONE_TICKS ? "gone" : ending);
    }
  }

  /** More of what the runner needs has come: runs that wait for it go on waiting. */
  heardOfLoading(): void {
    for (const run of this.#active) if (!run.transcript.started) run.watchdog.heard();
  }

  /** Ends every run as stopped, and the runner. */
  dispose(): void {
    this.#endAll("stop");
  }

  #openNew(): Runner {
    const runner = this.#openRunner((why) => {
      if (this.#runner === runner) this.#giveUp(why);
    });
    this.#openedAt = this.#now();
    void runner.ready.then(() => {
      if (this.#runner !== runner) return;
      this.#openedAt = Infinity;
      this.#isSecond = false;
    });
    return runner;
  }

  /** The runner is of no use. For a silent one there is another try; the watchdog has the last word on that. */
  #giveUp(why: Useless): void {
    if (why !== "silent") this.#endAll(why);
    else if (!this.#isSecond) {
      this.#removeRunner();
      this.open();
      this.#isSecond = true;
      this.#restartAll();
    }
  }

  #begin(run: Run): void {
    run.watchdog.heard();
    run.take += 1;
    const { take } = run;
    run.leave = this.open().start(run.start, (said) => {
      // What a removed runner said may still be on its way.
      if (this.#active.has(run) && run.take === take) this.#hear(run, said);
    });
  }

  #hear(run: Run, said: unknown): void {
    run.watchdog.heard();
    const heard = run.transcript.hear(said);
    switch (heard.kind) {
      case "goes-on":
        return;
      case "over":
        run.leave();
        this.#settle(run, heard.result);
        return;
      case "broken":
        this.#kill(run, heard.ending);
    }
  }

  /** Ends a run together with the runner, which may be held by it; the others begin anew. */
  #kill(run: Run, ending: Ending): void {
    if (!this.#active.has(run)) return;
    this.#endRun(run, ending);
    this.#removeRunner();
    // The next one, ahead of need; not where a runner cannot be had.
    if (ending !== "no-start" && ending !== "other-version") this.open();
    this.#restartAll();
  }

  #endAll(ending: Ending): void {
    for (const run of [...this.#active]) this.#endRun(run, ending);
    this.#removeRunner();
  }

  #restartAll(): void {
    for (const run of this.#active) {
      run.transcript.restart();
      this.#begin(run);
    }
  }

  #endRun(run: Run, ending: Ending): void {
    this.#settle(run, run.transcript.end(ending, this.#now() - run.began));
  }

  #settle(run: Run, result: RunResult): void {
    this.#active.delete(run);
    run.resolve(result);
  }

  #removeRunner(): void {
    this.#runner?.remove();
    this.#runner = undefined;
    this.#openedAt = Infinity;
    this.#isSecond = false;
  }
}
