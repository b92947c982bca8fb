// A reader whose system forces its few colours upon every page, in a light palette and in a dark one: everything can be read,
// the focus is seen, and what is told apart by colour elsewhere is told apart by its shape.

import { expect, test, type Locator, type Page } from "@playwright/test";
import { findUnreadable, readInk } from "./find-unreadable.ts";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

const FETCHED = { timeout: 45_000 };

/** Somebody waits, runs, blocks the loop, is ready while it is blocked, and is cancelled. */
const ALL_STATES = `import asyncio from "asyncio";
import time from "time";

async function toast() {
  await asyncio.sleep(1);
  time.sleep(1);
}

async function coffee() {
  await asyncio.sleep(1.5);
  await asyncio.sleep(2);
}

async function main() {
  const hot = asyncio.createTask(coffee());
  await asyncio.gather(toast(), asyncio.sleep(2.5));
  hot.cancel();
  await asyncio.sleep(0.5);
}

asyncio.run(main());
`;

test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

/** Asks the same in both palettes, and leaves the page in the light one. */
async function inBothPalettes(page: Page, ask: () => Promise<void>): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
    await ask();
  }
}

async function expectReadable(page: Page, ...parts: readonly string[]): Promise<void> {
  await inBothPalettes(page, async () => {
    for (const part of parts) expect.soft(await findUnreadable(page, part), part).toEqual([]);
  });
}

/** Red, green and blue of a page's ground. */
async function groundOf(page: Page): Promise<readonly number[]> {
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  return (colour.match(/\d+/gu) ?? []).slice(0, 3).map(Number);
}

/**
 * Fails where something is not drawn, or where two look the same but for their colours.
 * @param size of what is looked at, from its upper left corner, in pixels
 */
async function expectToldApart(page: Page, things: Readonly<Record<string, Locator>>, size: number): Promise<void> {
  await inBothPalettes(page, async () => {
    const ground = await groundOf(page);
    const seen = new Map<string, string>();
    for (const [name, thing] of Object.entries(things)) {
      const box = await thing.boundingBox();
      if (box === null) throw new Error(`${name} is not there.`);
      const ink = (
        await readInk(page, { ...box, width: Math.min(box.width, size), height: Math.min(box.height, size) }, ground)
      ).join("\n");
      expect.soft(ink, `${name} is drawn`).toContain("#");
      expect
        .soft([...seen].filter(([, other]) => other === ink).map(([other]) => `${other} looks like ${name}`))
        .toEqual([]);
      seen.set(name, ink);
    }
  });
}

/** In the page: what has the focus, and whether an outline says so that can be seen there. */
function readFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return "nothing";
  const drawn = focused instanceof SVGElement ? getComputedStyle(focused.firstElementChild ?? focused) : null;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const name = focused.getAttribute("aria-label") ?? focused.textContent.trim().slice(0, 30);
  const colour = drawn === null ? outlineColor : drawn.stroke;
  const isDrawn =
    drawn === null ? outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 : drawn.strokeWidth === "2px";
  const ground = getComputedStyle(document.body).backgroundColor;
  return isDrawn && colour !== ground && colour !== "none" ? "seen" : `${name}: ${colour} on ${ground}`;
}

async function expectFocusSeen(page: Page, steps: number): Promise<void> {
  await inBothPalettes(page, async () => {
    const stops = [];
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(readFocus));
    }
    expect.soft(stops.filter((stop) => stop !== "seen")).toEqual([]);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press("Shift+Tab");
  });
}

test("a run, its views and an exercise are read and told apart", async ({ page }) => {
  test.slow();
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.replaceCode(ALL_STATES);
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await snippet.timeline.scrollIntoViewIfNeeded();

  const marks = snippet.timeline.getByRole("list", { name: "Marks in the picture" });
  const mark = (words: string): Locator => marks.getByText(words, { exact: true });
  const stretch = (kind: string): Locator =>
    snippet.timeline.locator(`[data-kind="${kind}"] rect.timeline-shape`).last();
  // As wide as the marks before their words.
  await expectToldApart(
    page,
    {
      running: mark("a step"),
      waiting: mark("waiting"),
      ready: mark("ready, but not its turn"),
      blocking: mark("blocking the loop"),
      cancelled: mark("cancelled"),
    },
    12,
  );
  await expectToldApart(
    page,
    { waiting: stretch("waiting"), ready: stretch("turn"), blocking: stretch("blocked") },
    16,
  );

  await snippet.moment.fill("1.5");
  await expectReadable(page, "section.snippet:has([data-under-way], .timeline-veil)");
  for (const view of ["Juggler", "Loop", "Story"]) {
    await snippet.region.getByRole("tab", { name: view }).click();
    await expectReadable(page, '[aria-label="breakfast.ts"]');
  }
  await snippet.region.getByRole("tab", { name: "Story" }).focus();
  await page.keyboard.press("Shift+Tab");
  await expectFocusSeen(page, 8);

  const exercise = new SnippetRegion(page, "serve-breakfast.ts");
  await exercise.button("Check").click();
  await expect(exercise.status).toContainText("3 of 6 checks pass");
  const check = (state: string): Locator => exercise.region.locator(`.check[data-state="${state}"]`).first();
  await check("failed").scrollIntoViewIfNeeded();
  await expectToldApart(page, { passed: check("passed"), failed: check("failed") }, 18);
  await expectReadable(page, '[aria-label="serve-breakfast.ts"]');

  // Of several runs, the one that is shown.
  await page.goto("/lessons/breakfast/measuring/");
  const measured = new SnippetRegion(page, "longest-chain.ts");
  await measured.button("Check").click();
  const runs = measured.region.getByRole("group", { name: "Runs of the check" }).getByRole("button");
  const groundOfRun = (run: Locator): Promise<string> => run.evaluate((it) => getComputedStyle(it).backgroundColor);
  await expect(runs.and(page.locator("[aria-pressed=true]"))).toHaveCount(1);
  const grounds = await Promise.all((await runs.all()).map(groundOfRun));
  const shown = await groundOfRun(runs.and(page.locator("[aria-pressed=true]")));
  expect.soft(grounds.filter((ground) => ground === shown)).toHaveLength(1);
  await expectReadable(page, ".runs");
});

test("the editor's lists are read, and what is chosen in them is seen", async ({ page }) => {
  test.slow();
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Edit").click();
  await expect(snippet.region.getByRole("textbox", { name: "breakfast.ts" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("\nasyncio.");
  await expect(page.getByRole("listbox", { name: "Suggest" })).toBeVisible(FETCHED);
  await expectReadable(page, ".suggest-widget", ".view-lines");
  await expectChosenSeen(page, ".suggest-widget .monaco-list-row");

  await page.keyboard.press("Escape");
  await page.keyboard.type("sleep(");
  await expect(page.locator(".parameter-hints-widget")).toContainText("Waits, and lets everything else run meanwhile.");
  await expectReadable(page, ".parameter-hints-widget");
  await page.keyboard.press("F1");
  await expect(page.locator(".quick-input-widget")).toBeVisible();
  await expectReadable(page, ".quick-input-widget");
  await expectChosenSeen(page, ".quick-input-widget .monaco-list-row");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+f");
  await expect(page.locator(".find-widget")).toBeVisible();
  await expectReadable(page, ".find-widget");
});

/** One row has another ground than the rest. */
async function expectChosenSeen(page: Page, rows: string): Promise<void> {
  await inBothPalettes(page, async () => {
    const grounds = await page
      .locator(rows)
      .evaluateAll((all) => all.map((row) => getComputedStyle(row).backgroundColor));
    const chosen = await page.locator(`${rows}.focused`).evaluate((row) => getComputedStyle(row).backgroundColor);
    expect.soft(grounds.filter((ground) => ground === chosen)).toHaveLength(1);
    expect.soft(grounds.length).toBeGreaterThan(1);
  });
}
