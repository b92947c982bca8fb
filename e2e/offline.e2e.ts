// The course without a network, and what becomes of it when the site changes or the disk is full.

import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { isOfLesson, SiteCopy } from "./browser/site-copy.ts";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

test.use({ serviceWorkers: "allow" });

const SOLUTION = readFileSync(
  path.join(import.meta.dirname, "../content/lessons/breakfast/gather/exercises/serve-breakfast/solution.ts"),
  "utf8",
);

let site: SiteCopy;

test.afterEach(async () => {
  await site.remove();
});

function lineOf(page: Page): Locator {
  return page.locator("[data-offline]");
}

async function expectKept(page: Page): Promise<void> {
  await expect(lineOf(page)).toContainText(/^\s*Ready to be used offline \(\d/u, { timeout: 45_000 });
}

test("after the first visit, the whole course reads, runs, edits, grades and searches without a network", async ({
  page,
  context,
}) => {
  // All of the site is fetched, and then walked through.
  test.slow();
  site = new SiteCopy();
  await site.serve();
  const { address } = site;
  await page.goto(address);
  await expectKept(page);
  await site.unplug();
  await context.setOffline(true);

  await page.goto(address + LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await snippet.expectElapsed(2);
  await snippet.replaceCode("for (;;) {}");
  await snippet.button("Run").click();
  await snippet.expectOutcome("stopped");
  await snippet.replaceCode(`console.log("no network");`);
  await snippet.button("Run").click();
  await expect(snippet.log).toContainText("no network");

  const exercise = new SnippetRegion(page, "serve-breakfast.ts");
  await exercise.replaceCode(SOLUTION);
  await exercise.button("Check").click();
  await expect(exercise.status).toContainText("All 6 checks pass");

  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.type("grandmaster");
  await page.getByRole("dialog").getByRole("link", { name: "Fifty boards" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("boards");

  await page.goto(`${address}/playground/`);
  await new SnippetRegion(
    page,
    (await page.getByRole("region", { name: /\.ts$/u }).first().getAttribute("aria-label")) ?? "",
  )
    .button("Run")
    .click();
  await expect(page.locator("[data-outcome=finished]")).toBeVisible();
  const lost = await page.goto(`${address}/no-such-page/`);
  expect(lost?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dropped the ball");
});

test("a new version is announced, loses nothing that was typed, and is never mixed with the one before", async ({
  page,
}) => {
  site = new SiteCopy({ wants: isOfLesson });
  await site.deploy(() => undefined);
  await page.goto(site.address + LESSON);
  await expectKept(page);
  const before = await page.locator('meta[name="juggler-version"]').getAttribute("content");

  const searchBox = site.files().find((file) => /search-box\.\w+\.js$/u.test(file)) ?? "";
  await site.deploy((edit) => {
    edit("lessons/breakfast/gather/index.html", (html) => html.replace(/<h1([^>]*)>/u, "<h1$1>New: "));
    edit("runner/prelude.js", (script) => `${script}\n//new`);
    rmSync(path.join(site.folder, searchBox));
  });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const bar = page.getByRole("complementary", { name: "New version" });
  await expect(bar).toContainText("There is a new version of the course.");

  // The page that is open goes on with its own: also with a part that it has not needed before and that is gone.
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("New: ");
  const prelude = (version: string | null): Promise<string> =>
    page.evaluate(async (asked) => (await fetch(`/runner/prelude.js?version=${String(asked)}`)).text(), version);
  expect((await prelude(before)).endsWith("//new")).toBe(false);
  const fetched = await page.evaluate(
    async (file) => (await fetch(`/${file}`)).status,
    searchBox.replaceAll("\\", "/"),
  );
  expect(fetched).toBe(200);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");

  await bar.getByRole("button", { name: "Use the new version" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("New: ");
  const after = await page.locator('meta[name="juggler-version"]').getAttribute("content");
  expect(after).not.toBe(before);
  expect((await prelude(after)).endsWith("//new")).toBe(true);
  // Nobody uses the old one any more.
  const isGone = async (file: string) => (await fetch(`/${file}`, { cache: "no-store" })).status;
  await expect.poll(() => page.evaluate(isGone, searchBox)).toBe(404);
});

test("a full disk and a wish not to keep anything are heeded, and the site works as before", async ({ page }) => {
  site = new SiteCopy({ wants: isOfLesson });
  await site.deploy(() => undefined);
  const { address } = site;
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: address, quotaSize: 5_000_000 });
  await page.goto(address + LESSON);
  await expect(lineOf(page)).toContainText("Not kept for offline use: your browser has no room for it", {
    timeout: 20_000,
  });
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");

  await session.send("Storage.overrideQuotaForOrigin", { origin: address });
  await lineOf(page).getByRole("button", { name: "Try again" }).click();
  await expectKept(page);
  await lineOf(page).getByRole("button", { name: "Remove" }).click();
  await expect(lineOf(page)).toContainText("Not kept for offline use (it takes");
  await page.goto(`${address}/about/`);
  await expect(lineOf(page)).toContainText("Not kept for offline use (it takes", { timeout: 20_000 });
  const left = async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()];
  expect(await page.evaluate(left)).toEqual([[], []]);
});

test("where there is no worker to be had, the site works as before, and says what could not be fetched", async ({
  page,
}) => {
  site = new SiteCopy({ wants: (file, bytes) => isOfLesson(file, bytes) || file.startsWith("pagefind") });
  rmSync(path.join(site.folder, "sw.js"));
  await site.serve();
  await page.route(/search-box|PredictIsland/u, (route) => route.abort());
  await page.goto(site.address + LESSON);
  const bar = page.getByRole("complementary", { name: "Missing part" });
  await expect(bar).toContainText("A part of this page could not be fetched");
  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText("The search could not be fetched");
  await page.unroute(/search-box|PredictIsland/u);
  await dialog.getByRole("button", { name: "Try again" }).click();
  await dialog.getByRole("textbox").fill("toast");
  await expect(dialog.getByRole("link", { name: "Two seconds, not three" }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await bar.getByRole("button", { name: "Load the page again" }).click();
  await expect(bar).toHaveCount(0);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await expect(lineOf(page)).toContainText("Not kept for offline use", { timeout: 20_000 });
});
