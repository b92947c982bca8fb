// A prediction: one commits oneself, then sees the run, and finds the answer again tomorrow.

import { expect, test, type Locator } from "@playwright/test";
import { findViolations } from "./find-violations.ts";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

const SENTENCE =
  "You said 7.000 s; it takes 5.000 s. It would take 7.000 s if what is given to gather on line 20 were awaited one after another.";

let snippet: SnippetRegion;

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
  snippet = new SnippetRegion(page, "frozen.ts");
});

const commit = (): Locator => snippet.button("Commit, and show the run");

test("an answer is committed with the keyboard alone, judged, and still there tomorrow", async ({ page }) => {
  await expect(snippet.output).toBeHidden();
  await expect(snippet.button("Edit")).toBeHidden();
  await expect(commit()).toBeDisabled();
  expect(await findViolations(page, ".predict")).toEqual([]);
  const first = snippet.region.getByRole("radio").first();
  await expect(first).toBeEnabled();
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(snippet.region.getByRole("radio", { name: "7.000 s" })).toBeChecked();
  await page.keyboard.press("Enter");

  await expect(snippet.region.getByText(SENTENCE)).toBeFocused();
  await expect(snippet.output).toBeVisible();
  await expect(snippet.region).toContainText("When was it taken off? At 5.000 s.");
  expect(await findViolations(page, ".predict")).toEqual([]);

  await page.reload();
  await expect(snippet.region.getByText(SENTENCE)).toBeVisible();
  await snippet.expectOutcome("recorded");
  await snippet.button("Run").click();
  await snippet.speed.selectOption("instant");
  await snippet.expectOutcome("finished");
});

test("the answer in one tab is the answer in another", async ({ context }) => {
  const other = await context.newPage();
  await other.goto(LESSON);
  const there = new SnippetRegion(other, "frozen.ts");
  await expect(there.region.getByRole("radio").first()).toBeEnabled();
  await snippet.region.getByRole("radio", { name: "5.000 s" }).check();
  await commit().click();
  await expect(there.region).toContainText("Right: it takes 5.000 s.");
});

test("lines are put in order by keyboard, and what a press did is said", async ({ page }) => {
  await page.goto("/lessons/juggler/frozen-hands/");
  snippet = new SnippetRegion(page, "maths.ts");
  const lines = snippet.region.locator(".predict-line");
  await expect(snippet.region.getByRole("button", { name: "Move down" }).first()).toBeEnabled();
  expect(await findViolations(page, ".predict")).toEqual([]);
  // The run is in the page already, only not to be seen.
  const printed = await snippet.region.locator(".output-text").allTextContents();
  expect(printed).toHaveLength(await lines.count());
  for (const [place, text] of printed.entries()) {
    const name = `Move up: ${text}`;
    const texts = await lines.allTextContents();
    const from = texts.findIndex((line) => line.startsWith(text));
    if (from > place) await snippet.region.getByRole("button", { name, exact: true }).focus();
    for (let at = from; at > place; at--) {
      await page.keyboard.press("Enter");
      await expect(snippet.region.getByText(`“${text}” is line ${at} of ${printed.length} now.`)).toBeAttached();
      if (at - 1 > 0) await expect(snippet.region.getByRole("button", { name, exact: true })).toBeFocused();
    }
  }
  await commit().click();
  await expect(snippet.region.getByText("Right: that is the order.")).toBeFocused();
  expect(await findViolations(page, ".predict")).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("it is a question with a folded answer", async () => {
    await expect(snippet.region).toContainText("how long does it take?");
    await expect(snippet.output).toBeHidden();
    await snippet.region.getByText("Show the answer and the run").click();
    await expect(snippet.output).toBeVisible();
    await expect(snippet.region.getByRole("listitem").filter({ hasText: "5.000 s" })).toContainText("right");
    await expect(commit()).toBeHidden();
  });
});
