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

/** A page that needs some seconds, and links to others. */
function page(path: string, takes: number, ...links: string[]) {
  const text = links.map((link) => `<a href="${link}">there</a>`).join(" ");
  return { path, answers: [{ text, takes }] };
}

const GARDEN = "https://garden.example";
const TOWN = "https://town.example";

/** A garden with paths of different lengths; and a town with its troubles, which `main` visits in later steps. */
const HOSTS = [
  {
    name: "garden.example",
    roundTrip: 0,
    pages: [
      page("/", 0.1, `${GARDEN}/roses`, `${GARDEN}/herbs`, `${GARDEN}/pond`),
      page("/roses", 1, `${GARDEN}/roses/red`),
      page("/roses/red", 0.1, `${GARDEN}/`),
      page("/herbs", 0.1, `${GARDEN}/herbs/mint`, `${GARDEN}/roses`, `${GARDEN}/gone`),
      page("/herbs/mint", 1),
      page("/pond", 0.1, `${GARDEN}/herbs/mint`),
    ],
  },
  {
    name: "town.example",
    roundTrip: 0.02,
    pages: [
      page("/", 0.1, ...["bakery", "school", "station", "theatre", "mill"].map((name) => `${TOWN}/${name}`)),
      page("/bakery", 0.3, `${GARDEN}/`),
      { path: "/school", answers: [{ status: 503 }, { text: `<a href="${TOWN}/school/choir">choir</a>`, takes: 0.3 }] },
      page("/school/choir", 0.5),
      { path: "/station", answers: [{ status: 500 }] },
      page("/theatre", 0.4, `${TOWN}/theatre/stage`),
      page("/theatre/stage", 3),
      { path: "/mill", answers: ["never" as const] },
    ],
  },
];

const PATHS = ["", "herbs", "herbs/mint", "pond", "roses", "roses/red"].map((path) => `${GARDEN}/${path}`);

export default defineChecks({
  scenarios: [
    scenario("garden", "A garden with six pages", { driver: "crawl-from", input: `${GARDEN}/`, hosts: HOSTS }),
    scenario("gone", "A start that is not there", { driver: "crawl-from", input: `${GARDEN}/gone`, hosts: HOSTS }),
  ],
  checks: [
    check("pages", "Every page that is there is in the result, once", {
      garden: returns(PATHS),
      gone: returns([]),
    }),
    check("once", "Every address is asked for once", {
      garden: makesRequests(exactly(7)),
      gone: makesRequests(exactly(1)),
    }),
    check("at-once", "A page is asked for as soon as its address is known", {
      garden: because(
        "An address that is known can be asked for at once: what other pages are still to say does not matter to it.",
        takes(between(1.2, 1.3)),
      ),
    }),
    check("tidy", "Nothing is left behind", leavesNothingBehind()),
  ],
});
