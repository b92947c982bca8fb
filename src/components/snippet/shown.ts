// What a snippet shows at a moment, and what is said of it. Pure: the controller decides what is shown.

import type { NotRun } from "#attempt";
import type { Diagnostic } from "#compiler";
import { problemOf, sayOutcome, sayPlace, sayStoppedByReader } from "#player";
import type { Origin, OutcomeName, Problem } from "#player";
import { NOWHERE, packAt } from "#recording";
import type { Recording } from "#recording";
import type { Conditions } from "./snippet-setup.ts";

export type Shown =
  /** What the build recorded stands in the page as it was drawn; nobody has come near enough to need more. */
  | { readonly kind: "drawn" }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "recording";
      readonly recording: Recording;
      readonly origin: Origin;
      /** Logical seconds at which the reader stopped its playing; `null` where nobody did. */
      readonly stoppedAt: number | null;
    }
  | {
      readonly kind: "not-compiled";
      readonly diagnostics: readonly Diagnostic[];
      /** What the next run follows: programs that did not compile come and go between two runs. */
      readonly last: LastShown;
    }
  /** What compiles or runs it could not be had. */
  | (NotRun & { readonly last: LastShown });

export interface LastShown {
  readonly shown: Shown;
  /** Of which text. */
  readonly source: string;
}

/** Whether what is shown is of the code and the settings as they are, or what of these is another by now. */
export type Age = "current" | "edited" | "set-otherwise";

export function isSameConditions(one: Conditions, other: Conditions): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

export function ageOf(isEdited: boolean, isSetTheSame: boolean): Age {
  if (isEdited) return "edited";
  return isSetTheSame ? "current" : "set-otherwise";
}

/** What has become of the program, once nothing is being run or played. */
export function outcomeOf(shown: Shown): OutcomeName | null {
  switch (shown.kind) {
    case "drawn":
      return "recorded";
    case "nothing":
      return null;
    case "not-compiled":
      return "not-compiled";
    case "not-run":
      return "not-run";
    case "recording":
      if (shown.stoppedAt !== null) return "stopped";
      return shown.origin === "build" ? "recorded" : shown.recording.outcome.kind;
  }
}

/**
 * @param age what has changed since
 * @param isAway whether less than the whole recording is shown
 */
export function sentenceOf(shown: Shown, age: Age, isAway: boolean): string {
  switch (shown.kind) {
    case "drawn":
      return "Recorded";
    case "nothing":
      return "Not run yet";
    case "not-compiled":
      return age === "edited"
        ? "Before your edit: not compiled"
        : `Not compiled: ${countProblems(shown.diagnostics.length)}`;
    case "not-run":
      return age === "edited" ? "Before your edit: not run" : "Not run";
    case "recording":
      if (shown.stoppedAt !== null) return sayStoppedByReader(shown.stoppedAt);
      if (isAway) return "Paused";
      return sayOutcome(shown.recording, age === "current" ? shown.origin : age);
  }
}

function countProblems(count: number): string {
  return count === 1 ? "1 problem" : `${String(count)} problems`;
}

/** Logical seconds; `null` where nothing has run. */
export function elapsedOf(shown: Shown): number | null {
  return shown.kind === "recording" ? (shown.stoppedAt ?? shown.recording.elapsed) : null;
}

export function problemsOf(shown: Shown): readonly Problem[] {
  switch (shown.kind) {
    case "drawn":
    case "nothing":
      return [];
    case "not-compiled":
      return shown.diagnostics.map(problemOfDiagnostic);
    case "not-run":
      return [{ message: shown.message, hint: shown.hint, at: NOWHERE, length: 0 }];
    case "recording": {
      const problem = shown.stoppedAt === null ? problemOf(shown.recording) : null;
      return problem === null ? [] : [problem];
    }
  }
}

function problemOfDiagnostic({ line, column, length, message, hint }: Diagnostic): Problem {
  return { message, hint: hint ?? null, at: line === 0 ? NOWHERE : packAt(line, column), length };
}

/** The first problem in one sentence, for those who hear the page: "ValueError: burnt, line 3, column 9". */
export function asideOf(problems: readonly Problem[]): string | null {
  const [first] = problems;
  if (first === undefined) return null;
  const message = first.message.replaceAll("`", "");
  const place = sayPlace(first.at);
  return place === "" ? message : `${message.replace(/\.$/, "")}, ${place}`;
}
