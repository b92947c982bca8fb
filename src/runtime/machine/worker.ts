// A thread or a process of the simulated machine. Its function runs at once and is written down as what it does, one
// thing after the other; when each of them happens, the machine works out later, together with all other workers.
// So the function cannot be suspended half-way: what it changes, it changes at its start.

import type { At, OutputLine, Reason, TaskId } from "#recording";

export type WorkerKind = "thread" | "process";

/** What a worker can wait for: another worker, or a call in a pool. */
export interface Awaited {
  readonly isFinished: boolean;
  /** When it will be, if nobody else were there. Logical seconds. */
  readonly ownTime: number;
  readonly reason: Reason;
  readonly lane: TaskId;
  readonly label: string | null;
}

/** One thing that a worker does. Seconds. */
export type Deed =
  | { readonly kind: "compute"; left: number; readonly at: At }
  | {
      readonly kind: "wait";
      readonly seconds: number;
      readonly reason: Reason;
      readonly label: string | null;
      readonly at: At;
    }
  | { readonly kind: "print"; readonly stream: OutputLine["stream"]; readonly text: string; readonly at: At }
  | { readonly kind: "await"; readonly awaited: Awaited; readonly seconds: number; readonly at: At }
  | { readonly kind: "do"; readonly action: () => void };

export class Worker implements Awaited {
  readonly kind: WorkerKind;
  readonly label = null;
  readonly lane: TaskId;
  /** Workers of one process take turns under its GIL. */
  readonly process: object;
  readonly deeds: Deed[] = [];
  /** When what it does now is over; null while it computes. Logical seconds. */
  until: number | null = null;
  isFinished = false;
  /** Whether it has been told that nothing more will come. */
  isDismissed = false;
  /** Whether the first deed has begun. */
  hasBegun = false;
  /** What its clock would say at the end of what is written down, if nobody else were there. Logical seconds. */
  ownTime: number;

  constructor(kind: WorkerKind, lane: TaskId, process: object, now: number) {
    this.kind = kind;
    this.lane = lane;
    this.process = process;
    this.ownTime = now;
  }

  get reason(): Reason {
    return this.kind;
  }

  write(deed: Deed): void {
    this.deeds.push(deed);
    if (deed.kind === "compute") this.ownTime += deed.left;
    if (deed.kind === "wait") this.ownTime += deed.seconds;
    if (deed.kind === "await") {
      this.ownTime = Math.min(this.ownTime + deed.seconds, Math.max(this.ownTime, deed.awaited.ownTime));
    }
  }
}
