// A first visit with a thumb, on a small screen: from the first page into a lesson, a word looked up, a program run, looked
// at and changed, an exercise passed; and an address with a letter wrong.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

const SOLUTION = readFileSync(
  path.join(import.meta.dirname, "../content/lessons/breakfast/gather/exercises/serve-breakfast/solution.ts"),
  "utf8",
);

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Where a thumb brings what it presses: what comes of it would stand below the screen. */
async function bringToFoot(button: Locator): Promise<void> {
  await button.evaluate((element) => element.scrollIntoView({ block: "end", behavior: "instant" }));
}

/** A finger is put on the middle of it, goes so many CSS pixels to the side, and is lifted. */
async function dragAside(page: Page, element: Locator, pixels: number): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const finger = { x: x + width / 2, y: y + height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [finger] });
  // It rests before it is lifted: one that still moves throws what it holds, and the next tap only stops that.
  for (let step = 1; step <= 20; step += 1) {
    const moved = { x: finger.x + pixels * Math.min(step / 5, 1), y: finger.y };
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [moved] });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

test("from the first page to a run, by touch", async ({ page }) => {
  await page.goto("/");
  await expectToFit(page);
  // The page may come in pieces: what is drawn of its head stays where it is when the rest comes.
  const search = page.getByRole("button", { name: "Search" });
  const place = await search.boundingBox();
  await page.locator(".right-group").evaluate((element) => element.remove());
  expect(await search.boundingBox()).toEqual(place);
  await page.getByRole("link", { name: "Start the course" }).tap();
  await page.getByRole("button", { name: "Menu" }).tap();
  // Of the units only the one that the reader is in is open.
  await page.getByText("Breakfast without burning").tap();
  await page.getByRole("link", { name: "Watching the pot" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Watching the pot");
  await expectToFit(page);

  const word = page.getByRole("button", { name: "synchronous", exact: true });
  const definition = page.getByText("one thing is finished before the next one begins");
  await word.tap();
  await expect(definition).toBeVisible();
  await expect(page.getByRole("link", { name: "In the glossary" })).toHaveAttribute("href", "/glossary/#synchronous");
  await page.getByRole("heading", { level: 1 }).tap();
  await expect(definition).toBeHidden();
  await word.press("Enter");
  await expect(definition).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(definition).toBeHidden();
  await expect(word).toBeFocused();

  const run = page.getByRole("button", { name: "Run", exact: true }).first();
  await bringToFoot(run);
  await run.tap();
  await expect(page.locator("[data-outcome]").first()).toHaveAttribute("data-outcome", /running|finished/u);
  await expect(page.getByRole("log").first()).toBeInViewport();
  await expect(page.getByRole("button", { name: "Stop" }).first()).toBeVisible();
});

test("a run is looked at and changed, and an exercise passed, by touch", async ({ page }) => {
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").tap();
  await snippet.button("Stop").tap();
  await snippet.expectOutcome("stopped");
  await snippet.speed.selectOption("instant");
  await snippet.button("Run").tap();
  await snippet.expectOutcome("finished");

  // From the run's end back to before the toast is ready, and what a stretch is.
  const handle = snippet.timeline.locator(".timeline-handle");
  await expect(snippet.moment).toHaveValue("2");
  const width = (await snippet.timeline.locator(".timeline-veil").boundingBox())?.width ?? 0;
  await dragAside(page, handle, -0.6 * width);
  await expect(snippet.moment).toHaveAttribute("aria-valuetext", /^\+0\.[78]\d\d s/u);
  await expect(snippet.log).not.toContainText("The toast is ready.");
  await snippet.timeline.getByRole("button", { name: "toastBread waits 1.000 s for asyncio.sleep, line 13" }).tap();
  await expect(snippet.timeline).toContainText("toastBread waits 1.000 s for asyncio.sleep, line 13.");
  await expect(snippet.region.locator("[data-pointed]")).toHaveText("  await asyncio.sleep(1);\n");
  await snippet.region.getByRole("tab", { name: "Juggler" }).tap();
  await expect(snippet.region.getByRole("tabpanel", { name: "Juggler" })).toBeVisible();

  await snippet.button("Edit").tap();
  await expect(snippet.region.getByRole("textbox", { name: "breakfast.ts" })).toBeFocused();
  // What stands in for the editor has the same name, and no lists.
  await expect(snippet.region.locator(".view-lines")).toBeVisible({ timeout: 45_000 });
  await page.keyboard.insertText('console.log("with a thumb");\n\n');
  await page.keyboard.press("ArrowUp");
  // What belongs to a call's arguments is one line, above the one that is being typed, and all of it is on the screen.
  await page.keyboard.type("asyncio.");
  // By then TypeScript has come; before, nothing answers to the parenthesis.
  await expect(page.getByRole("listbox", { name: "Suggest" })).toBeVisible({ timeout: 45_000 });
  await page.keyboard.type("sleep(");
  const hint = page.locator(".parameter-hints-widget");
  await expect(hint.locator(".active")).toContainText("number");
  const [box, caret] = [await hint.boundingBox(), await snippet.region.locator(".cursor").first().boundingBox()];
  expect(box?.height).toBeLessThanOrEqual(28);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(caret?.y ?? 0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.keyboard.type("0");
  await snippet.button("Run").tap();
  await expect(snippet.log).toContainText("with a thumb");

  const exercise = new SnippetRegion(page, "serve-breakfast.ts");
  await exercise.button("Check").tap();
  await expect(exercise.status).toContainText("3 of 6 checks pass");
  await bringToFoot(exercise.button("Hint"));
  await exercise.button("Hint").tap();
  await expect(exercise.region.getByRole("list", { name: "Hints" })).toBeInViewport({ ratio: 1 });
  await exercise.button("Edit").tap();
  await expect(exercise.region.getByRole("textbox", { name: "serve-breakfast.ts" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(SOLUTION);
  await exercise.button("Check").tap();
  await expect(exercise.status).toContainText("All 6 checks pass");
  await expectToFit(page);
  await page.getByRole("button", { name: "Menu" }).tap();
  await page.getByRole("link", { name: "Progress", exact: true }).tap();
  await expect(page.getByRole("main")).toContainText("asyncio.gather(brewCoffee(), toastBread(), fryEggs())");
  await expectToFit(page);
});

test("an address with a letter wrong leads to what was meant, or to the search", async ({ page }) => {
  await page.goto("/lessons/breakfast/gahter/");
  await expect(page.getByText("There is no page at this address.")).toBeVisible();
  await expectToFit(page);
  await page.getByRole("button", { name: "Search the course" }).tap();
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.getByText("Perhaps you meant").getByRole("link", { name: "Two seconds, not three" }).tap();
  await expect(page).toHaveURL(new RegExp(LESSON));
});
