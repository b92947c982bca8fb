// A question with several answers to choose one from.

import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { PickPrediction } from "#course";
import type { PredictionController } from "./prediction-controller.ts";

export interface PickQuestionProps {
  readonly prediction: PickPrediction;
  readonly controller: PredictionController;
  readonly isLive: boolean;
}

export function PickQuestion({ prediction, controller, isLive }: PickQuestionProps): JSX.Element {
  const name = useId();
  return (
    <div class="predict-choices" data-kind={prediction.kind}>
      {prediction.choices.map(({ id, text }) => (
        <label key={id} class="predict-choice">
          <input
            type="radio"
            name={name}
            disabled={!isLive}
            checked={controller.chosen.value === id}
            onChange={() => {
              controller.chosen.value = id;
            }}
          />
          <span class="predict-text">{text}</span>
        </label>
      ))}
    </div>
  );
}
