import {
  allOf,
  because,
  between,
  check,
  defineChecks,
  leavesNothingBehind,
  neverBlocks,
  returnsSuch,
  scenario,
  takes,
} from "#grading";

interface Doors {
  readonly served: number;
  readonly right: number;
  readonly asked: number;
}

function doors(id: string, title: string, players: number) {
  return scenario(id, title, { driver: "open-doors", input: players });
}

const TOGETHER =
  "While the database looks one player up, it could look up all the others: nobody needs to wait for anybody.";

export default defineChecks({
  scenarios: [
    doors("three", "Three players", 3),
    doors("nobody", "Nobody comes", 0),
    doors("all", "A thousand players", 1000),
  ],
  checks: [
    check(
      "answers",
      "Every player gets their own rating, in the order of the players",
      returnsSuch("as many right answers as there are players", (returned, players) => {
        const { served, right } = returned as Doors;
        return served === players && right === players;
      }),
    ),
    check(
      "asked-once",
      "Each player is asked about once",
      returnsSuch("one question for each player", (returned, players) => (returned as Doors).asked === players),
    ),
    check("together", "All of them wait as long as one", {
      three: because(TOGETHER, takes(between(0.1, 0.11))),
      all: because(TOGETHER, takes(between(0.1, 0.11))),
    }),
    check("tidy", "The loop is free, and nothing is left behind", allOf(neverBlocks(), leavesNothingBehind())),
  ],
});
