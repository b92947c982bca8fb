// Remembers coroutines that nobody has awaited yet, so that the forgotten ones can be named at the end. CPython learns
// it when a coroutine object is freed; JavaScript never says, so we keep a list and weed it as it grows.

import { NOWHERE } from "#recording";
import type { At } from "#recording";
import type { Coroutine } from "./coroutine.ts";
import type { Sleep } from "./sleep.ts";

export type AnyCoroutine = Coroutine | Sleep;

export interface Created {
  readonly coroutine: AnyCoroutine;
  /** The place of the call. */
  readonly at: At;
}

export class NeverAwaited {
  #created: Created[] = [];
  #weedAt = 1024;
  /** Nearly every coroutine is awaited before the next one is made: only the others get into the list. */
  #newest: AnyCoroutine | null = null;
  #newestAt: At = NOWHERE;
  readonly #held = new WeakMap<object, Created>();

  /** @param at the place of the call */
  add(coroutine: AnyCoroutine, at: At): void {
    if (this.#newest?.state === "created") this.#keep(this.#newest);
    this.#newest = coroutine;
    this.#newestAt = at;
  }

  /** A coroutine that was made last of all, with its place: an argument, to whoever is being called now. */
  justCreated(value: unknown): Created | null {
    return this.#newest !== null && this.#newest === value ? { coroutine: this.#newest, at: this.#newestAt } : null;
  }

  /** Whoever drops `outer` without awaiting it drops its argument, too: `waitFor(brew(), 1)`. */
  hold(outer: object, argument: Created): void {
    this.#held.set(outer, argument);
  }

  heldBy(outer: object): Created | undefined {
    return this.#held.get(outer);
  }

  /** Those that are still waiting to be awaited, in order of creation; the list is empty afterwards. */
  takeAll(): readonly Created[] {
    if (this.#newest !== null) this.#keep(this.#newest);
    const forgotten = this.#created.filter(isForgotten);
    this.#created = [];
    this.#newest = null;
    return forgotten;
  }

  #keep(coroutine: AnyCoroutine): void {
    this.#created.push({ coroutine, at: this.#newestAt });
    if (this.#created.length >= this.#weedAt) this.#weed();
  }

  /** Keeps only the open cases. Growing with what is left makes the cost of each `add` constant on average. */
  #weed(): void {
    this.#created = this.#created.filter(isForgotten);
    this.#weedAt = Math.max(1024, this.#created.length * 2);
  }
}

function isForgotten({ coroutine }: Created): boolean {
  return coroutine.state === "created";
}
