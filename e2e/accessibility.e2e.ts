// No axe violation on any page, in either theme, before a run and after one. The pages are those of the built site, so
// that none has to be registered here.

import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { findViolations } from "./find-violations.ts";
import { EXAMPLES_HEARD, KEYS_HEARD } from "./pages-heard.ts";
import { LESSON, SnippetRegion } from "./snippet-region.ts";
import { watchMotion } from "./watch-motion.ts";

const SITE = path.join(import.meta.dirname, "..", "dist");

const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .map((file) => `/${file.split(path.sep).join("/")}`)
  // The runner's frame is unseen, and refuses to work on its own.
  .filter((file) => file.endsWith(".html") && !file.startsWith("/runner/"))
  .map((file) => file.replace(/index\.html$/, ""))
  .sort();

/**
 * Fails with a line for each element that axe has something against, in either theme.
 * @param part a selector: what of the page is new
 */
async function expectNoViolations(page: Page, part = "html"): Promise<void> {
  await showTheme(page, "light");
  const inLight = await findViolations(page, part);
  await showTheme(page, "dark");
  // The themes differ in nothing but colour.
  const inDark = await findViolations(page, part, ["color-contrast", "link-in-text-block"]);
  expect({ inLight, inDark }).toEqual({ inLight: [], inDark: [] });
}

async function showTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
}

/** All that pages before have written down, so that none shows a reader who was somewhere else already. */
async function forget(tab: Page, origin: string): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage,indexeddb" });
  await session.detach();
}

test.describe("every page, as on a first visit", () => {
  // One tab for all of them: what they share is fetched and compiled once.
  let tab: Page;

  test.beforeAll(async ({ browser }) => {
    tab = await browser.newPage({ colorScheme: "light", reducedMotion: "reduce" });
  });

  test.afterAll(() => tab.close());

  for (const address of pages) {
    test(address, async ({ baseURL }) => {
      await forget(tab, baseURL ?? "");
      await tab.goto(address);
      await expectNoViolations(tab);
    });
  }
});

test("a lesson with a snippet that was run, edited and did not compile, where nothing is to move", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moved = await watchMotion(page);
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  // At the foot of the window, from where what comes of it is brought into view.
  await snippet.button("Run").evaluate((button) => button.scrollIntoView({ block: "end" }));
  await snippet.button("Run").click();
  await expect(snippet.log).toBeInViewport();
  await snippet.expectOutcome("finished");
  await expectNoViolations(page);
  await snippet.replaceCode("const = 1;");
  await snippet.button("Run").click();
  await snippet.expectOutcome("not-compiled");
  await page.keyboard.press("ControlOrMeta+f");
  await expectNoViolations(page);
  expect(moved).toEqual([]);
});

test("the views of a run, the search and the dialogs of the playground, where nothing is to move", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moved = await watchMotion(page);
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").hover();
  await expect(snippet.moment).toBeEnabled();
  // Played all the same, by whoever asks for it.
  await snippet.speed.selectOption("4x");
  for (const view of ["Timeline", "Juggler", "Loop", "Story"]) {
    await snippet.region.getByRole("tab", { name: view }).click();
    await snippet.moment.fill("0");
    await snippet.button("Play").click();
    await expect(snippet.moment).toHaveValue("2");
    await snippet.moment.fill("1");
    await expectNoViolations(page, "section.snippet");
  }
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.type("toast");
  await expect(page.getByRole("dialog").getByRole("link").first()).toBeVisible();
  await expectNoViolations(page, "dialog");

  await page.goto("/lessons/breakfast/watching-the-pot/");
  await page.getByRole("button", { name: "synchronous", exact: true }).click();
  await expect(page.locator(".definition:popover-open")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.goto("/playground/#code=1.damaged");
  await expect(page.locator(".playground-notice")).toBeVisible();
  await page.getByText("Settings", { exact: true }).click();
  await expectNoViolations(page, ".playground");
  await page.getByRole("button", { name: "Examples", exact: true }).click();
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(EXAMPLES_HEARD);
  await expectNoViolations(page, "dialog");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(KEYS_HEARD);
  expect(moved).toEqual([]);
});
