// What a run says while it goes on: lines at once as long as there are few, in batches when there are many, and signs
// of life in between. A run that never comes back has still said almost all of it.

import type { At, OutputLine } from "#recording";
import type { Home } from "./home.ts";

/** So many messages go out at once; a lesson's snippet prints less than that. */
const UNBATCHED_MESSAGES = 100;
/** After that, a message goes out after so many real milliseconds … */
const BATCH_MS = 16;
/** … or with so many lines: no more than these can be lost with a runner that hangs. */
const BATCH_LINES = 16;

type Mouth = Pick<Home, "now" | "post">;

export class Outbox {
  readonly #home: Mouth;
  #lines: OutputLine[] = [];
  #messages = 0;
  #lastMessageAt = -Infinity;

  constructor(home: Mouth) {
    this.#home = home;
  }

  print(line: OutputLine): void {
    this.#lines[this.#lines.length] = line;
    if (this.#lines.length >= BATCH_LINES || this.#isDue()) this.flush();
  }

  /** The runtime sees to it that signs of life are few. */
  beat(at: At): void {
    this.flush();
    this.#send({ kind: "beat", at });
  }

  /** Sends the lines that wait. */
  flush(): void {
    if (this.#lines.length === 0) return;
    const lines = this.#lines;
    this.#lines = [];
    this.#send({ kind: "output", lines });
  }

  #isDue(): boolean {
    return this.#messages < UNBATCHED_MESSAGES || this.#home.now() - this.#lastMessageAt >= BATCH_MS;
  }

  #send(message: Parameters<Home["post"]>[0]): void {
    this.#messages += 1;
    this.#lastMessageAt = this.#home.now();
    this.#home.post(message);
  }
}
