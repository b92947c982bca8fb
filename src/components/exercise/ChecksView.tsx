// The checks of an exercise, each with what has become of it: what happened, why it matters, and where to look.

import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import type { CheckJudgement, Feedback, Verdict } from "#grading";
import { Words } from "#player";
import { lineOf } from "#recording";
import type { At } from "#recording";
import { remarkOn, stateOf } from "./verdict-words.ts";
import "./checks.css";

export interface ListedCheck {
  readonly id: string;
  readonly title: string;
}

export interface ChecksProps {
  readonly checks: readonly ListedCheck[];
  /** `null` where nothing has been checked. */
  readonly verdict: Verdict | null;
  /** Whether the code has been changed since. */
  readonly isOutdated: boolean;
  readonly onShowPlace: (at: At) => void;
  /** What else is to be said above the list. */
  readonly children?: ComponentChildren;
}

export function ChecksView({ checks, verdict, isOutdated, onShowPlace, children }: ChecksProps): JSX.Element {
  const heading = useId();
  return (
    <div class="checks">
      <h4 id={heading} class="checks-heading">
        Checks
      </h4>
      {verdict !== null && <Summary verdict={verdict} isOutdated={isOutdated} onShowPlace={onShowPlace} />}
      {children}
      <ul role="list" aria-labelledby={heading} class="checks-list">
        {checks.map(({ id, title }) => (
          <CheckItem key={id} title={title} judgement={judgementOf(id, verdict)} onShowPlace={onShowPlace} />
        ))}
      </ul>
    </div>
  );
}

function judgementOf(id: string, verdict: Verdict | null): CheckJudgement | null {
  return verdict?.checks.find((check) => check.id === id)?.judgement ?? null;
}

function Summary({
  verdict,
  isOutdated,
  onShowPlace,
}: Omit<ChecksProps, "checks" | "verdict"> & { readonly verdict: Verdict }): JSX.Element {
  return (
    <div class="checks-summary" data-passed={verdict.kind === "passed"}>
      <p>
        <strong>{remarkOn(verdict)}.</strong>
        {isOutdated && " You have changed the code since."}
      </p>
      {"feedback" in verdict && <FeedbackView feedback={verdict.feedback} onShowPlace={onShowPlace} />}
    </div>
  );
}

interface CheckItemProps {
  readonly title: string;
  readonly judgement: CheckJudgement | null;
  readonly onShowPlace: (at: At) => void;
}

function CheckItem({ title, judgement, onShowPlace }: CheckItemProps): JSX.Element {
  return (
    <li class="check" data-state={judgement?.kind ?? "unchecked"}>
      <p class="check-head">
        <span class="check-title">
          <Words text={title} />
        </span>{" "}
        <span class="check-state">{stateOf(judgement)}</span>
      </p>
      {judgement?.kind === "passed" && (
        <p class="check-because">
          <Words text={judgement.because} />
        </p>
      )}
      {judgement?.kind === "failed" && <FeedbackView feedback={judgement.feedback} onShowPlace={onShowPlace} />}
    </li>
  );
}

function FeedbackView({
  feedback,
  onShowPlace,
}: {
  readonly feedback: Feedback;
  readonly onShowPlace: (at: At) => void;
}): JSX.Element {
  const { what, why, look } = feedback;
  return (
    <div class="feedback">
      <p class="feedback-what">
        <Words text={what} />
      </p>
      <p class="feedback-why">
        <Words text={why} />
      </p>
      {look !== null && (
        <button type="button" class="feedback-look" onClick={() => onShowPlace(look)}>
          Show line {lineOf(look)}
        </button>
      )}
    </div>
  );
}
