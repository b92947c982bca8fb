// A snippet whose run is shown once the reader has said what it will do. Without script it is a question with a folded
// answer; the script takes the answer down, remembers it, and then plays the run.

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Prediction } from "#course";
import { pageProgress } from "../progress/page-progress.ts";
import { LateRun } from "../snippet/LateRun.tsx";
import { SnippetBar } from "../snippet/SnippetBar.tsx";
import { SnippetFrame } from "../snippet/SnippetFrame.tsx";
import { useSnippet } from "../snippet/use-snippet.ts";
import type { SnippetSource } from "../snippet/use-snippet.ts";
import { OrderQuestion } from "./OrderQuestion.tsx";
import { PickQuestion } from "./PickQuestion.tsx";
import { PredictionAnswer } from "./PredictionAnswer.tsx";
import { PredictionController } from "./prediction-controller.ts";
import { sayQuestion } from "./prediction-words.ts";
import "./predict.css";

export interface PredictProps extends SnippetSource {
  readonly prediction: Prediction;
  /** The static code. */
  readonly children?: ComponentChildren;
  /** The recorded run as the server drew it. */
  readonly drawn?: ComponentChildren;
  /** What the author says once the run is there. */
  readonly words?: ComponentChildren;
}

export function PredictIsland({ prediction, children, drawn, words, ...source }: PredictProps): JSX.Element {
  const snippet = useSnippet(source);
  const controller = usePrediction(`${source.id}/${prediction.kind}`, prediction);
  const [isJustCommitted, setJustCommitted] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  const judged = controller.judged.value;
  useLayoutEffect(() => {
    if (isJustCommitted) sentence.current?.focus();
  }, [isJustCommitted]);
  const commit = (): void => {
    void controller.commit();
    void snippet.controller.replay();
    setJustCommitted(true);
  };
  return (
    <SnippetFrame
      snippet={snippet}
      bar={<SnippetBar snippet={snippet} id={source.id} example={source.id} />}
      code={children}
      run={<LateRun snippet={snippet} drawn={drawn} />}
      gate={{
        isOpen: judged !== null,
        around: (run) => (
          <div class="predict" data-state={judged === null ? "asked" : "answered"}>
            {judged === null && <Question controller={controller} isLive={snippet.isLive} onCommit={commit} />}
            <details class="predict-answer" open={judged !== null}>
              <summary>Show the answer and the run</summary>
              <PredictionAnswer
                prediction={prediction}
                answer={controller.answer.value}
                judged={judged}
                sentence={sentence}
              />
              {run}
              {words !== undefined && <div class="predict-words">{words}</div>}
            </details>
          </div>
        ),
      }}
    />
  );
}

function usePrediction(id: string, prediction: Prediction): PredictionController {
  const controller = useMemo(
    () => new PredictionController({ id, prediction, progress: pageProgress, now: Date.now }),
    [],
  );
  useEffect(() => controller.followProgress(), [controller]);
  return controller;
}

interface QuestionProps {
  readonly controller: PredictionController;
  readonly isLive: boolean;
  readonly onCommit: () => void;
}

function Question({ controller, isLive, onCommit }: QuestionProps): JSX.Element {
  const { prediction } = controller.setup;
  return (
    <form
      class="predict-question"
      onSubmit={(event) => {
        event.preventDefault();
        onCommit();
      }}
    >
      <fieldset>
        <legend>{sayQuestion(prediction.kind)}</legend>
        {prediction.kind === "order-the-lines" ? (
          <OrderQuestion prediction={prediction} controller={controller} isLive={isLive} />
        ) : (
          <PickQuestion prediction={prediction} controller={controller} isLive={isLive} />
        )}
        <button
          type="submit"
          class="button button-main predict-commit"
          disabled={!isLive || controller.chosen.value === null}
        >
          Commit, and show the run
        </button>
      </fieldset>
    </form>
  );
}
