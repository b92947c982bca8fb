// An attempt at an exercise: the runs of its scenarios under the conditions that everybody is graded under, and the
// verdict on them.

import { grade, isJudgeable } from "#grading";
import type { Checks, Verdict } from "#grading";
import type { Recording, Rules } from "#recording";
import type { RunObserver, RunRequest } from "#sandbox";
import { ranOrNot } from "./attempt.ts";
import type { AttemptResult, Collaborators } from "./attempt.ts";
import { compileDriver } from "./compile-driver.ts";

export interface CheckedAttempt {
  readonly verdict: Verdict;
  /** What the verdict is about, to be looked at beside it: the run that a learner should see first. */
  readonly result: AttemptResult;
  /** The recordings of the scenarios that were run, by their ids, in their order. */
  readonly recordings: ReadonlyMap<string, Recording>;
}

export interface Graded {
  /** The exercise's id; its program is called after it. */
  readonly id: string;
  readonly checks: Checks;
  /** The texts of its drivers, by the names that scenarios call them. */
  readonly drivers: Readonly<Record<string, string>>;
}

export interface CheckOptions {
  readonly observer?: RunObserver;
  readonly signal?: AbortSignal;
  /** Stops at the first scenario that shows that the attempt does not pass. */
  readonly untilFailure?: boolean;
}

/** Graded runs repeat exactly, on any machine: what the learner computes costs no logical time. */
export const GRADING_CONDITIONS = { measureComputing: false } as const;

/**
 * Runs and grades a source text. Never rejects because of the text or of what it does.
 * @throws {Error} (rejects) when a scenario has no driver that compiles: an author's mistake
 */
export async function attemptCheck(
  collaborators: Collaborators,
  source: string,
  graded: Graded,
  options: CheckOptions = {},
): Promise<CheckedAttempt> {
  const programs = new Map<Rules, Program>();
  for (const rules of new Set(graded.checks.scenarios.map((scenario) => scenario.rules))) {
    const compiled = await collaborators.compiler.compile(source, { file: `${graded.id}.ts`, rules });
    if (compiled.kind === "no-compiler") return unjudged(graded.checks, { ...compiled, kind: "not-run" });
    if (compiled.kind === "not-compiled") return unjudged(graded.checks, compiled);
    programs.set(rules, compiled.program);
  }
  return runAll(collaborators, programs, graded, options);
}

type Program = RunRequest["program"];

/** Where there is nothing that could be run. */
function unjudged(checks: Checks, result: Exclude<AttemptResult, { kind: "ran" }>): CheckedAttempt {
  return { verdict: grade(checks, result), result, recordings: new Map() };
}

async function runAll(
  { compiler, sandbox }: Collaborators,
  programs: ReadonlyMap<Rules, Program>,
  { checks, drivers }: Graded,
  { observer, signal, untilFailure = false }: CheckOptions,
): Promise<CheckedAttempt> {
  const recordings = new Map<string, Recording>();
  let computingMs = 0;
  for (const scenario of checks.scenarios) {
    const { driver: name, rules } = scenario;
    const driver = name === null ? null : await compileDriver(compiler, rules, name, drivers[name]);
    if (driver?.kind === "no-compiler") return unjudged(checks, { ...driver, kind: "not-run" });
    const { measureComputing } = GRADING_CONDITIONS;
    const request = {
      program: programs.get(scenario.rules) as Program,
      ...(driver && { driver: { program: driver.program, input: JSON.stringify(scenario.input) } }),
      ...scenario.settings,
      seed: scenario.seed,
      measureComputing,
    } satisfies RunRequest;
    const result = ranOrNot(await sandbox.run(request, observer, signal));
    if (result.kind === "not-run") return unjudged(checks, result);
    computingMs += result.computingMs;
    recordings.set(scenario.id, result.recording);
    if (!isJudgeable(result.recording) || (untilFailure && hasFailed(verdictOn(checks, recordings)))) break;
  }
  const verdict = verdictOn(checks, recordings);
  const recording = recordings.get(scenarioToLookAt(verdict, checks)) as Recording;
  return { verdict, result: { kind: "ran", recording, computingMs }, recordings };
}

function verdictOn(checks: Checks, recordings: ReadonlyMap<string, Recording>): Verdict {
  return grade(checks, { kind: "ran", recordings: [...recordings.values()] });
}

function hasFailed({ checks }: Verdict): boolean {
  return checks.some(({ judgement }) => judgement.kind === "failed");
}

/** The run of what the learner reads first; the first one, where all is well. */
function scenarioToLookAt(verdict: Verdict, { scenarios }: Checks): string {
  if ("scenario" in verdict && verdict.scenario !== null) return verdict.scenario;
  for (const { judgement } of verdict.checks) if (judgement.kind === "failed") return judgement.scenario;
  return scenarios[0]?.id ?? "";
}
