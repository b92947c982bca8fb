import {
  allOf,
  atMost,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  makesRequests,
  neverBlocks,
  retries,
  returns,
  scenario,
  takes,
} from "#grading";

const BUSY = { status: 503, text: "busy" };
const MOODY = {
  name: "moody.example",
  pages: [
    { path: "/fine", answers: [{ text: "All is well." }] },
    { path: "/shaky", answers: [BUSY, { text: "Better now." }] },
    {
      path: "/stubborn",
      answers: ["hangs-up" as const, BUSY, { text: "Cut in the middle.", breaksAfter: 4 }, { text: "At last!" }],
    },
    { path: "/down", answers: [{ status: 500, text: "down" }] },
    { path: "/gone", answers: [{ status: 404, text: "gone" }] },
  ],
};

function ask(id: string, title: string) {
  return scenario(id, title, { driver: "fetch-page", input: id, hosts: [MOODY] });
}

export default defineChecks({
  scenarios: [
    ask("fine", "A page that answers"),
    ask("shaky", "A page that fails once"),
    ask("stubborn", "A page that fails three times, each time differently"),
    ask("down", "A page that always fails"),
    ask("gone", "A page that is not there"),
  ],
  checks: [
    check("free", "The loop is free, and nothing is left behind", allOf(neverBlocks(), leavesNothingBehind())),
    check("once", "What answers, or is not there, is asked for once", {
      fine: makesRequests(exactly(1)),
      gone: makesRequests(exactly(1)),
    }),
    check(
      "asks-again",
      "What fails is asked for again, up to four times, after 0.5, 1 and 2 s",
      retries({ tries: 4, pauses: [0.5, 1, 2] }),
    ),
    check("result", "The text comes back, or `null` where there is none to be had", {
      fine: returns("All is well."),
      shaky: returns("Better now."),
      stubborn: returns("At last!"),
      down: returns(null),
      gone: returns(null),
    }),
    check("in-time", "After the last try nothing is waited for", { gone: takes(atMost(0.5)), down: takes(atMost(4)) }),
  ],
});
