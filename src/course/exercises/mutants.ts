// Whether an exercise's checks notice what is wrong: its solution with one mistake in it must not pass. Mutants that do
// what the solution does are excused, with a reason. Knows no compiler's inside and no sandbox.

import { mutantsOf, slipsOf } from "#compiler/mutants";
import type { Verdict } from "#grading";
import { ContentError } from "../content-error.ts";
import type { Exercise, SourceText } from "./exercise.ts";

/** So many of the mutants that do something else must be noticed. */
const LEAST_RATE = 0.9;

export interface MutantReport {
  /** Those that run, are no mere demonstration, and are not excused. */
  readonly tried: number;
  /** The names of those that pass all checks: the mutation and its line in the solution. */
  readonly survivors: readonly string[];
  readonly complaints: readonly ContentError[];
}

type AnyMutant = ReturnType<typeof mutantsOf>[number] | ReturnType<typeof slipsOf>[number];

interface NamedMutant extends SourceText {
  readonly name: string;
}

/** @param judge runs a program and grades it; it may stop at the first failure */
export async function tryMutants(
  exercise: Exercise,
  judge: (program: SourceText) => Promise<Verdict>,
): Promise<MutantReport> {
  const survivors: string[] = [];
  let tried = 0;
  for (const mutant of namedMutants(exercise)) {
    const { kind } = await judge(mutant);
    if (kind === "not-compiled") continue;
    if (kind === "passed") survivors.push(mutant.name);
    else tried += 1;
  }
  const unexcused = survivors.filter((name) => exercise.equivalents[name] === undefined);
  return {
    tried: tried + unexcused.length,
    survivors: unexcused,
    complaints: [
      ...complainOfRate(exercise, tried + unexcused.length, unexcused),
      ...complainOfExcuses(exercise, survivors),
    ],
  };
}

/** `await-dropped, line 25`, `sleep-blocks, everywhere`; a second one of a line is numbered. */
function namedMutants(exercise: Exercise): NamedMutant[] {
  const { source, path } = exercise.solution;
  const isNoMistake = noMistakeIn(exercise);
  const names = new Map<string, number>();
  const texts = new Set([source]);
  const named: NamedMutant[] = [];
  for (const mutant of [...mutantsOf(source), ...slipsOf(source)]) {
    if (isNoMistake(mutant)) continue;
    const plain = `${mutant.mutation}, ${mutant.line === null ? "everywhere" : `line ${mutant.line}`}`;
    const count = (names.get(plain) ?? 0) + 1;
    names.set(plain, count);
    if (texts.has(mutant.source)) continue;
    texts.add(mutant.source);
    named.push({ path, source: mutant.source, name: count === 1 ? plain : `${plain}, no. ${count}` });
  }
  return named;
}

/** What a learner could not get wrong, or nobody could notice. */
function noMistakeIn(exercise: Exercise): (mutant: AnyMutant) => boolean {
  const given = new Set(exercise.starter.source.split("\n"));
  const lines = exercise.solution.source.split("\n");
  const isDemonstration = demonstrationOf(exercise);
  return ({ mutation, line }) => {
    const text = line === null ? null : (lines[line - 1] ?? "");
    if (isDemonstration(line)) return true;
    // How long things take, and how many there are, is given with the starter: not the learner's to decide.
    if (mutation === "number-raised" || mutation === "number-lowered") return text !== null && given.has(text);
    // In which order results come is no matter where nobody takes them.
    return mutation === "gather-as-finished" && text?.trim().startsWith("await ") === true;
  };
}

/** Where drivers call the functions, the main program is there for Run only, and what it does is not checked. */
function demonstrationOf({ checks, solution }: Exercise): (line: number | null) => boolean {
  if (checks.scenarios.some(({ driver }) => driver === null)) return () => false;
  const lines = solution.source.split("\n");
  const main = /^asyncio\.run\((\w+)\(/m.exec(solution.source)?.[1] ?? "";
  const first = lines.findIndex((line) => line.startsWith(`async function ${main}(`));
  const last = lines.findIndex((line, index) => index > first && line === "}");
  const isInMain = (index: number): boolean => first !== -1 && index >= first && index <= last;
  return (line) => line !== null && (isInMain(line - 1) || (lines[line - 1] ?? "").startsWith("asyncio.run("));
}

function complainOfRate({ folder }: Exercise, tried: number, survivors: readonly string[]): ContentError[] {
  if (tried === 0 || 1 - survivors.length / tried >= LEAST_RATE) return [];
  const what = `${survivors.length} of ${tried} mutants of the solution pass: ${survivors.join("; ")}.`;
  return [new ContentError(`${folder}/checks.ts`, what, "Check what they do wrong, or excuse them in equivalents.ts.")];
}

function complainOfExcuses({ folder, equivalents }: Exercise, survivors: readonly string[]): ContentError[] {
  return Object.keys(equivalents)
    .filter((name) => !survivors.includes(name))
    .map((name) => {
      const what = `“${name}” is no mutant that passes.`;
      return new ContentError(`${folder}/equivalents.ts`, what, "Take its excuse out.");
    });
}
