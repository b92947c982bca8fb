// What an exercise must prove before anybody is graded by it: right programs pass, wrong ones fail where and how
// their authors say, and each check catches something. Knows no compiler and no sandbox.

import type { Feedback, Verdict } from "#grading";
import { ContentError } from "../content-error.ts";
import type { Exercise, SourceText, WrongAttempt } from "./exercise.ts";

/** Runs a program and grades it by the exercise's checks. */
export type Judge = (program: SourceText) => Promise<Verdict>;

/** Everything that is wrong with an exercise; nothing, when it may be published. */
export async function complaintsAbout(exercise: Exercise, judge: Judge): Promise<ContentError[]> {
  const complaints: ContentError[] = [];
  const caught = new Set<string>();
  const begun = await judge(exercise.starter);
  if (begun.kind === "passed")
    complaints.push(new ContentError(exercise.starter.path, "It passes all checks already.", "Leave something to do."));
  complaints.push(...complainOfStart(exercise, begun));
  noteFailed(begun, caught);
  for (const program of [exercise.solution, ...exercise.otherSolutions])
    complaints.push(...complainOfRight(program, await judge(program)));
  for (const attempt of exercise.wrongAttempts) {
    const verdict = await judge(attempt);
    noteFailed(verdict, caught);
    complaints.push(...complainOfWrong(attempt, verdict));
  }
  return [...complaints, ...complainOfIdle(exercise, caught)];
}

/** A step begins with what the steps before have come to, whole. */
function complainOfStart({ before, folder, checks }: Exercise, { checks: verdicts }: Verdict): ContentError[] {
  if (before === null) return [];
  const kept = checks.checks.filter(({ isKept }) => isKept).map(({ id }) => id);
  const undone = verdicts.find(({ id, judgement }) => kept.includes(id) && judgement.kind !== "passed");
  if (undone === undefined) return [];
  const what = `The solution of “${before.id}” does not pass “${undone.id}” here.`;
  return [new ContentError(`${folder}/starter.ts`, what, "Let it keep what the steps before have asked for.")];
}

function noteFailed({ checks }: Verdict, caught: Set<string>): void {
  for (const { id, judgement } of checks) if (judgement.kind === "failed") caught.add(id);
}

function complainOfRight({ path }: SourceText, verdict: Verdict): ContentError[] {
  const mistake = firstMistake(verdict);
  if (mistake === null) return [];
  const what = `This right solution fails at “${mistake.at}”: ${mistake.feedback.what}`;
  return [new ContentError(path, what, "Make the check allow it.")];
}

function complainOfWrong({ path, fails, says }: WrongAttempt, verdict: Verdict): ContentError[] {
  const mistake = firstMistake(verdict);
  if (mistake === null)
    return [new ContentError(path, "This wrong attempt passes.", `Make the check “${fails}” catch it.`)];
  const { what, why } = mistake.feedback;
  if (mistake.at !== fails)
    return [new ContentError(path, `It fails first at “${mistake.at}”: ${what}`, `“${fails}” should catch it first.`)];
  if (!`${what} ${why}`.includes(says))
    return [
      new ContentError(path, `Its learner does not read “${says}” but: ${what} ${why}`, "Mend the words of one."),
    ];
  return [];
}

function complainOfIdle({ folder, checks }: Exercise, caught: ReadonlySet<string>): ContentError[] {
  return checks.checks
    .filter(({ id, isKept = false }) => !isKept && !caught.has(id))
    .map(({ id }) => {
      const what = `Neither the starter nor any attempt fails at “${id}”.`;
      return new ContentError(`${folder}/checks.ts`, what, "Write an attempt that does, or take the check out.");
    });
}

/** What a learner reads first: the check that failed first, or why there was nothing to judge. */
function firstMistake(verdict: Verdict): { readonly at: string; readonly feedback: Feedback } | null {
  if ("feedback" in verdict) return { at: verdict.kind, feedback: verdict.feedback };
  for (const { id, judgement } of verdict.checks) {
    if (judgement.kind === "failed") return { at: id, feedback: judgement.feedback };
  }
  return null;
}
