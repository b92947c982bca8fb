// An exercise that lives: a snippet, and below its code what is checked, what came of it, and help. The server renders
// the very same with the starter's recorded run; the script makes it answer.

import type { ComponentChildren, JSX } from "preact";
import { useKeeping } from "../progress/use-keeping.ts";
import { LateRun } from "../snippet/LateRun.tsx";
import { OlderDraftNote } from "../snippet/OlderDraftNote.tsx";
import { SnippetBar } from "../snippet/SnippetBar.tsx";
import { SnippetFrame } from "../snippet/SnippetFrame.tsx";
import { useSnippet } from "../snippet/use-snippet.ts";
import type { SnippetSource } from "../snippet/use-snippet.ts";
import type { Snippet } from "../snippet/use-live-snippet.ts";
import { ChecksView } from "./ChecksView.tsx";
import type { ListedCheck, ListedScenario } from "./ChecksView.tsx";
import type { ExerciseMaterial } from "./exercise-controller.ts";
import { HelpView } from "./HelpView.tsx";
import { PassedNote } from "./PassedNote.tsx";
import { RunsView } from "./RunsView.tsx";
import { fetchMaterial, useExercise } from "./use-exercise.ts";
import "./exercise.css";

export interface ExerciseProps extends SnippetSource {
  readonly checks: readonly ListedCheck[];
  readonly scenarios: readonly ListedScenario[];
  /** For a project's step: the exercises before it, the first one first. */
  readonly earlier?: readonly string[];
  /** What is said of the code that it begins with; else, of earlier edits that are kept. */
  readonly note?: (snippet: Snippet) => JSX.Element;
  /** The static code. */
  readonly children?: ComponentChildren;
  /** The starter's recorded run as the server drew it. */
  readonly drawn?: ComponentChildren;
  /** The link to what comes next in the course: it is shown to whoever has passed. */
  readonly next?: ComponentChildren;
}

export function ExerciseIsland(props: ExerciseProps): JSX.Element {
  const { checks, scenarios, earlier, note, children, drawn, next, ...source } = props;
  const snippet = useSnippet(source);
  const load = (): Promise<ExerciseMaterial> => fetchMaterial(source.id, earlier);
  const exercise = useExercise(source.id, snippet.controller, load);
  const { isStored, notice } = useKeeping(source.id);
  const check = (): void => void exercise.check();
  return (
    <SnippetFrame
      snippet={snippet}
      bar={<SnippetBar snippet={snippet} id={source.id} example={null} />}
      code={children}
      onCheck={check}
      onIntent={() => void load().catch(() => undefined)}
      run={<LateRun snippet={snippet} drawn={drawn} />}
      controls={<CheckButton isLive={snippet.isLive} onCheck={check} />}
    >
      {note === undefined ? <OlderDraftNote snippet={snippet} id={source.id} /> : note(snippet)}
      <ChecksView
        checks={checks}
        verdict={exercise.verdict.value}
        isOutdated={exercise.isOutdated.value}
        scenarios={scenarios}
        next={exercise.passed.value !== null && next}
        onLook={({ scenario, look, time }) => {
          if (scenario !== null) exercise.look(scenario, time);
          if (look !== null) snippet.showPlace(look);
        }}
      >
        <PassedNote exercise={exercise} isStored={isStored} />
        {notice !== null && <p class="keeping-notice">{notice}</p>}
      </ChecksView>
      <HelpView exercise={exercise} isLive={snippet.isLive} />
      <RunsView exercise={exercise} scenarios={scenarios} />
    </SnippetFrame>
  );
}

function CheckButton({ isLive, onCheck }: { readonly isLive: boolean; readonly onCheck: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="button"
      disabled={!isLive}
      onClick={onCheck}
      aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
    >
      Check
    </button>
  );
}
