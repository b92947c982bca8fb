import {
  because,
  between,
  check,
  defineChecks,
  makesRequests,
  exactly,
  retries,
  returns,
  scenario,
  takes,
} from "#grading";
import before from "../a-few-per-host/checks.ts";

const MOODY = "https://moody.example";
const link = (path: string) => `<a href="${MOODY}${path}">there</a>`;

const HOST = {
  name: "moody.example",
  roundTrip: 0,
  pages: [
    { path: "/", answers: [{ text: ["/shaky", "/down", "/cut", "/gone", "/fine"].map(link).join(" "), takes: 0.1 }] },
    {
      path: "/shaky",
      answers: [
        { status: 503, takes: 0.1 },
        { text: link("/deep"), takes: 0.1 },
      ],
    },
    { path: "/down", answers: [{ status: 500, takes: 0.1 }] },
    { path: "/cut", answers: ["hangs-up" as const, { text: "cut off", breaksAfter: 3 }, { text: "whole" }] },
    { path: "/fine", answers: [{ text: "fine", takes: 0.4 }] },
    { path: "/deep", answers: [{ text: "deep", takes: 0.1 }] },
  ],
};

const FOUND = ["/", "/cut", "/deep", "/fine", "/shaky"].map((path) => `${MOODY}${path}`);

function moody(id: string, title: string, limits: { readonly perHost?: number }) {
  return scenario(id, title, { driver: "crawl-again", input: { start: `${MOODY}/`, limits }, hosts: [HOST] });
}

export default defineChecks({
  after: before,
  scenarios: [
    moody("moody", "A host that fails now and then", {}),
    moody("in-turn", "The same host, one request at once", { perHost: 1 }),
  ],
  checks: [
    check("asks-again", "What fails is asked for up to three times, after 0.5 s and 1 s, and nothing else is", {
      moody: retries({ tries: 3, pauses: [0.5, 1] }),
    }),
    check("not-in-vain", "What is not there is not asked for again", {
      moody: makesRequests(exactly(1), { path: "/gone" }),
    }),
    check("result", "What has answered in the end is in the result, and nothing else", returns(FOUND)),
    check("pauses-are-free", "Others use the pauses", {
      "in-turn": because(
        "Whoever pauses needs no place at the host: kept meanwhile, it is empty, and everybody stands in line.",
        takes(between(1.8, 2.3)),
      ),
    }),
  ],
});
