// The first thing that a learner does: run a snippet, change it, run it again, and break it.

import { expect, test } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";
import { watchShifts } from "./watch-shifts.ts";

const SLEEPER = (seconds: number): string => `import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(${seconds});
  console.log("slept for ${seconds}");
}

asyncio.run(main());
`;

let snippet: SnippetRegion;

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
  snippet = new SnippetRegion(page, "breakfast.ts");
});

test("Run plays the snippet: its lines appear at their own time", async () => {
  const last = snippet.log.getByText(/^Breakfast is coffee and toast, after 2\.\d\d seconds\.$/u);
  await snippet.button("Run").click();
  await snippet.expectOutcome("running");
  const begun = Date.now();
  await expect(snippet.log).toContainText("The bread is in.");
  await expect(last).toBeHidden();

  await snippet.expectOutcome("finished");
  expect((Date.now() - begun) / 1000).toBeGreaterThan(1.5);
  await expect(last).toBeVisible();
  await snippet.expectElapsed(2);
});

test("the contents beside the text have their place before the text has come", async ({ page }) => {
  const contents = page.locator(".right-sidebar");
  const place = await contents.boundingBox();
  await page.locator(".main-pane").evaluate((text) => text.remove());
  expect(await contents.boundingBox()).toEqual(place);
});

test("where the browser is never idle, the first sign of somebody brings the snippet to life", async ({ page }) => {
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
  await page.reload();
  await expect(snippet.button("Run")).toBeDisabled();
  await page.mouse.move(10, 10);
  await snippet.button("Run").click();
  await snippet.expectOutcome("running");
});

test("as it stands, a snippet runs without the compiler, which comes with the first edit", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) fetched.push(request.url());
  });
  // Whoever points at the code may be about to change it, or may only read: starting the compiler would hold up the run.
  await snippet.region.locator("code").first().hover();
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  expect(fetched).toEqual([]);
  await snippet.button("Edit").click();
  await expect.poll(() => fetched).toHaveLength(1);
});

test("what runs programs comes with the first sign of somebody, and by itself for whoever has run one before", async ({
  page,
}) => {
  let isFetched = false;
  page.on("request", (request) => (isFetched ||= request.url().includes("/runner/")));
  await page.reload({ waitUntil: "networkidle" });
  await expect(snippet.button("Run")).toBeEnabled();
  expect(isFetched).toBe(false);
  await snippet.button("Run").click();
  await snippet.expectOutcome("running");
  await expect.poll(() => isFetched).toBe(true);
  await page.mouse.move(0, 0);
  // By then it is remembered, too.
  await snippet.expectOutcome("finished");
  isFetched = false;
  await page.reload();
  await expect.poll(() => isFetched).toBe(true);
});

test("an edited snippet runs as edited, is there again without moving the page, and Reset gives the original back", async ({
  page,
}) => {
  await snippet.replaceCode(SLEEPER(0.25));
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(snippet.log).toContainText("slept for 0.25");
  await snippet.expectOutcome("finished");
  await snippet.expectElapsed(0.25);

  // Of another height than the page's own code: what stands below it keeps its place from the first picture on.
  await snippet.button("Run").evaluate((button) => button.scrollIntoView({ block: "center", behavior: "instant" }));
  await page.reload();
  const shifts = await watchShifts(page, "opened");
  await expect(snippet.region).toContainText("await asyncio.sleep(0.25);");
  await expect(snippet.button("Run")).toBeInViewport();
  expect(await shifts()).toBeLessThan(0.001);

  await snippet.button("Reset").click();
  await expect(snippet.region).toContainText("await asyncio.gather(brewCoffee(), toastBread())");
});

test("a compile error shows its line, and the next run works", async () => {
  await snippet.replaceCode(SLEEPER(0.25).replace("asyncio.sleep(0.25)", "asyncio.sleep(0.25"));
  await snippet.button("Run").click();
  await snippet.expectOutcome("not-compiled");
  await expect(snippet.output).toContainText(/line 4\b/i);

  await snippet.replaceCode(SLEEPER(0.5));
  await snippet.button("Run").click();
  await expect(snippet.log).toContainText("slept for 0.5");
  await snippet.expectOutcome("finished");
});

test("an uncaught error shows its line", async () => {
  await snippet.replaceCode(SLEEPER(0.25).replace("console.log", "throw new TypeError"));
  await snippet.button("Run").click();
  await snippet.expectOutcome("failed");
  await expect(snippet.output).toContainText("TypeError: slept for 0.25");
  await expect(snippet.output).toContainText(/line 5\b/i);
});
