// The steps of a project: which are passed, and which is next. Without script it is the list of them.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Progress } from "#progress";
import { pageProgress } from "../progress/page-progress.ts";
import { whenOpen } from "../progress/when-open.ts";
import { sayWhere } from "./step-words.ts";
import "./step.css";

export interface ListedStep {
  /** The exercise's. */
  readonly id: string;
  readonly title: string;
}

type Passed = ReadonlySet<string>;

export function StepsIsland({ steps }: { readonly steps: readonly ListedStep[] }): JSX.Element {
  const [passed, setPassed] = useState<Passed | null>(null);
  useEffect(() => whenOpen(pageProgress(), (progress) => followPassed(progress, setPassed)), []);
  const next = steps.find(({ id }) => passed?.has(id) !== true) ?? null;
  useEffect(() => {
    if (passed !== null && passed.size > 0 && next !== null) unfold(next.id);
  }, [next?.id, passed]);
  const done = steps.filter(({ id }) => passed?.has(id) === true).length;
  return (
    <nav class="steps not-content" aria-label="Steps of the project">
      <p class="steps-where" aria-live="polite">
        {sayWhere(done, steps.length, next && { number: steps.indexOf(next) + 1, title: next.title })}
      </p>
      <ol role="list">
        {steps.map(({ id, title }) => {
          const state = passed?.has(id) === true ? "passed" : id === next?.id ? "next" : "later";
          return (
            <li key={id} data-state={state}>
              <a
                href={`#exercise-${id}`}
                aria-current={state === "next" ? "step" : undefined}
                onClick={() => unfold(id)}
              >
                <span class="steps-title">{title}</span>
                {state !== "later" && <span class="steps-state">{state}</span>}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** A step's exercise is folded up until its turn comes: it shows the solution of the step before. */
function unfold(id: string): void {
  const step = document.getElementById(`exercise-${id}`)?.parentElement?.querySelector<HTMLDetailsElement>(".step");
  if (step) step.open = true;
}

function followPassed(progress: Progress, show: (passed: Passed) => void): () => void {
  const look = (): void => void progress.getSnapshot().then(({ exercises }) => show(new Set(exercises.keys())));
  look();
  return progress.subscribe(({ kind }) => {
    if (kind === "exercise" || kind === "everything") look();
  });
}
