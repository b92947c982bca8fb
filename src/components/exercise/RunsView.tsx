// The runs of a check, where there were several: which one is shown, and the way to the others.

import type { JSX } from "preact";
import type { ListedScenario } from "./ChecksView.tsx";
import type { ExerciseController } from "./exercise-controller.ts";
import "./runs.css";

export interface RunsProps {
  readonly exercise: ExerciseController;
  readonly scenarios: readonly ListedScenario[];
}

export function RunsView({ exercise, scenarios }: RunsProps): JSX.Element | null {
  const recordings = exercise.recordings.value;
  if (scenarios.length < 2 || recordings.size === 0) return null;
  return (
    <div class="runs" role="group" aria-label="Runs of the check">
      <span class="runs-label">Run shown:</span>
      {scenarios.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          class="button button-small"
          aria-pressed={exercise.shownScenario.value === id}
          disabled={!recordings.has(id)}
          onClick={() => exercise.look(id, null)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
