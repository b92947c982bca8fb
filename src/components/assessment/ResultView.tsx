// What came of the assessment: to be kept, to be printed, and to know what to read again.

import type { JSX } from "preact";
import type { AssessmentController } from "./assessment-controller.ts";
import type { Attempt } from "./attempt.ts";

interface ResultProps {
  readonly assessment: AssessmentController;
  readonly attempt: Attempt;
}

export function ResultView({ assessment, attempt }: ResultProps): JSX.Element {
  const states = assessment.states.value;
  const right = states.filter((state) => state === true).length;
  const questions = attempt.parts.map((part) => assessment.questions.find((question) => question.part === part));
  return (
    <section class="assessment-result" aria-label="Your result">
      <h2>
        {right} of {attempt.parts.length} right
      </h2>
      <p>{sayWhen(attempt)} It is kept in this browser, and goes into the file of your progress.</p>
      <ol>
        {questions.map((question, index) =>
          question === undefined ? null : (
            <li key={question.part} data-right={states[index] === true}>
              {question.title}: {sayState(states[index] ?? null)}
              {states[index] !== true && (
                <>
                  {" "}
                  Read again: <a href={question.again.href}>{question.again.title}</a>.
                </>
              )}
            </li>
          ),
        )}
      </ol>
      <button type="button" class="button" onClick={() => print()}>
        Print the result
      </button>
    </section>
  );
}

function sayState(state: boolean | null): string {
  if (state === null) return "not done.";
  return state ? "right." : "wrong.";
}

/** @returns a whole sentence */
function sayWhen({ startedAt, finishedAt }: Attempt, timeZone?: string): string {
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone }).format(startedAt);
  const minutes = Math.max(1, Math.round(((finishedAt ?? startedAt) - startedAt) / 60_000));
  return `Taken on ${date}, in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`;
}
