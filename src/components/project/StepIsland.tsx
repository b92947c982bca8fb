// A project's step that lives: an exercise that begins with the learner's code of the step before, and says so. Pages
// without projects need not send what this adds.

import type { JSX } from "preact";
import { ExerciseIsland } from "../exercise/ExerciseIsland.tsx";
import type { ExerciseProps } from "../exercise/ExerciseIsland.tsx";
import { StepStartNote } from "./StepStartNote.tsx";
import type { StepBefore } from "./step-start.ts";

export function StepIsland(props: ExerciseProps & { readonly before: StepBefore }): JSX.Element {
  const { before } = props;
  return <ExerciseIsland {...props} note={(snippet) => <StepStartNote snippet={snippet} before={before} />} />;
}
