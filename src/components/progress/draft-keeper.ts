// Keeps what is typed in place of a snippet's original, from one visit to the next. Knows no DOM: the page says when
// it is about to go away.

import { effect } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { Progress } from "#progress";
import { whenOpen } from "./when-open.ts";

export interface DraftOptions {
  readonly id: string;
  readonly original: string;
  /** What is typed; a draft is put into it. */
  readonly source: Signal<string>;
  readonly progress: Promise<Progress>;
}

/** How long typing has to pause, in milliseconds. */
const PAUSE_MS = 400;

export class DraftKeeper {
  readonly #options: DraftOptions;
  readonly #endEffect: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text that is stored. */
  #kept: string;

  constructor(options: DraftOptions) {
    const { source, original } = options;
    this.#options = options;
    this.#kept = original;
    this.#endEffect = effect(() => {
      if (source.value === this.#kept) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
    });
  }

  /** Brings back what was typed, unless the learner has been quicker. */
  async restore(): Promise<void> {
    const { id, original, source, progress } = this.#options;
    const draft = await (await progress).loadDraft(id, original);
    if (draft === null || source.peek() !== original) return;
    this.#kept = draft;
    source.value = draft;
  }

  /** Shows what another tab has stored, unless something here is still to be stored. @returns ends that */
  follow(): () => void {
    const { id, progress } = this.#options;
    return whenOpen(progress, (opened) =>
      opened.subscribe((change) => {
        const isMine = change.kind === "everything" || (change.kind === "draft" && change.id === id);
        if (isMine && change.otherTab) void this.#adopt(opened);
      }),
    );
  }

  /** Stores now what is not stored yet. */
  async flush(): Promise<void> {
    const { id, original, source, progress } = this.#options;
    clearTimeout(this.#timer);
    const code = source.peek();
    if (code === this.#kept) return;
    this.#kept = code;
    await (await progress).saveDraft(id, original, code);
  }

  dispose(): void {
    void this.flush();
    this.#endEffect();
  }

  async #adopt(progress: Progress): Promise<void> {
    const { id, original, source } = this.#options;
    const theirs = (await progress.loadDraft(id, original)) ?? original;
    if (source.peek() !== this.#kept) return;
    this.#kept = theirs;
    source.value = theirs;
  }
}
