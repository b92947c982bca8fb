// One compiler worker, seen from the page: whether it is up, one question at a time, and how long it may take. Knows
// nothing of what to do when it is not up: that is `browser.ts`.

import type { CompileRequest, WorkerMessage } from "./messages.ts";
import { parseWorkerMessage } from "./messages.ts";

/** What a worker needs to have; a `Worker` has it, and tests have workers of their own. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(type: "message" | "error", listener: (event: WorkerEvent) => void): void;
  terminate(): void;
}

/** As much of `MessageEvent` and `ErrorEvent` as is looked at. */
export interface WorkerEvent {
  readonly data?: unknown;
  readonly message?: string;
}

export type Answer = WorkerMessage | { readonly kind: "late" };

const TICK_MS = 100;
/** Until esbuild begins to come. The page says meanwhile what it waits for, and whoever has enough presses Stop. */
const SILENT_MS = 30_000;
/** From then on, for all of it: enough for 3 MB over a line of 100 kbit/s. */
const COMING_MS = 300_000;

export class WorkerHandle {
  readonly #worker: WorkerLike;
  #listener: (message: WorkerMessage) => void = () => undefined;
  /** Set when it failed, also when nobody was waiting. */
  #failure: Answer | null = null;
  /** Whether it became ready, or what went wrong instead. */
  readonly ready: Promise<Answer>;

  constructor(worker: WorkerLike) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }) => {
      const message = parseWorkerMessage(data);
      if (message) this.#receive(message);
    });
    worker.addEventListener("error", ({ message }) => {
      this.#receive({ kind: "failed", reason: message ?? "the script did not load" });
    });
    this.ready = this.#hear(SILENT_MS, (message) => message.kind === "ready");
  }

  /** Ask only once it is ready, and one question at a time. */
  ask(request: CompileRequest, ms: number): Promise<Answer> {
    if (this.#failure) return Promise.resolve(this.#failure);
    const answer = this.#hear(ms, (message) => message.kind === "result" && message.id === request.id);
    this.#worker.postMessage(request);
    return answer;
  }

  /** Ends the worker, whatever it is doing; whoever waits for an answer hears that it failed. */
  end(): void {
    this.#worker.terminate();
    this.#receive({ kind: "failed", reason: "ended" });
  }

  #receive(message: WorkerMessage): void {
    if (message.kind === "failed") this.#failure = message;
    this.#listener(message);
  }

  /** The next message that is wanted, unless it is late. Counted in ticks: a sleeping computer is no slow compiler. */
  #hear(ms: number, isWanted: (message: WorkerMessage) => boolean): Promise<Answer> {
    return new Promise((resolve) => {
      let ticks = ms / TICK_MS;
      const settle = (answer: Answer): void => {
        clearInterval(timer);
        resolve(answer);
      };
      const timer = setInterval(() => {
        ticks -= 1;
        if (ticks <= 0) settle({ kind: "late" });
      }, TICK_MS);
      this.#listener = (message) => {
        if (message.kind === "coming") ticks = COMING_MS / TICK_MS;
        if (message.kind === "failed" || isWanted(message)) settle(message);
      };
    });
  }
}
