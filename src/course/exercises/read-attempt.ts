// A wrong attempt's two first lines: which check must catch it, and words that its learner must read. They are part of
// the program that is run, so that the lines in these words are those of the file.

import type { Check } from "#grading";
import { UNJUDGED } from "#grading";
import { ContentError } from "../content-error.ts";
import type { SourceText, WrongAttempt } from "./exercise.ts";

const HEADER = /^\/\/ Fails: (?<fails>\S+)\r?\n\/\/ Says: (?<says>.*\S)\s*\r?\n/;

/** @throws {ContentError} when the lines are not there, or name no check */
export function readAttempt({ path, source }: SourceText, checks: readonly Check[]): WrongAttempt {
  const { fails, says } = HEADER.exec(source)?.groups ?? {};
  if (fails === undefined || says === undefined)
    throw new ContentError(
      path,
      "It does not say what must catch it.",
      "Begin it with two lines: “// Fails: <check>” and “// Says: <words of the feedback>”.",
    );
  const names: readonly string[] = [...checks.map(({ id }) => id), ...UNJUDGED];
  if (!names.includes(fails))
    throw new ContentError(`${path}:1`, `There is no check “${fails}”.`, `Name one of these: ${names.join(", ")}.`);
  return { path, source, fails, says };
}
