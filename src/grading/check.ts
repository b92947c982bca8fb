// The words in which an author writes `checks.ts`: the scenarios in which a program is run, and the checks, each an id
// that never changes, a title that the learner reads before the start, and a judge. What a judge can look at is in
// `run.ts`.

import type { Rules, RunSettings } from "#recording";
import { goOn } from "./go-on.ts";
import type { Run } from "./run.ts";
import type { Judgement } from "./verdict.ts";

export type Judge = (run: Run) => Judgement;

/** One run of the learner's code, in a sandbox of its own. */
export interface Scenario {
  readonly id: string;
  /** What the learner reads when more than one is run: a few words, such as `Ten guests at once`. */
  readonly title: string;
  /** The file in `drivers/`, without `.ts`, that calls the learner's functions; `null`: the program runs as it is. */
  readonly driver: string | null;
  /** What the driver is called with: JSON. */
  readonly input: unknown;
  /** Seeds `Math.random` and the simulated internet. */
  readonly seed: number;
  /** Whose order of events the run follows. */
  readonly rules: Rules;
  /** Under which conditions, where they are not the usual ones: hosts, cores, network … */
  readonly settings: ScenarioSettings;
}

type ScenarioSettings = Partial<Omit<RunSettings, "measureComputing">>;

export interface Check {
  readonly id: string;
  readonly title: string;
  /** For all scenarios, or for each that it looks at, by their ids. */
  readonly judge: Judge | Readonly<Record<string, Judge>>;
  /** Whether a step before this one has asked for it already. */
  readonly isKept?: true;
}

export interface Checks {
  readonly scenarios: readonly Scenario[];
  readonly checks: readonly Check[];
}

/** The program as it stands, with the seed of everybody's graded runs. */
export const PROGRAM: Scenario = {
  id: "program",
  title: "Your program",
  driver: null,
  input: null,
  seed: 1,
  rules: "asyncio",
  settings: {},
};

/**
 * The default export of an exercise's `checks.ts`.
 * @param scenarios in the order in which they are run, the simplest first; without them, the program runs as it stands
 * @param after the checks of the step before, for a project's step: they go on to hold, in their own scenarios, and
 *   come first; these checks look at this step's scenarios, unless they name others
 */
export function defineChecks({
  scenarios = [PROGRAM],
  checks,
  after,
}: {
  readonly scenarios?: readonly Scenario[];
  readonly checks: readonly Check[];
  readonly after?: Checks;
}): Checks {
  return after === undefined ? { scenarios, checks } : goOn(after, { scenarios, checks });
}

export interface ScenarioOptions
  extends ScenarioSettings, Partial<Pick<Scenario, "driver" | "input" | "seed" | "rules">> {}

/**
 * One scenario of an exercise.
 * @param id in kebab case; checks name it by that
 * @param title what is special about it, in a few words
 * @param options who drives it, with which input; its seed; its rules, where they are not asyncio's; and settings of the
 * run, such as `hosts`
 */
export function scenario(
  id: string,
  title: string,
  { driver = null, input = null, seed = 1, rules = "asyncio", ...settings }: ScenarioOptions = {},
): Scenario {
  return { id, title, driver, input, seed, rules, settings };
}

/**
 * One check of an exercise.
 * @param id in kebab case; attempts name the check that catches them by it
 * @param title what a right solution does, as a short statement
 * @param judge one for all scenarios, or one for each that the check looks at: `{ busy: takes(exactly(2)) }`
 */
export function check(id: string, title: string, judge: Check["judge"]): Check {
  return { id, title, judge };
}

/** The judge of a check in a scenario; `null` where it does not look at that. */
export function judgeIn({ judge }: Check, { id }: Scenario): Judge | null {
  if (typeof judge === "function") return judge;
  return Object.hasOwn(judge, id) ? (judge[id] ?? null) : null;
}
