// That an exercise has been passed, when, and the way back to the code that passed.

import type { JSX } from "preact";
import type { ExerciseController } from "./exercise-controller.ts";
import { sayPassed } from "./verdict-words.ts";

export interface PassedNoteProps {
  readonly exercise: ExerciseController;
  /** Whether passes are stored, and not only kept in this page. */
  readonly isStored: boolean;
}

export function PassedNote({ exercise, isStored }: PassedNoteProps): JSX.Element | null {
  const passed = exercise.passed.value;
  if (passed === null) return null;
  return (
    <p class="passed-note">
      {sayPassed(passed, isStored)}
      {passed.code !== exercise.setup.snippet.source.value && (
        <button type="button" class="button-words" onClick={() => exercise.restorePassed()}>
          Bring it back
        </button>
      )}
    </p>
  );
}
