import { expect, it } from "vitest";
import { leadToSection, searchTerm } from "./search-results.ts";
import type { FoundPage, FoundSection } from "./search-results.ts";

function section(title: string, times = 1): FoundSection {
  const locations = Array.from({ length: times }, (_, index) => index);
  return { title, url: `/page/#${title}`, excerpt: `about ${title}`, locations };
}

const ROOT: FoundSection = { title: "asyncio", url: "/page/", excerpt: "about all of it", locations: [1] };

function page(...sections: readonly FoundSection[]): FoundPage {
  return {
    url: "/page/",
    excerpt: ROOT.excerpt,
    meta: { title: "asyncio", names: "run gather" },
    sub_results: sections,
  };
}

const titles = ({ sub_results }: FoundPage): string[] => sub_results.map(({ title }) => title);

it.each([
  ["create_task", "createTask"],
  ["asyncio.run_in_executor", "asyncio.runInExecutor"],
  ["gather", "gather"],
  ["FIRST_COMPLETED", "FIRST_COMPLETED"],
  ["_private", "_private"],
])("looks for %s as %s", (typed, term) => {
  expect(searchTerm(typed)).toBe(term);
});

it.each([
  ["gather", "asyncio.gather"],
  ["asyncio.gather", "asyncio.gather"],
  ["createTask", "asyncio.createTask"],
  ["TASKGROUP", "asyncio.TaskGroup"],
  ["cancel", "cancel(msg?: string): boolean"],
  ["timeout", "readonly timeout?: number | null"],
  ["event loop", "event loop"],
])("leads who looks for %s to %s itself", (term, title) => {
  const led = leadToSection(page(ROOT, section("asyncio.Future", 9), section(title)), term);
  expect(led.meta).toEqual({ title: `${title} · asyncio`, url: `/page/#${title}` });
  expect(led.excerpt).toBe(`about ${title}`);
  expect(titles(led)[0]).toBe(title);
});

it("shows what else has that name beside it, and nothing that has not", () => {
  const found = page(ROOT, section("asyncio.Future", 9), section("Gathered"), section("asyncio.gather"));
  expect(titles(leadToSection(found, "gather"))).toEqual(["asyncio.gather", "Gathered"]);
});

it("leads to the page where no section is called so: the nearest ones first, then those that say it most", () => {
  const found = page(ROOT, section("Two"), section("Three", 3), section("The pitfall: sleeping"), section("Four", 2));
  const led = leadToSection(found, "sleep");
  expect(led.meta).toEqual({ title: "asyncio" });
  expect(titles(led)).toEqual(["asyncio", "The pitfall: sleeping", "Three", "Four"]);
});

it("takes what stands below the page's own title for the page, and names it once", () => {
  const top = { ...section("asyncio", 2), url: "/page/#_top", excerpt: "what it begins with" };
  const led = leadToSection(page(section("Two"), top, section("Three", 3)), "sleep");
  expect(led.sub_results.map(({ url }) => url)).toEqual(["/page/", "/page/#Three", "/page/#Two"]);
  expect(led.excerpt).toBe("what it begins with");
  expect(titles(leadToSection(page(ROOT, top, section("Two")), "sleep"))).toEqual(["asyncio", "Two"]);
});

it("leaves what it is given as it is: it may be asked again", () => {
  const found = page(ROOT, section("asyncio.gather"));
  const before = JSON.stringify(found);
  leadToSection(found, "gather");
  expect(JSON.stringify(found)).toBe(before);
});
