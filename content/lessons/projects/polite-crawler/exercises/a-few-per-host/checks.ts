import { because, between, check, defineChecks, exactly, requestsAtOnce, returnsSuch, scenario, takes } from "#grading";
import before from "../follow-the-links/checks.ts";

interface Visit {
  readonly start: string;
  readonly limits: { readonly perHost: number };
}

const SHELVES = [1, 2, 3, 4, 5, 6];

/** A library with six shelves, each a second away, and a door to another one. */
function library(name: string, ...doors: string[]) {
  const shelves = SHELVES.map((shelf) => `https://${name}/${shelf}`);
  const text = [...doors, ...shelves].map((link) => `<a href="${link}">there</a>`).join(" ");
  return {
    name,
    roundTrip: 0,
    pages: [
      { path: "/", answers: [{ text, takes: 0.1 }] },
      { path: "/*", answers: [{ text: "books", takes: 1 }] },
    ],
  };
}

const HOSTS = [library("north.example", "https://south.example/"), library("south.example")];
const INPUT: Visit = { start: "https://north.example/", limits: { perHost: 2 } };

export default defineChecks({
  after: before,
  scenarios: [
    scenario("libraries", "Two libraries, two requests at once for each", {
      driver: "crawl-politely",
      input: INPUT,
      hosts: HOSTS,
    }),
  ],
  checks: [
    check(
      "all-shelves",
      "All pages of both hosts are found",
      returnsSuch("fourteen pages", (returned) => returned === 14),
    ),
    check("north", "The first host gets two requests at once, and never a third", {
      libraries: requestsAtOnce(exactly(2), { host: "north.example" }),
    }),
    check("south", "So does the second", { libraries: requestsAtOnce(exactly(2), { host: "south.example" }) }),
    check("side-by-side", "Neither of them waits for the other", {
      libraries: because(
        "The limit belongs to each host by itself: what one is busy with is no reason for the other to wait.",
        takes(between(3.2, 3.3)),
      ),
    }),
  ],
});
