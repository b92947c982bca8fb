// A lesson is whole without any script: code, recorded output, elapsed time and timeline come from the server.

import { expect, test } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

test.use({ javaScriptEnabled: false });

test("a snippet shows its code, its output, its elapsed time and its timeline", async ({ page }) => {
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");

  await expect(snippet.region).toContainText("await asyncio.gather(brewCoffee(), toastBread())");
  await snippet.expectOutcome("recorded");
  await snippet.expectElapsed(2);
  await expect(snippet.log).toHaveText(
    /The coffee is on\..*The bread is in\..*1\.000 s.*The toast is ready\..*2\.000 s.*The coffee is ready\..*Breakfast is coffee and toast, after 2\.00 seconds\./s,
  );
  await expect(snippet.status).toContainText("2.000 s");
  await expect(snippet.status).toContainText("3.000 s");
  await expect(snippet.timeline.locator("svg")).toBeVisible();
});

test("whoever jumps into a lesson finds it where it was: what is not laid out yet takes the room that it will have", async ({
  page,
}) => {
  await page.goto("/lessons/projects/chess-club/");
  const snippets = page.locator(".snippet");
  const heights = (): Promise<readonly number[]> =>
    snippets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  const supposed = await heights();
  await page.locator(".snippet, .snippet *").evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).style.contentVisibility = "visible";
  });
  expect(await heights()).toEqual(supposed);
});

test("nothing that needs a script pretends to work", async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.locator(".snippet").first()).toBeVisible();
  // A word's definition opens by itself.
  await expect(page.getByRole("main").locator("button:not(.term):visible")).toHaveCount(0);
});

test("an exercise shows its task and what is checked", async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.getByRole("list", { name: "Checks" }).getByRole("listitem")).not.toHaveCount(0);
});
