// What went wrong, each with the place in the code and what to do next.

import type { At } from "#recording";
import type { JSX } from "preact";
import { sayPlace } from "../model/place-sentence.ts";
import type { Problem } from "../model/outcome-sentence.ts";
import { Words } from "./Words.tsx";
import "./problems.css";

export interface ProblemsProps {
  readonly problems: readonly Problem[];
  /** Whether they only keep their place: the run has not been played to where they occur. */
  readonly isPending: boolean;
  readonly onShowPlace: (at: At) => void;
}

export function ProblemsView({ problems, isPending, onShowPlace }: ProblemsProps): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <ul class="problems" aria-label="Problems" data-pending={isPending}>
      {problems.map((problem, index) => (
        <li key={index}>
          <ProblemPlace at={problem.at} onShowPlace={onShowPlace} />
          <span class="problem-message">
            <Words text={problem.message} />
          </span>
          {problem.hint !== null && (
            <p class="problem-hint">
              <Words text={problem.hint} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function ProblemPlace({
  at,
  onShowPlace,
}: Pick<ProblemsProps, "onShowPlace"> & { readonly at: At }): JSX.Element | null {
  const place = sayPlace(at);
  if (place === "") return null;
  return (
    <button type="button" class="button-words" aria-label={`Show ${place}`} onClick={() => onShowPlace(at)}>
      {place}
    </button>
  );
}
