// Finding a word of the course from any page, with the keyboard alone.

import { expect, test } from "@playwright/test";
import { SEARCH_RANKING } from "#components/site/search-ranking.ts";
import { EMPTY_SEARCH_HEARD, SEARCH_HEARD } from "./pages-heard.ts";
import { LESSON } from "./snippet-region.ts";
import { watchShifts } from "./watch-shifts.ts";

/** What people look for, and the page that is to come first. */
const FIRST: Readonly<Record<string, string>> = {
  gather: "/reference/asyncio/",
  cancel: "/reference/asyncio/",
  timeout: "/reference/asyncio/",
  sleep: "/reference/asyncio/",
  semaphore: "/reference/asyncio/",
  queue: "/reference/asyncio/",
  createTask: "/reference/asyncio/",
  TaskGroup: "/reference/asyncio/",
  perf_counter: "/reference/time/",
  aiohttp: "/reference/aiohttp/",
  blocked: "/glossary/",
  deadlock: "/glossary/",
  GIL: "/lessons/grandmaster/ten-thousand/",
  promise: "/glossary/",
  generator: "/glossary/",
  lock: "/lessons/beyond/shared-state/",
  "back-pressure": "/lessons/beyond/back-pressure/",
  "event loop": "/lessons/beyond/your-own-loop/",
  javascript: "/lessons/beside/from-javascript/",
  python: "/lessons/beside/from-python/",
  retry: "/lessons/projects/polite-crawler/",
  playground: "/playground/",
  offline: "/about/",
};

test("the search finds a lesson by a word in it, and is fetched only when somebody searches", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const fetchedForSearch = (): string[] => fetched.filter((path) => /search-box|^\/pagefind\//.test(path));

  await page.goto("/", { waitUntil: "networkidle" });
  expect(fetchedForSearch()).toEqual([]);

  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await expect(dialog).toMatchAriaSnapshot(EMPTY_SEARCH_HEARD);
  // A name, as Python has it or TypeScript, and a word of the glossary lead to their own sections.
  for (const [typed, title, address] of [
    ["create_task", "asyncio.createTask · asyncio", "/reference/asyncio/#asyncio-createTask"],
    ["gather", "asyncio.gather · asyncio", "/reference/asyncio/#asyncio-gather"],
    ["deadlock", "deadlock · Glossary", "/glossary/#deadlock"],
  ] as const) {
    await dialog.getByRole("textbox").fill(typed);
    await expect(dialog.getByRole("link").first()).toHaveAccessibleName(title);
    await expect(dialog.getByRole("link").first()).toHaveAttribute("href", address);
  }
  await dialog.getByRole("textbox").fill("zzqqxx");
  // Said to those who hear it, too; and to them once.
  const nothing = "Nothing found for zzqqxx. Try fewer letters, or another word for it.";
  await expect(dialog).toMatchAriaSnapshot(SEARCH_HEARD);
  await expect(dialog.getByText(nothing).last()).toBeVisible();
  await expect(dialog.getByRole("paragraph").filter({ hasText: nothing })).toHaveCount(0);
  await dialog.getByRole("textbox").fill("toast");
  await dialog.getByRole("link", { name: "Two seconds, not three" }).first().click();
  await expect(page).toHaveURL(new RegExp(LESSON));
  expect(fetchedForSearch()).not.toEqual([]);
});

test("what is typed before the search has come is looked for, and nothing moves when it has", async ({ page }) => {
  let bring = (): void => undefined;
  const isWanted = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/search-(?:on-intent|box)\./u, async (route) => {
    await isWanted;
    await route.continue();
  });
  // What is found comes one by one.
  let found = 0;
  await page.route(/\/fragment\//u, async (route) => {
    found += 1;
    await new Promise((resolve) => setTimeout(resolve, (5 - (found % 5)) * 60));
    await route.continue();
  });
  await page.goto("/about/");
  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("textbox", { name: "Search" });
  await expect(field).toBeFocused();
  await page.keyboard.type("gathre");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  await expect(dialog.getByText("The search is on its way; what you type is kept.")).toBeVisible();
  const [place, shifts] = [await field.boundingBox(), await watchShifts(page)];

  bring();
  await expect(dialog.getByRole("button", { name: "Clear" })).toBeVisible();
  await expect(field).toHaveValue("gathe");
  expect(await field.boundingBox()).toEqual(place);
  // The focus and the caret are where they were.
  await page.keyboard.press("Delete");
  await page.keyboard.type("er");
  await expect(field).toHaveValue("gather");
  await expect(dialog.getByRole("link", { name: "asyncio.gather · asyncio" }).first()).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Load more results" })).toBeVisible();
  expect(await shifts()).toBeLessThan(0.001);
});

/** As much of Pagefind as is asked here. */
interface Pagefind {
  options(options: { readonly ranking: typeof SEARCH_RANKING }): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

test("what people look for comes first", async ({ page }) => {
  await page.goto("/about/");
  const found = await page.evaluate(
    async ({ terms, ranking }) => {
      const index = "/pagefind/pagefind.js";
      const pagefind = (await import(index)) as Pagefind;
      await pagefind.options({ ranking });
      const first: Record<string, string | undefined> = {};
      for (const term of terms) first[term] = (await (await pagefind.search(term)).results[0]?.data())?.url;
      return first;
    },
    { terms: Object.keys(FIRST), ranking: SEARCH_RANKING },
  );
  expect(found).toEqual(FIRST);
});

test("the list of what is on a page marks the part that is being read", async ({ page }) => {
  await page.goto(LESSON);
  const contents = page.getByRole("navigation", { name: "On this page" });
  const marked = contents.locator("a[aria-current]");
  await expect(marked).toHaveText("Overview");
  await contents.getByRole("link", { name: "Your turn" }).click();
  await expect(marked).toHaveText("Your turn");
  await page.evaluate(() => scrollTo(0, 0));
  await expect(marked).toHaveText("Overview");
  await page.setViewportSize({ width: 390, height: 844 });
  await contents.getByText("On this page").click();
  await contents.getByRole("link", { name: "Both on the stove" }).click();
  await expect(page.locator("mobile-starlight-toc .display-current")).toHaveText("Both on the stove");
});
