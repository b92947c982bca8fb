import {
  because,
  between,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  makesRequests,
  requestsAtOnce,
  returns,
  scenario,
  takes,
} from "#grading";

interface Visit {
  readonly pages: number;
  readonly limit: number;
}

const HOST = "library.example";

/** The first page takes three seconds, all others one. */
const LIBRARY = {
  name: HOST,
  roundTrip: 0,
  pages: Array.from({ length: 20 }, (_, index) => ({
    path: `/${index + 1}`,
    answers: [{ text: `Title ${index + 1}`, takes: index === 0 ? 3 : 1 }],
  })),
};

const IN_TIME =
  "Keeping the limit takes its time, and no more than that: whoever waits for a place gets it as soon as one is free.";

function visit(id: string, title: string, input: Visit) {
  return scenario(id, title, { driver: "fetch-all", input, hosts: [LIBRARY] });
}

function titlesOf({ pages }: Visit): string[] {
  return Array.from({ length: pages }, (_, index) => `Title ${index + 1}`);
}

export default defineChecks({
  scenarios: [
    visit("six", "Six pages, two at a time", { pages: 6, limit: 2 }),
    visit("twenty", "Twenty pages, five at a time", { pages: 20, limit: 5 }),
    visit("single", "Three pages, one at a time", { pages: 3, limit: 1 }),
    visit("roomy", "Two pages, up to ten at a time", { pages: 2, limit: 10 }),
  ],
  checks: [
    check("all", "The titles come back in the order of the pages", returns(titlesOf)),
    check("once", "Each page is asked for once", {
      six: makesRequests(exactly(6), { host: HOST }),
      twenty: makesRequests(exactly(20), { host: HOST }),
    }),
    check("polite", "As many requests as the limit allows are under way, and never one more", {
      six: requestsAtOnce(exactly(2), { host: HOST }),
      twenty: requestsAtOnce(exactly(5), { host: HOST }),
      single: requestsAtOnce(exactly(1), { host: HOST }),
      roomy: requestsAtOnce(exactly(2), { host: HOST }),
    }),
    check("in-time", "The next page is asked for as soon as there is room", {
      six: because(IN_TIME, takes(between(4, 4.5))),
      twenty: because(IN_TIME, takes(between(5, 5.5))),
      single: because(IN_TIME, takes(between(5, 5.5))),
      roomy: because(IN_TIME, takes(between(3, 3.5))),
    }),
    check("tidy", "Nothing of it is still going on at the end", leavesNothingBehind()),
  ],
});
