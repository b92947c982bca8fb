import { because, between, check, defineChecks, exactly, makesRequests, returns, scenario, takes } from "#grading";
import before from "../ask-again-later/checks.ts";

const SLEEPY = "https://sleepy.example";
const link = (path: string) => `<a href="${SLEEPY}${path}">there</a>`;

/** At 100 bytes a second, the page that trickles needs ten seconds. */
const HOST = {
  name: "sleepy.example",
  roundTrip: 0,
  bandwidth: 100,
  pages: [
    { path: "/", answers: [{ text: ["/deaf", "/late", "/trickle"].map(link).join("") }] },
    { path: "/deaf", answers: ["never" as const] },
    { path: "/late", answers: ["never" as const, { text: "ok", takes: 0.1 }] },
    { path: "/trickle", answers: [{ text: "x".repeat(1000) }] },
  ],
};

/** Four pages, a second each. */
const QUEUE = {
  name: "queue.example",
  roundTrip: 0,
  pages: [
    {
      path: "/",
      answers: [{ text: [1, 2, 3, 4].map((page) => `<a href="https://queue.example/${page}">there</a>`).join("") }],
    },
    { path: "/*", answers: [{ text: "at last", takes: 1 }] },
  ],
};

export default defineChecks({
  after: before,
  scenarios: [
    scenario("sleepy", "Pages that never come, or nearly never", {
      driver: "crawl-patiently",
      input: { start: `${SLEEPY}/`, limits: { patience: 2 } },
      hosts: [HOST],
    }),
    scenario("queue", "Four pages in line, with little patience", {
      driver: "crawl-patiently",
      input: { start: "https://queue.example/", limits: { patience: 1.5, perHost: 1 } },
      hosts: [QUEUE],
    }),
  ],
  checks: [
    check("given-up", "What does not come in time is left out, and nothing else is", {
      sleepy: returns(["/", "/late"].map((path) => `${SLEEPY}${path}`)),
      queue: returns(["/", "/1", "/2", "/3", "/4"].map((path) => `https://queue.example${path}`)),
    }),
    check("tries-again", "It counts as a failure, and is tried up to three times", {
      sleepy: makesRequests(exactly(9)),
      queue: makesRequests(exactly(5)),
    }),
    check("in-time", "Each request is given up when its time is over", {
      sleepy: because(
        "Three tries of two seconds and two pauses: whoever waits longer waits for somebody who does not come.",
        takes(between(7.5, 9.5)),
      ),
      queue: takes(between(4, 4.3)),
    }),
  ],
});
