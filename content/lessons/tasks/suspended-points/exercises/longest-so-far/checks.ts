import { check, defineChecks, returns, scenario } from "#grading";

const longestOf = (words: readonly string[]): string[] => [
  "",
  ...words.map((_, i) => words.slice(0, i + 1).reduce((best, word) => (word.length > best.length ? word : best), "")),
];

const WORDS = ["a", "tale", "of", "two", "cities", "and", "a", "grandmaster"];
const TIES = ["tea", "egg", "jam", "toast", "honey", "figs"];

export default defineChecks({
  scenarios: [
    scenario("growing", "Words that get longer and shorter", { driver: "feed", input: WORDS }),
    scenario("ties", "Words of the same length", { driver: "feed", input: TIES }),
    scenario("pair", "Two at a time", { driver: "feed-two", input: [WORDS, TIES] }),
  ],
  checks: [
    check("longest", "Each word that goes in brings the longest so far out", {
      growing: returns((words: string[]) => longestOf(words)),
      ties: returns((words: string[]) => longestOf(words)),
    }),
    check("own-memory", "Each generator remembers its own words", {
      pair: returns(([some, others]: [string[], string[]]) => [longestOf(some), longestOf(others)]),
    }),
  ],
});
