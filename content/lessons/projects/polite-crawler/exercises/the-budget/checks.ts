import {
  because,
  between,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  makesRequests,
  returns,
  scenario,
  takes,
} from "#grading";
import before from "../no-answer/checks.ts";

const ENDLESS = "https://endless.example";

/** Every page leads to the next, half a second away, and to one that never answers. */
const HOST = {
  name: "endless.example",
  roundTrip: 0,
  pages: [
    { path: "/deaf", answers: ["never" as const] },
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((page) => ({
      path: `/${page}`,
      answers: [{ text: `<a href="${ENDLESS}/${page + 1}">next</a> <a href="${ENDLESS}/deaf">deaf</a>`, takes: 0.5 }],
    })),
  ],
};

function crawlFor(id: string, title: string, budget: number) {
  const input = { start: `${ENDLESS}/0`, limits: { perHost: 2, patience: 1, budget } };
  return scenario(id, title, { driver: "crawl-for", input, hosts: [HOST] });
}

const found = (pages: number) => Array.from({ length: pages }, (_, page) => `${ENDLESS}/${page}`);

export default defineChecks({
  after: before,
  scenarios: [crawlFor("short", "A budget of 2.3 seconds", 2.3), crawlFor("roomy", "A budget that is not needed", 60)],
  checks: [
    check("found-so-far", "The result is what is there by then", {
      short: returns(found(4)),
      roomy: returns(found(10)),
    }),
    check("no-more", "Nothing more is asked for", { short: makesRequests(exactly(7)) }),
    check("ends", "It ends when the budget is spent, and earlier when it is done", {
      short: because("A budget is a promise to whoever waits for the crawl.", takes(between(2.3, 2.31))),
      roomy: takes(between(5, 5.7)),
    }),
    check("called-off", "Nothing goes on behind its back", leavesNothingBehind()),
  ],
});
