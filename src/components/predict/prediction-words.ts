// What is said around a prediction: the question, and what an answer turns out to be. Code stands between backticks.

import type { Prediction } from "#course";
import type { Judged } from "./judge-answer.ts";

export function sayQuestion(kind: Prediction["kind"]): string {
  switch (kind) {
    case "how-long":
      return "Before you see the run: how long does it take?";
    case "pick-the-output":
      return "Before you see the run: what does it print?";
    case "order-the-lines":
      return "Before you see the run: in which order does it print these lines?";
  }
}

/** What the reader is told once they have committed themselves. */
export function sayJudged(prediction: Prediction, answer: string, { isRight, onlyIf }: Judged): string {
  const because = onlyIf === null ? "" : ` ${sayWouldBe(prediction, answer)} if ${onlyIf}.`;
  switch (prediction.kind) {
    case "how-long":
      return isRight
        ? `Right: it takes ${textOf(prediction, answer)}.`
        : `You said ${textOf(prediction, answer)}; it takes ${rightTextOf(prediction)}.${because}`;
    case "pick-the-output":
      return isRight ? "Right: that is what it prints." : `It prints something else than you said.${because}`;
    case "order-the-lines":
      return isRight ? "Right: that is the order." : `The order is another than yours.${because}`;
  }
}

function sayWouldBe(prediction: Prediction, answer: string): string {
  switch (prediction.kind) {
    case "how-long":
      return `It would take ${textOf(prediction, answer)}`;
    case "pick-the-output":
      return "It would print that";
    case "order-the-lines":
      return "Yours would be right";
  }
}

type PickPrediction = Exclude<Prediction, { kind: "order-the-lines" }>;

function textOf({ choices }: PickPrediction, answer: string): string {
  return choices.find(({ id }) => id === answer)?.text ?? "";
}

function rightTextOf({ choices }: PickPrediction): string {
  return choices.find(({ onlyIf }) => onlyIf === null)?.text ?? "";
}
