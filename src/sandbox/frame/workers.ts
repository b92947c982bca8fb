// The frame's run workers: each is used for one run, and one is made ahead of need, because a fresh one takes 16 ms.
// It does not know what they run.

export class Workers {
  readonly #script: string;
  #spare: Worker | undefined;

  /** @param prelude the text of the classic script (a module worker from a blob fails silently in an opaque origin) */
  constructor(prelude: string) {
    this.#script = URL.createObjectURL(new Blob([prelude], { type: "text/javascript" }));
    this.keepOneReady();
  }

  take(): Worker {
    const worker = this.#spare ?? new Worker(this.#script);
    this.#spare = undefined;
    return worker;
  }

  keepOneReady(): void {
    if (this.#spare !== undefined) return;
    const spare = new Worker(this.#script);
    this.#spare = spare;
    spare.onerror = () => {
      if (this.#spare === spare) this.#spare = undefined;
    };
  }
}
