// How many connections a session has at once, and which stand ready to be used again. aiohttp connector.py.

import type { RunState } from "../../run-state.ts";
import { NetworkFuture } from "../../network/waits.ts";

/** aiohttp's own default. */
const DEFAULT_LIMIT = 100;

interface Waiting {
  readonly host: string;
  readonly turn: NetworkFuture;
}

export interface ConnectorLimits {
  readonly limit?: number;
  readonly limitPerHost?: number;
}

export class TCPConnector {
  readonly limit: number;
  readonly limitPerHost: number;
  readonly #inUse = new Map<string, number>();
  readonly #idle = new Map<string, number>();
  #waiting: Waiting[] = [];
  #total = 0;

  /** 0 means no limit. */
  constructor({ limit = DEFAULT_LIMIT, limitPerHost = 0 }: ConnectorLimits = {}) {
    this.limit = limit;
    this.limitPerHost = limitPerHost;
  }

  /** A place for one connection. @returns what has to be awaited first, or null */
  acquire(state: RunState, host: string): NetworkFuture | null {
    if (this.#hasRoom(host) && !this.#isAwaited(host)) {
      this.#take(host);
      return null;
    }
    const turn = new NetworkFuture(state, "connection", `a free connection to ${host}`);
    this.#waiting.push({ host, turn });
    return turn;
  }

  /** Gives a place up that was waited for, or had been given just before. */
  withdraw(turn: NetworkFuture, host: string): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting.turn !== turn);
    if (turn.done() && !turn.cancelled()) this.release(host, false);
  }

  /** @param isReusable whether the connection still stands, and nothing of the last answer is on the way any more */
  release(host: string, isReusable: boolean): void {
    this.#inUse.set(host, (this.#inUse.get(host) ?? 1) - 1);
    this.#total -= 1;
    if (isReusable) this.#idle.set(host, (this.#idle.get(host) ?? 0) + 1);
    this.#letNextIn();
  }

  /** Takes a standing connection to the host, where there is one. */
  reuse(host: string): boolean {
    const idle = this.#idle.get(host) ?? 0;
    if (idle > 0) this.#idle.set(host, idle - 1);
    return idle > 0;
  }

  closeIdle(): void {
    this.#idle.clear();
  }

  #hasRoom(host: string): boolean {
    const isFull = this.limit > 0 && this.#total >= this.limit;
    const isHostFull = this.limitPerHost > 0 && (this.#inUse.get(host) ?? 0) >= this.limitPerHost;
    return !isFull && !isHostFull;
  }

  #isAwaited(host: string): boolean {
    return this.#waiting.some((waiting) => waiting.host === host && !waiting.turn.done());
  }

  #take(host: string): void {
    this.#inUse.set(host, (this.#inUse.get(host) ?? 0) + 1);
    this.#total += 1;
  }

  /** First come, first served, among those whose host has room. */
  #letNextIn(): void {
    const next = this.#waiting.find(({ host, turn }) => !turn.done() && this.#hasRoom(host));
    if (next === undefined) return;
    this.#waiting = this.#waiting.filter((waiting) => waiting !== next && !waiting.turn.done());
    this.#take(next.host);
    next.turn.setResult(undefined);
  }
}
