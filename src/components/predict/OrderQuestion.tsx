// Lines to be put in order: each has a button that moves it up and one that moves it down, for mouse, finger and
// keyboard alike; what a press did is said aloud.

import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OrderPrediction } from "#course";
import type { PredictionController } from "./prediction-controller.ts";

export interface OrderQuestionProps {
  readonly prediction: OrderPrediction;
  readonly controller: PredictionController;
  readonly isLive: boolean;
}

export function OrderQuestion({ prediction, controller, isLive }: OrderQuestionProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly id: string; readonly by: -1 | 1 } | null>(null);
  const order = controller.chosen.value?.split(",") ?? [];
  // A moved element loses the focus; and at either end of the list only the other button is left to press.
  useLayoutEffect(() => {
    if (moved === null) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-line-id="${moved.id}"] button`) ?? [];
    const [up, down] = [...buttons];
    const [same, other] = moved.by === -1 ? [up, down] : [down, up];
    (same?.disabled ? other : same)?.focus();
  }, [moved]);
  const move = (id: string, by: -1 | 1): void => {
    controller.moveLine(id, by);
    setMoved({ id, by });
  };
  const textOf = (id: string): string => prediction.lines.find((line) => line.id === id)?.text ?? "";
  return (
    <>
      <ol ref={list} role="list" class="predict-lines">
        {order.map((id, index) => (
          <li key={id} class="predict-line" data-line-id={id}>
            <span class="predict-text">{textOf(id)}</span>
            <MoveButton
              sign="↑"
              label={`Move up: ${textOf(id)}`}
              isOff={!isLive || index === 0}
              onPress={() => move(id, -1)}
            />
            <MoveButton
              sign="↓"
              label={`Move down: ${textOf(id)}`}
              isOff={!isLive || index === order.length - 1}
              onPress={() => move(id, 1)}
            />
          </li>
        ))}
      </ol>
      <p class="predict-moved" aria-live="polite">
        {moved !== null && `“${textOf(moved.id)}” is line ${order.indexOf(moved.id) + 1} of ${order.length} now.`}
      </p>
    </>
  );
}

interface MoveButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function MoveButton({ sign, label, isOff, onPress }: MoveButtonProps): JSX.Element {
  return (
    <button type="button" class="button button-icon" aria-label={label} disabled={isOff} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
