// Keeps what is typed in place of a snippet's original, from one visit to the next. Knows no DOM: the page says when
// it is about to go away.

import { batch, effect } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { Progress } from "#progress";
import { whenOpen } from "./when-open.ts";

export interface DraftOptions {
  readonly id: string;
  /** What is there before anything is typed; see `goOnFrom`. */
  readonly original: Signal<string>;
  /** Whether what was typed in place of another original comes back here, too. */
  readonly outlivesOriginal?: boolean;
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
    this.#kept = original.peek();
    this.#endEffect = effect(() => {
      if (source.value === this.#kept) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
    });
  }

  /** Brings back what was typed, unless the learner has been quicker. */
  async restore(): Promise<void> {
    const { original, source } = this.#options;
    const draft = await this.#load();
    if (draft === null || source.peek() !== original.peek()) return;
    this.#kept = draft;
    source.value = draft;
  }

  /** Takes another text for the original. What was typed stays, from now on in place of that. */
  async goOnFrom(text: string): Promise<void> {
    const { original, source } = this.#options;
    if (text === original.peek()) return;
    const isTyped = source.peek() !== original.peek();
    batch(() => {
      original.value = text;
      if (isTyped) return;
      this.#kept = text;
      source.value = text;
    });
    if (isTyped) await this.#store(source.peek());
  }

  /** Shows what another tab has stored, unless something here is still to be stored. @returns ends that */
  follow(): () => void {
    const { id, progress } = this.#options;
    return whenOpen(progress, (opened) =>
      opened.subscribe((change) => {
        const isMine = change.kind === "everything" || (change.kind === "draft" && change.id === id);
        if (isMine && change.otherTab) void this.#adopt();
      }),
    );
  }

  /** Stores now what is not stored yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const code = this.#options.source.peek();
    if (code !== this.#kept) await this.#store(code);
  }

  dispose(): void {
    void this.flush();
    this.#endEffect();
  }

  async #store(code: string): Promise<void> {
    const { id, original, progress, outlivesOriginal = false } = this.#options;
    this.#kept = code;
    const opened = await progress;
    await opened.saveDraft(id, original.peek(), code);
    if (outlivesOriginal) await opened.forgetOlderDrafts(id, original.peek());
  }

  async #load(): Promise<string | null> {
    const { id, original, progress, outlivesOriginal = false } = this.#options;
    const opened = await progress;
    const draft = await opened.loadDraft(id, original.peek());
    if (draft !== null || !outlivesOriginal) return draft;
    return (await opened.findOlderDraft(id, original.peek()))?.code ?? null;
  }

  async #adopt(): Promise<void> {
    const { original, source } = this.#options;
    const theirs = (await this.#load()) ?? original.peek();
    if (source.peek() !== this.#kept) return;
    this.#kept = theirs;
    source.value = theirs;
  }
}
