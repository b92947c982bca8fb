// The text of the run workers' script, as all runners of a page share it: fetched once, and anew where it has not come or
// has stopped coming.

import { fetchRunnerFile } from "./runner-file.ts";
import type { Fetched } from "./runner-file.ts";
import { START_MS } from "../endings.ts";
import { PRELUDE_END } from "../messages.ts";

interface Fetching {
  readonly result: Promise<Fetched>;
  readonly leaving: AbortController;
  /** Real milliseconds at which something came last; `Infinity` once all has come. */
  heardAt: number;
}

export class PreludeFile {
  readonly #address: () => string;
  readonly #onProgress: () => void;
  #fetching: Fetching | undefined;
  /** Whether an attempt has failed since it came last. */
  #hasFailed = false;

  /**
   * @param address asked anew for each attempt
   * @param onProgress called when some more of it has come
   */
  constructor(address: () => string, onProgress: () => void) {
    this.#address = address;
    this.#onProgress = onProgress;
  }

  /** Gives what has come, waits for what is coming, or asks anew. Never rejects. */
  fetch(): Promise<Fetched> {
    if (this.#fetching !== undefined && performance.now() - this.#fetching.heardAt >= START_MS) this.#forget();
    this.#fetching ??= this.#begin();
    return this.#fetching.result;
  }

  #begin(): Fetching {
    const leaving = new AbortController();
    const onProgress = (): void => {
      fetching.heardAt = performance.now();
      this.#onProgress();
    };
    const isWhole = (text: string): boolean => text.trimEnd().endsWith(PRELUDE_END);
    const request = { address: this.#address(), isWhole, onProgress, signal: leaving.signal, isAnew: this.#hasFailed };
    const result = fetchRunnerFile(request).then((fetched) => {
      if (this.#fetching !== fetching) return fetched;
      fetching.heardAt = Infinity;
      this.#hasFailed = fetched.kind === "missing";
      // The next runner asks anew.
      if (this.#hasFailed) this.#fetching = undefined;
      return fetched;
    });
    const fetching: Fetching = { result, leaving, heardAt: performance.now() };
    return fetching;
  }

  #forget(): void {
    this.#fetching?.leaving.abort();
    this.#fetching = undefined;
    this.#hasFailed = true;
  }
}
