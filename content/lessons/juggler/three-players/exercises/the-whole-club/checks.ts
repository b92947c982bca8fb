import {
  allOf,
  check,
  defineChecks,
  atLeast,
  exactly,
  finishesEveryTask,
  hasNoFinding,
  returns,
  scenario,
  takes,
  waitsAtOnce,
} from "#grading";

interface Player {
  readonly name: string;
  readonly seconds: number;
}

const three = [
  { name: "Ada", seconds: 3 },
  { name: "Boris", seconds: 1 },
  { name: "Chen", seconds: 2 },
];
const twelve = Array.from({ length: 12 }, (_, index) => ({
  name: `Player ${index + 1}`,
  seconds: 1 + ((index * 5) % 4),
}));

export default defineChecks({
  scenarios: [
    scenario("three", "Three players", { driver: "serve-all", input: three }),
    scenario("twelve", "Twelve players", { driver: "serve-all", input: twelve }),
    scenario("nobody", "Nobody at all", { driver: "serve-all", input: [] }),
  ],
  checks: [
    check("awaited", "What is called is awaited", allOf(hasNoFinding("never-awaited"), finishesEveryTask())),
    check("at-once", "All questions are under way at the same time", {
      three: waitsAtOnce(atLeast(3)),
      twelve: waitsAtOnce(atLeast(12)),
    }),
    check(
      "answers",
      "Every answer comes back, in the order of the list",
      returns((club: readonly Player[]) => club.map(({ name, seconds }) => `${name} after ${seconds} s`)),
    ),
    check("in-time", "It takes as long as the hardest question", {
      three: takes(exactly(3)),
      twelve: takes(exactly(4)),
      nobody: takes(exactly(0)),
    }),
  ],
});
