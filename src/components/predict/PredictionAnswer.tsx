// What is right, what the reader said, and which programs do the rest. Without an answer, as in a page without script,
// it is the solution of the question.

import type { JSX, Ref } from "preact";
import { Words } from "#player";
import type { Prediction } from "#course";
import type { Judged } from "./judge-answer.ts";
import { sayJudged } from "./prediction-words.ts";

export interface PredictionAnswerProps {
  readonly prediction: Prediction;
  /** `null` where nothing was answered. */
  readonly answer: string | null;
  readonly judged: Judged | null;
  /** The sentence that says how it turned out. */
  readonly sentence: Ref<HTMLParagraphElement>;
}

export function PredictionAnswer({ prediction, answer, judged, sentence }: PredictionAnswerProps): JSX.Element {
  return (
    <div class="predict-judged" data-right={judged?.isRight}>
      {answer !== null && judged !== null && (
        <p ref={sentence} tabIndex={-1} class="predict-sentence">
          <Words text={sayJudged(prediction, answer, judged)} />
        </p>
      )}
      {prediction.kind === "order-the-lines" ? (
        answer !== null && judged?.isRight === false && <OwnOrder prediction={prediction} answer={answer} />
      ) : (
        <ul role="list" class="predict-choices" data-kind={prediction.kind}>
          {prediction.choices.map(({ id, text, onlyIf }) => (
            <li key={id} class="predict-choice" data-right={onlyIf === null}>
              <span class="predict-text">{text}</span> <Mark isRight={onlyIf === null} isOwn={id === answer} />{" "}
              {onlyIf !== null && id !== answer && (
                <span class="predict-if">
                  if <Words text={onlyIf} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Mark({ isRight, isOwn }: { readonly isRight: boolean; readonly isOwn: boolean }): JSX.Element | null {
  if (!isRight && !isOwn) return null;
  const words = isRight ? (isOwn ? "what you said, and right" : "right") : "what you said";
  return <span class="predict-mark">{words}</span>;
}

/** The right order stands right below it, in the output. */
function OwnOrder({ prediction, answer }: { readonly prediction: Prediction; readonly answer: string }): JSX.Element {
  const lines = prediction.kind === "order-the-lines" ? prediction.lines : [];
  return (
    <details class="predict-own">
      <summary>Your order</summary>
      <ol>
        {answer.split(",").map((id) => (
          <li key={id} class="predict-text">
            {lines.find((line) => line.id === id)?.text}
          </li>
        ))}
      </ol>
    </details>
  );
}
