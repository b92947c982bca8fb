// The help that an exercise gives to those who ask for it: hints one by one, and the solution.

import type { JSX } from "preact";
import { Words } from "#player";
import type { ExerciseController } from "./exercise-controller.ts";
import { SolutionRuns } from "./SolutionRuns.tsx";
import { SolutionView } from "./SolutionView.tsx";
import "./help.css";

export interface HelpProps {
  readonly exercise: ExerciseController;
  /** False until the page's script has taken over: a press would be lost. */
  readonly isLive: boolean;
}

export function HelpView({ exercise, isLive }: HelpProps): JSX.Element {
  const solution = exercise.solution.value;
  const isShown = solution !== null;
  return (
    <div class="help" data-grows>
      <div class="help-buttons">
        <button
          type="button"
          class="button"
          disabled={!isLive}
          aria-disabled={exercise.isLastHint.value}
          onClick={() => void exercise.hint()}
        >
          Hint
        </button>
        <button
          type="button"
          class="button"
          disabled={!isLive}
          aria-expanded={isShown}
          onClick={() => void exercise.toggleSolution()}
        >
          {isShown ? "Hide solution" : "Show solution"}
        </button>
      </div>
      <div aria-live="polite">
        <Hints hints={exercise.hints.value} isLast={exercise.isLastHint.value} />
        {exercise.isUrgedToTry.value && (
          <p class="help-note">
            You have not checked your code yet, and trying is how it sticks. Press Show solution once more to see it
            anyway.
          </p>
        )}
      </div>
      {solution !== null && (
        <SolutionView lines={solution} why={exercise.why.value}>
          <SolutionRuns exercise={exercise} />
        </SolutionView>
      )}
    </div>
  );
}

function Hints({ hints, isLast }: { readonly hints: readonly string[]; readonly isLast: boolean }): JSX.Element | null {
  if (hints.length === 0) return null;
  return (
    <>
      <ol role="list" aria-label="Hints" class="hints">
        {hints.map((hint) => (
          <li key={hint}>
            <Words text={hint} />
          </li>
        ))}
      </ol>
      {isLast && <p class="help-note">That was the last hint.</p>}
    </>
  );
}
