// A cache as browsers have it, in memory, with as much room as a test gives it.

import type { FileCache } from "../worker/store.ts";

export class MemoryCache implements FileCache {
  readonly #entries = new Map<string, Response>();
  readonly #room: number;
  #used = 0;

  /** @param room bytes that fit */
  constructor(room = Infinity) {
    this.#room = room;
  }

  match(key: string): Promise<Response | undefined> {
    return Promise.resolve(this.#entries.get(key)?.clone());
  }

  async put(key: string, response: Response): Promise<void> {
    this.#used += (await response.clone().arrayBuffer()).byteLength;
    if (this.#used > this.#room) throw new DOMException("No room.", "QuotaExceededError");
    this.#entries.set(key, response);
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#entries.delete(key));
  }

  keys(): Promise<readonly { url: string }[]> {
    return Promise.resolve([...this.#entries.keys()].map((url) => ({ url })));
  }
}
