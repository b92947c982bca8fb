// The checks of an exercise, each with what has become of it: what happened, why it matters, and where to look.

import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import type { CheckJudgement, Feedback, Verdict } from "#grading";
import { Words } from "#player";
import type { At } from "#recording";
import { remarkOn, sayLook, stateOf } from "./verdict-words.ts";
import "./checks.css";

export interface ListedCheck {
  readonly id: string;
  readonly title: string;
  /** Whether an earlier step of the project has asked for it already. */
  readonly isKept?: true | undefined;
}

export interface ListedScenario {
  readonly id: string;
  readonly title: string;
}

/** What a button below a sentence shows. */
interface Sight {
  readonly scenario: string | null;
  readonly look: At | null;
  /** Logical seconds. */
  readonly time: number | null;
}

type Look = (sight: Sight) => void;

export interface ChecksProps {
  readonly checks: readonly ListedCheck[];
  /** `null` where nothing has been checked. */
  readonly verdict: Verdict | null;
  /** Whether the code has been changed since. */
  readonly isOutdated: boolean;
  /** The runs, where there is more than one kind of them. */
  readonly scenarios: readonly ListedScenario[];
  /** Shows where and when something happened. */
  readonly onLook: Look;
  /** The way on, where it is offered. */
  readonly next?: ComponentChildren;
  /** What else is to be said above the list. */
  readonly children?: ComponentChildren;
}

export function ChecksView(props: ChecksProps): JSX.Element {
  const { checks, scenarios, verdict, isOutdated, onLook, next, children } = props;
  const heading = useId();
  const kept = checks.filter(({ isKept }) => isKept);
  const itemsOf = (some: readonly ListedCheck[]): JSX.Element[] =>
    some.map(({ id, title }) => (
      <CheckItem key={id} title={title} judgement={judgementOf(id, verdict)} scenarios={scenarios} onLook={onLook} />
    ));
  return (
    // What the search leads to are words about the course, not the parts of its exercises.
    <div class="checks" data-pagefind-ignore>
      <div class="checks-bar">
        <h4 id={heading} class="checks-heading">
          Checks
        </h4>
        {next}
      </div>
      {verdict !== null && <Summary verdict={verdict} isOutdated={isOutdated} scenarios={scenarios} onLook={onLook} />}
      {children}
      <ul role="list" aria-labelledby={heading} class="checks-list">
        {itemsOf(checks.filter(({ isKept = false }) => !isKept))}
      </ul>
      {kept.length > 0 && (
        <details class="checks-kept" open={kept.some(({ id }) => judgementOf(id, verdict)?.kind === "failed")}>
          <summary>{sayKept(kept, verdict)}</summary>
          <ul role="list" aria-label="Checks of the steps before" class="checks-list">
            {itemsOf(kept)}
          </ul>
        </details>
      )}
    </div>
  );
}

/** @param kept the checks of earlier steps */
function sayKept(kept: readonly ListedCheck[], verdict: Verdict | null): string {
  const checks = kept.length === 1 ? "1 check" : `${kept.length} checks`;
  const failed = kept.filter(({ id }) => judgementOf(id, verdict)?.kind === "failed").length;
  if (failed > 0)
    return `Of the steps before, ${failed} of ${checks} no longer ${kept.length === 1 ? "holds" : "hold"}`;
  const isSeen = verdict !== null && kept.every(({ id }) => judgementOf(id, verdict)?.kind === "passed");
  return isSeen
    ? `What the steps before asked for still holds: ${checks}`
    : `And what the steps before asked for: ${checks}`;
}

function judgementOf(id: string, verdict: Verdict | null): CheckJudgement | null {
  return verdict?.checks.find((check) => check.id === id)?.judgement ?? null;
}

interface Sights {
  readonly scenarios: readonly ListedScenario[];
  readonly onLook: Look;
}

interface SummaryProps extends Sights {
  readonly verdict: Verdict;
  readonly isOutdated: boolean;
}

function Summary({ verdict, isOutdated, ...sights }: SummaryProps): JSX.Element {
  return (
    <div class="checks-summary" data-passed={verdict.kind === "passed"}>
      <p>
        <strong>{remarkOn(verdict)}.</strong>
        {isOutdated && " You have changed the code since."}
      </p>
      {"feedback" in verdict && <FeedbackView feedback={verdict.feedback} scenario={verdict.scenario} {...sights} />}
    </div>
  );
}

interface CheckItemProps extends Sights {
  readonly title: string;
  readonly judgement: CheckJudgement | null;
}

function CheckItem({ title, judgement, ...sights }: CheckItemProps): JSX.Element {
  return (
    <li class="check" data-state={judgement?.kind ?? "unchecked"}>
      <p class="check-head">
        <span class="check-title">
          <Words text={title} />
        </span>
        {/* Else it is heard as one sentence: “Nothing blocks the loop failed”. */}
        <span class="heard-only">: </span>
        <span class="check-state">{stateOf(judgement)}</span>
      </p>
      {judgement?.kind === "passed" && (
        <p class="check-because">
          <Words text={judgement.because} />
        </p>
      )}
      {judgement?.kind === "failed" && (
        <FeedbackView feedback={judgement.feedback} scenario={judgement.scenario} {...sights} />
      )}
    </li>
  );
}

interface FeedbackProps extends Sights {
  readonly feedback: Feedback;
  readonly scenario: string | null;
}

function FeedbackView({ feedback, scenario, scenarios, onLook }: FeedbackProps): JSX.Element {
  const { what, why, look, time } = feedback;
  const title = scenarios.length > 1 ? scenarios.find(({ id }) => id === scenario)?.title : undefined;
  const label = sayLook(feedback, scenario);
  return (
    <div class="feedback">
      {title !== undefined && <p class="feedback-scenario">{title}:</p>}
      <p class="feedback-what">
        <Words text={what} />
      </p>
      <p class="feedback-why">
        <Words text={why} />
      </p>
      {label !== null && (
        <button type="button" class="button-words" onClick={() => onLook({ scenario, look, time })}>
          {label}
        </button>
      )}
    </div>
  );
}
