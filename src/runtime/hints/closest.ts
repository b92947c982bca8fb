// The name that somebody probably meant.

import { distance } from "fastest-levenshtein";

/** @returns the candidate with the fewest letters that differ, where they are few enough for a slip */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const most = name.length < 4 ? 1 : 2;
  const near = candidates
    .map((candidate) => ({ candidate, wrong: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, wrong }) => candidate !== name && wrong <= most);
  return near.sort((one, other) => one.wrong - other.wrong)[0]?.candidate;
}
