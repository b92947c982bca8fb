// One prediction: what the reader has put together, and what they have committed themselves to, in whichever tab and
// however long ago. Plain signals and no DOM; where answers are kept is handed in.

import { batch, computed, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Prediction } from "#course";
import type { Progress } from "#progress";
import { whenOpen } from "../progress/when-open.ts";
import { judgeAnswer } from "./judge-answer.ts";
import type { Judged } from "./judge-answer.ts";

export interface PredictionSetup {
  /** Stable: the answer is kept under it. */
  readonly id: string;
  readonly prediction: Prediction;
  readonly progress: () => Promise<Progress>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export class PredictionController {
  readonly setup: PredictionSetup;
  /** What would be committed now: a choice's id, or the order of the lines; `null` where nothing is chosen. */
  readonly chosen: Signal<string | null>;
  /** What was committed. */
  readonly answer = signal<string | null>(null);
  readonly judged: ReadonlySignal<Judged | null>;

  constructor(setup: PredictionSetup) {
    const { prediction } = setup;
    this.setup = setup;
    this.chosen = signal(prediction.kind === "order-the-lines" ? orderOf(prediction.lines) : null);
    this.judged = computed(() => (this.answer.value === null ? null : judgeAnswer(prediction, this.answer.value)));
  }

  /** From here on the answer stands. */
  async commit(): Promise<void> {
    const { id, prediction, progress, now } = this.setup;
    const answer = this.chosen.peek();
    const judged = answer === null ? null : judgeAnswer(prediction, answer);
    if (answer === null || judged === null) return;
    this.answer.value = answer;
    await (await progress()).saveAnswer(id, { answer, isRight: judged.isRight, at: now() });
  }

  /** Moves a line of the order up (-1) or down (1) as far as there is room. */
  moveLine(id: string, by: -1 | 1): void {
    const order = this.chosen.peek()?.split(",") ?? [];
    const from = order.indexOf(id);
    const other = order[from + by];
    if (other === undefined) return;
    order[from] = other;
    order[from + by] = id;
    this.chosen.value = order.join();
  }

  /** Knows of what was answered earlier, or in another tab. @returns ends that */
  followProgress(): () => void {
    const { id, progress } = this.setup;
    return whenOpen(progress(), (opened) => {
      void this.#recall(opened);
      return opened.subscribe((change) => {
        if (change.kind === "everything" || (change.kind === "answer" && change.id === id)) void this.#recall(opened);
      });
    });
  }

  async #recall(progress: Progress): Promise<void> {
    const { id, prediction } = this.setup;
    const known = await progress.getAnswer(id);
    const isKnown = known !== null && judgeAnswer(prediction, known.answer) !== null;
    batch(() => {
      this.answer.value = isKnown ? known.answer : null;
      if (isKnown) this.chosen.value = known.answer;
    });
  }
}

function orderOf(lines: readonly { readonly id: string }[]): string {
  return lines.map(({ id }) => id).join();
}
