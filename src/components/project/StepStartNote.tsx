// With which code a step begins, the way to take the other, and what is different between the two.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ComparedLine } from "../exercise/compare-lines.ts";
import { ComparedCode } from "../exercise/ComparedCode.tsx";
import { pageProgress } from "../progress/page-progress.ts";
import { whenOpen } from "../progress/when-open.ts";
import type { Snippet } from "../snippet/use-live-snippet.ts";
import { followStart } from "./step-start.ts";
import type { StepBefore, StepStart } from "./step-start.ts";
import { sayStart } from "./step-words.ts";
import "./step.css";

export interface StepStartNoteProps {
  readonly snippet: Snippet;
  readonly before: StepBefore;
}

export function StepStartNote({ snippet: { controller }, before }: StepStartNoteProps): JSX.Element {
  const solution = controller.setup.source;
  const [kind, setKind] = useState<StepStart["kind"]>("ours");
  const [compared, setCompared] = useState<readonly ComparedLine[] | null>(null);
  const own = controller.original.value;
  useEffect(
    () =>
      whenOpen(pageProgress(), (progress) => followStart(progress, before, solution, (start) => setKind(start.kind))),
    [],
  );
  // What was compared is another by now.
  useEffect(() => setCompared(null), [own]);
  const compare = async (): Promise<void> => {
    const { compareLines } = await import("../exercise/compare-lines.ts");
    setCompared(compareLines(own, solution));
  };
  return (
    <div class="snippet-note step-note" role="note">
      <p>{sayStart(kind, before, own === solution)}</p>
      {own !== solution && (
        <>
          <button
            type="button"
            class="button"
            aria-expanded={compared !== null}
            onClick={() => (compared === null ? void compare() : setCompared(null))}
          >
            {compared === null ? "Compare with our solution" : "Hide the comparison"}
          </button>
          {controller.source.value === solution ? (
            <button type="button" class="button" onClick={() => controller.reset()}>
              Take my code
            </button>
          ) : (
            <button type="button" class="button" onClick={() => controller.edit(solution)}>
              Take our solution
            </button>
          )}
        </>
      )}
      {compared !== null && (
        <div class="step-compared">
          <p>
            Lines with + are in our solution of the step before and not in your code of it; lines with − are in yours
            only.
          </p>
          <ComparedCode lines={compared} label="Our solution of the step before, compared with your code of it" />
        </div>
      )}
    </div>
  );
}
