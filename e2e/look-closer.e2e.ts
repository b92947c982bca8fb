// What a learner does who wants to know exactly: goes through a run event by event, asks why a task does not run, looks at
// it as a juggler and as a loop, compares two runs, and sends somebody to a moment.

import { expect, test } from "@playwright/test";
import { JUGGLER_HEARD, LOOP_HEARD, TIMELINE_HEARD } from "./player-heard.ts";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

/** Coffee that is ready after two seconds, and toast that holds the loop for five. */
const FROZEN = `import asyncio from "asyncio";
import time from "time";
async function coffee() { await asyncio.sleep(2); }
async function toast() { time.sleep(5); }
async function main() { await asyncio.gather(coffee(), toast()); }
asyncio.run(main());
`;

let snippet: SnippetRegion;

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
  snippet = new SnippetRegion(page, "breakfast.ts");
  // What a closer look needs is fetched when somebody comes near.
  await snippet.button("Run").hover();
  await expect(snippet.moment).toBeEnabled();
});

test("a run can be gone through by keyboard, and the code shows where every task stands", async ({ page }) => {
  await snippet.moment.focus();
  await page.keyboard.press("Home");
  await expect(snippet.moment).toHaveAttribute("aria-valuetext", "+0.000 s. Nothing has happened yet.");
  await expect(snippet.log).not.toContainText("The coffee is on.");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  await expect(snippet.moment).toHaveAttribute("aria-valuetext", "+0.000 s. +0.000 s: breakfast begins to run.");
  await expect(snippet.region.locator('[data-line][data-mark="running"]')).toHaveAttribute("data-line", "18");
  await page.keyboard.press("ArrowLeft");
  await expect(snippet.moment).toHaveAttribute(
    "aria-valuetext",
    /breakfast\.ts waits for breakfast, until \+2\.000 s\.$/,
  );
  await page.keyboard.press("End");
  await expect(snippet.log).toContainText("Breakfast is coffee and toast");
  await expect(snippet.region.locator("[data-line][data-mark]")).toHaveCount(0);
});

test("a press on a line's number runs to that line, and a lane says why it is not running", async () => {
  await snippet.moment.press("Home");
  await snippet.region.locator('[data-line="13"]').click({ position: { x: 12, y: 8 } });
  await expect(snippet.region.locator('[data-line="13"]')).toHaveAttribute("data-mark", "waiting");
  await snippet.region.getByRole("button", { name: "Why is breakfast not running?" }).click();
  await expect(snippet.timeline).toContainText(
    "breakfast waits for gather of 2, which needs brewCoffee and toastBread; the last of them, brewCoffee, " +
      "waits for asyncio.sleep until +2.000 s.",
  );
});

test("in the editor, too, a line can be run to: by its number, and by a key", async ({ page }) => {
  await snippet.speed.selectOption("instant");
  await snippet.replaceCode(FROZEN);
  await snippet.region.locator(".line-numbers", { hasText: /^3$/ }).click();
  const lines = snippet.region.locator(".view-line");
  await expect(lines.filter({ hasText: "coffee is running" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Home");
  for (let line = 1; line < 3; line += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ControlOrMeta+F10");
  await expect(lines.filter({ hasText: "coffee waits until" })).toBeVisible();
  await expect(snippet.status).toContainText("Paused");
});

test("the timeline is looked at from closer by with a key, with the wheel, and with the buttons", async ({ page }) => {
  const zoomed = snippet.timeline.getByRole("button", { name: "Show all" });
  await snippet.timeline.getByRole("button", { name: "Zoom in" }).focus();
  await page.keyboard.press("+");
  await expect(snippet.timeline).toContainText("1.000 s to 2.000 s");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(snippet.timeline).toContainText("0.500 s to 1.500 s");
  await page.keyboard.press("0");
  await expect(zoomed).toHaveCount(0);
  await snippet.timeline.locator("svg").first().hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect(zoomed).toBeVisible();
});

test("the playhead can be dragged", async ({ page }) => {
  const handle = snippet.timeline.locator(".timeline-handle");
  await handle.scrollIntoViewIfNeeded();
  const [from, plot] = [await handle.boundingBox(), await snippet.timeline.locator("svg").boundingBox()];
  if (from === null || plot === null) throw new Error("The playhead is not to be seen.");
  await page.mouse.move(from.x + from.width / 2, from.y + 6);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width * 0.625, from.y + 6, { steps: 4 });
  await page.mouse.up();
  await expect(snippet.log).toContainText("The toast is ready.");
  await expect(snippet.log).not.toContainText("The coffee is ready.");
});

test("juggler, loop and story show the same moment, and an edit is compared with what was before", async () => {
  await snippet.speed.selectOption("instant");
  await snippet.replaceCode(FROZEN);
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await expect(snippet.output.getByRole("list", { name: "Findings" })).toContainText("held the loop for 5 s");
  await snippet.moment.fill("3");
  await expect(snippet.region.getByRole("tabpanel")).toMatchAriaSnapshot(TIMELINE_HEARD);
  await snippet.region.getByRole("tab", { name: "Juggler" }).click();
  await expect(snippet.region.getByRole("region", { name: "Juggler of breakfast" })).toContainText(
    "toast fills both hands until +5.000 s. Every other ball hangs still.",
  );
  await expect(snippet.region.getByRole("tabpanel")).toMatchAriaSnapshot(JUGGLER_HEARD);
  await snippet.region.getByRole("tab", { name: "Loop" }).click();
  const loop = snippet.region.getByRole("region", { name: "Loop of breakfast" });
  await expect(loop).toContainText("blocks with time.sleep until +5.000 s");
  await expect(loop.getByRole("button", { name: "coffee" })).toContainText("late by 1.0 s");
  await expect(snippet.region.getByRole("tabpanel")).toMatchAriaSnapshot(LOOP_HEARD);
  await snippet.region.getByRole("tab", { name: "Story" }).click();
  await expect(snippet.region.getByRole("region", { name: "What happened in breakfast" })).toContainText(
    "toast blocks the loop for 5.000 s with time.sleep",
  );
  await snippet.region.getByRole("tab", { name: "Compare" }).click();
  await expect(snippet.region.getByRole("region", { name: "Comparison of breakfast" })).toContainText(
    "It takes 2.000 s before your edit, and 5.000 s after your edit: 3.000 s more.",
  );
});

test("the same program can be run by the other rules, and both be compared", async () => {
  await snippet.speed.selectOption("instant");
  await snippet.region.getByRole("combobox", { name: "Rules" }).selectOption("javascript");
  await snippet.expectOutcome("finished");
  await snippet.region.getByRole("tab", { name: "Compare" }).click();
  const comparison = snippet.region.getByRole("region", { name: "Comparison of breakfast" });
  await expect(comparison).toContainText("by JavaScript’s rules");
});

test("a link leads to a moment", async ({ page }) => {
  await page.goto("about:blank");
  await page.goto(`${LESSON}#breakfast.ts@1.5`);
  await expect(snippet.log).toContainText("The toast is ready.");
  await expect(snippet.log).not.toContainText("The coffee is ready.");
  await expect(snippet.region).toBeInViewport();
  await expect(snippet.region.locator('[data-line][data-mark="waiting"]').first()).toHaveAttribute("data-line", "6");
});
