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

test("a compiler that hangs is given up after 3 s while the page answers, and the next one works", async ({ page }) => {
  const script = "**/_astro/worker-*.js";
  const hanging = 'postMessage({ kind: "ready" }); onmessage = () => { for (;;) {} };';
  await page.route(script, (route) => route.fulfill({ body: hanging, contentType: "text/javascript" }));
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  const longestGap = await startTicker(page);
  const began = Date.now();
  await snippet.button("Run").click();
  // What came near warmed the compiler up, and hung first.
  await snippet.expectOutcome("not-compiled", { timeout: 20_000 });
  expect(Date.now() - began).toBeGreaterThan(2_900);
  await expect(snippet.output).toContainText("Compiling this program took more than 3 s, so it was stopped.");
  await expect(snippet.output).toContainText("Make the program shorter or less deeply nested, then run it again.");
  expect(await longestGap()).toBeLessThan(LONGEST_GAP_MS);

  await page.unroute(script);
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
});
