// A program that never gives way is stopped and explained; meanwhile the page answers, and afterwards all is as before.

import { expect, test, type Page } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

const ENDLESS = `import asyncio from "asyncio";

async function main() {
  console.log("before the loop");
  while (true) {}
}

asyncio.run(main());
`;

const HONEST = `import asyncio from "asyncio";

async function main() {
  console.log("after the loop");
}

asyncio.run(main());
`;

const STOPPED_WITHIN_MS = 3_000;
const LONGEST_GAP_MS = 500;

/** Lets the page note how long it went without being able to do anything at all. */
async function startTicker(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    const ticker = { longestGapMs: 0 };
    setInterval(() => {
      const now = performance.now();
      ticker.longestGapMs = Math.max(ticker.longestGapMs, now - last);
      last = now;
    }, 10);
    Object.assign(window, { ticker });
  });
  return () => page.evaluate(() => (window as unknown as { ticker: { longestGapMs: number } }).ticker.longestGapMs);
}

let snippet: SnippetRegion;

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
  snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.replaceCode(HONEST);
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await snippet.replaceCode(ENDLESS);
});

async function expectNextRunToWork(): Promise<void> {
  await snippet.replaceCode(HONEST);
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await expect(snippet.log).toContainText("after the loop");
}

test("an endless loop is stopped, what it printed stays, and the page answers meanwhile", async ({ page }) => {
  const longestGapMs = await startTicker(page);
  await snippet.button("Run").click();
  await snippet.expectOutcome("stopped", { timeout: STOPPED_WITHIN_MS });

  await expect(snippet.log).toContainText("before the loop");
  await expect(snippet.output).toContainText(/line 5\b/i);
  expect(await longestGapMs()).toBeLessThan(LONGEST_GAP_MS);
  await expectNextRunToWork();
});

test("Stop ends it at once", async () => {
  await snippet.button("Run").click();
  await snippet.expectOutcome("running");
  await snippet.button("Stop").click();
  await snippet.expectOutcome("stopped", { timeout: 1_000 });
  await expectNextRunToWork();
});
