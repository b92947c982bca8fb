// The assessment: its attempt, kept from one visit to the next, and what has become of each question. Plain signals;
// progress and the clock are handed in.

import { computed, signal } from "@preact/signals";
import type { Progress, Snapshot } from "#progress";
import { whenOpen } from "../progress/when-open.ts";
import { draw, LIMIT_MINUTES, readAttempt, stateOf, writeAttempt } from "./attempt.ts";
import type { Attempt, Question } from "./attempt.ts";
import { findQuestions } from "./show-drawn.ts";

/** Under this name the attempt is kept, open or finished. */
const KEPT = "assessment";

export class AssessmentController {
  readonly #progress: () => Promise<Progress>;
  readonly #now: () => number;
  readonly attempt = signal<Attempt | null>(null);
  /** Whether it is known what was kept. */
  readonly isReady = signal(false);
  readonly #snapshot = signal<Snapshot | null>(null);
  questions: readonly Question[] = [];
  /** Of each part that was drawn: right, wrong, or not done. */
  readonly states = computed(() => {
    const [attempt, snapshot] = [this.attempt.value, this.#snapshot.value];
    if (attempt === null || snapshot === null) return [];
    return attempt.parts.map((part) => stateOf(part, attempt, snapshot));
  });

  /** @param now milliseconds since 1970 */
  constructor(progress: () => Promise<Progress>, now: () => number) {
    this.#progress = progress;
    this.#now = now;
  }

  /** Knows what was kept, and what is answered from now on. @returns ends that */
  follow(questions: readonly Question[] = findQuestions()): () => void {
    this.questions = questions;
    return whenOpen(this.#progress(), (progress) => {
      void this.#recall(progress);
      return progress.subscribe(({ kind }) => {
        if (kind === "answer" || kind === "exercise" || kind === "everything") void this.#look(progress);
      });
    });
  }

  async begin(isTimed: boolean): Promise<void> {
    const progress = await this.#progress();
    const startedAt = this.#now();
    const last = this.attempt.peek()?.parts ?? [];
    const parts = draw(
      this.questions.map(({ part }) => part),
      startedAt,
      last,
    );
    // What was answered in an earlier attempt is asked anew.
    for (const part of parts.filter((one) => one.startsWith("answer:")))
      await progress.saveAnswer(part.slice("answer:".length), { answer: "", isRight: false, at: startedAt });
    const endsAt = isTimed ? startedAt + LIMIT_MINUTES * 60_000 : null;
    await this.#keep({ seed: startedAt, parts, startedAt, endsAt, finishedAt: null });
    await this.#look(progress);
  }

  async finish(): Promise<void> {
    const attempt = this.attempt.peek();
    if (attempt === null || attempt.finishedAt !== null) return;
    const finishedAt = Math.min(this.#now(), attempt.endsAt ?? Infinity);
    await this.#keep({ ...attempt, finishedAt });
    const right = this.states.peek().filter((state) => state === true).length;
    const result = { answer: `${right} of ${attempt.parts.length}`, isRight: right === attempt.parts.length };
    await (await this.#progress()).saveAnswer(`assessment/${attempt.startedAt}`, { ...result, at: finishedAt });
  }

  /** Ends an attempt whose time is over. */
  async endInTime(): Promise<void> {
    const attempt = this.attempt.peek();
    const endsAt = attempt?.endsAt ?? null;
    if (endsAt !== null && this.#now() >= endsAt) await this.finish();
  }

  async #keep(attempt: Attempt): Promise<void> {
    this.attempt.value = attempt;
    await (await this.#progress()).setPreference(KEPT, writeAttempt(attempt));
  }

  async #recall(progress: Progress): Promise<void> {
    const known = this.questions.map(({ part }) => part);
    const kept = readAttempt(await progress.getPreference(KEPT), known);
    await this.#look(progress);
    this.attempt.value = kept;
    this.isReady.value = true;
    await this.endInTime();
  }

  async #look(progress: Progress): Promise<void> {
    this.#snapshot.value = await progress.getSnapshot();
  }
}
