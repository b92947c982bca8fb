import { because, between, check, defineChecks, returnsSuch, scenario, takes } from "#grading";
import before from "../open-the-doors/checks.ts";

interface Rush {
  readonly players: number;
  readonly atOnce: number;
  /** Seconds that the first question takes. */
  readonly first: number;
}

interface Rushed {
  readonly right: number;
  readonly most: number;
}

function rush(id: string, title: string, input: Rush) {
  return scenario(id, title, { driver: "rush", input });
}

const IN_TIME =
  "The limit takes its time, and no more than that: whoever waits in line is asked about as soon as there is room.";

export default defineChecks({
  after: before,
  scenarios: [
    rush("ten", "Ten players, three questions at once", { players: 10, atOnce: 3, first: 0.1 }),
    rush("long", "One question takes a whole second", { players: 12, atOnce: 3, first: 1 }),
    rush("crowd", "Five hundred players, fifty questions at once", { players: 500, atOnce: 50, first: 0.1 }),
  ],
  checks: [
    check(
      "still-right",
      "With a limit, every player gets their own rating, too",
      returnsSuch("a right answer for each player", (returned, input) => {
        return (returned as Rushed).right === (input as Rush).players;
      }),
    ),
    check(
      "limit",
      "As many questions as the database takes are under way, and never one more",
      returnsSuch("as many questions at once (`most`) as the database takes, and no more", (returned, input) => {
        return (returned as Rushed).most === (input as Rush).atOnce;
      }),
    ),
    check("no-gaps", "The next player is asked about as soon as there is room", {
      ten: because(IN_TIME, takes(between(0.4, 0.41))),
      long: because(IN_TIME, takes(between(1, 1.01))),
      crowd: because(IN_TIME, takes(between(1, 1.01))),
    }),
  ],
});
