// The frame's run workers: each is used for one run, and one is made ahead of need, because a fresh one and its prelude
// take longer than a run. It does not know what they run.

/** Real milliseconds in which the page draws what a run has printed: on two processors, a worker that begins takes one. */
export const DRAWING_MS = 50;

export class Workers {
  readonly #script: string;
  #spare: Worker | undefined;
  #making: ReturnType<typeof setTimeout> | undefined;

  /** @param prelude the text of the classic script (a module worker from a blob fails silently in an opaque origin) */
  constructor(prelude: string) {
    this.#script = URL.createObjectURL(new Blob([prelude], { type: "text/javascript" }));
    this.#keepOneReady();
  }

  take(): Worker {
    // While a run goes on, the next one's worker would take processor time away from it.
    clearTimeout(this.#making);
    const worker = this.#spare ?? new Worker(this.#script);
    this.#spare = undefined;
    return worker;
  }

  /** A run has ended, and what came of it is on its way to the screen. */
  keepOneReadySoon(): void {
    clearTimeout(this.#making);
    this.#making = setTimeout(() => this.#keepOneReady(), DRAWING_MS);
  }

  #keepOneReady(): void {
    if (this.#spare !== undefined) return;
    const spare = new Worker(this.#script);
    this.#spare = spare;
    spare.onerror = () => {
      if (this.#spare === spare) this.#spare = undefined;
    };
  }
}
