// The assessment as its taker goes through it: begin, answer what was drawn, see the result and keep it.

import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { pageProgress } from "../progress/page-progress.ts";
import { AssessmentController } from "./assessment-controller.ts";
import { LIMIT_MINUTES, timeLeft } from "./attempt.ts";
import type { ResultView } from "./ResultView.tsx";
import { showDrawn } from "./show-drawn.ts";
import "./assessment.css";

export function AssessmentIsland(): JSX.Element {
  const assessment = useMemo(() => new AssessmentController(pageProgress, Date.now), []);
  useEffect(() => assessment.follow(), [assessment]);
  const attempt = assessment.attempt.value;
  const isOpen = attempt !== null && attempt.finishedAt === null;
  useEffect(() => showDrawn(isOpen ? attempt.parts : []), [attempt]);
  const Result = useResultView(attempt !== null && !isOpen);
  return (
    <div class="assessment not-content">
      {isOpen ? (
        <Running assessment={assessment} />
      ) : (
        <>
          {attempt !== null && Result && <Result assessment={assessment} attempt={attempt} />}
          <Beginning assessment={assessment} isRetake={attempt !== null} />
        </>
      )}
    </div>
  );
}

/** Most who open the page have no result yet: it comes when there is one. */
function useResultView(isWanted: boolean): typeof ResultView | null {
  const [view, setView] = useState<{ readonly component: typeof ResultView } | null>(null);
  useEffect(() => {
    if (isWanted) void import("./ResultView.tsx").then((module) => setView({ component: module.ResultView }));
  }, [isWanted]);
  return view?.component ?? null;
}

interface BeginningProps {
  readonly assessment: AssessmentController;
  readonly isRetake: boolean;
}

function Beginning({ assessment, isRetake }: BeginningProps): JSX.Element {
  const [isTimed, setTimed] = useState(false);
  return (
    <form
      class="assessment-begin"
      onSubmit={(event) => {
        event.preventDefault();
        void assessment.begin(isTimed);
      }}
    >
      <fieldset>
        <legend>{isRetake ? "Once more, with other questions" : "How would you like to take it?"}</legend>
        <label>
          <input type="radio" name="timed" checked={!isTimed} onChange={() => setTimed(false)} /> I take my time
        </label>
        <label>
          <input type="radio" name="timed" checked={isTimed} onChange={() => setTimed(true)} /> I have {LIMIT_MINUTES}{" "}
          minutes
        </label>
      </fieldset>
      <button type="submit" class="button button-main" disabled={!assessment.isReady.value}>
        Begin
      </button>
    </form>
  );
}

function Running({ assessment }: { readonly assessment: AssessmentController }): JSX.Element | null {
  const [now, setNow] = useState(Date.now());
  const attempt = assessment.attempt.value;
  useEffect(() => {
    const clock = setInterval(() => {
      setNow(Date.now());
      void assessment.endInTime();
    }, 1000);
    return () => clearInterval(clock);
  }, [assessment]);
  if (attempt === null) return null;
  const left = timeLeft(attempt, now);
  const answered = assessment.states.value.filter((state) => state !== null).length;
  return (
    <div class="assessment-running">
      <p role="status">
        {answered} of {attempt.parts.length} questions are done.
      </p>
      {left !== null && <p role="timer">{left} left</p>}
      <button type="button" class="button button-main" onClick={() => void assessment.finish()}>
        Finish, and see the result
      </button>
    </div>
  );
}
