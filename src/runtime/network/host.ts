// What a host of the simulated internet is like: how far away, how fast, how many it serves at once, and what it
// answers. Plain descriptions; the times are worked out in `internet.ts`.

import type { Address } from "./address.ts";
import type { Body } from "./bytes.ts";

export interface Request {
  readonly method: "GET" | "POST" | "HEAD";
  readonly address: Address;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array | null;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Body;
  /** Seconds that the server needs before it begins to answer. */
  readonly thinkSeconds: number;
  /** After how many bytes the connection breaks off; else it does not. */
  readonly breaksAfter?: number;
}

/** What a host may do instead of answering. */
export type NoAnswer = "hangs-up" | "never";

/** What a host knows when it answers: its own random numbers, and how often this address has been asked. */
export interface Visit {
  random(): number;
  /** 1 for the first request to this address in this run. */
  readonly count: number;
  /** Logical seconds. */
  readonly now: number;
}

export interface Host {
  readonly name: string;
  /** Seconds there and back. */
  readonly roundTripSeconds: number;
  /** Bytes a second, on each connection. */
  readonly bandwidth: number;
  /** How many requests it works on at once; the others wait in line. */
  readonly connections: number;
  /** Whether it refuses every connection. */
  readonly isClosed?: boolean;
  answer(request: Request, visit: Visit): Answer | NoAnswer;
}
