// What a learner does with a recording: plays it, stops it, plays it at once, and reads what was when.

import { expect, test } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

let snippet: SnippetRegion;

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
  snippet = new SnippetRegion(page, "breakfast.ts");
});

/** Between its two lines there is time to press, on the busiest machine; a longer run would be played in a hurry. */
const PATIENT = `import asyncio from "asyncio";
async function main() {
  await asyncio.sleep(0.5);
  console.log("soon");
  await asyncio.sleep(19);
  console.log("late");
}
asyncio.run(main());
`;

test("Stop ends the playing where it is, and leaves the focus on Run", async () => {
  await snippet.replaceCode(PATIENT);
  await snippet.button("Run").click();
  await snippet.expectOutcome("running");
  await expect(snippet.log).toHaveText(/soon/u);
  await snippet.button("Stop").click();
  await snippet.expectOutcome("stopped");
  await expect(snippet.status).toContainText(/You stopped it at \+\d+\.\d{3} s/);
  await expect(snippet.log).not.toContainText("late");
  await expect(snippet.button("Run")).toBeFocused();
});

test("eight minutes are played in ten seconds, and the first page's juggler juggles along", async ({ page }) => {
  await page.goto("/");
  snippet = new SnippetRegion(page, "juggle.ts");
  const juggler = page.locator("[data-juggler-of]");
  await expect(juggler).toContainText("comes down next, at +1.000 s");
  await snippet.button("Run").click();
  await expect(juggler).toContainText("Everything is caught.");

  await page.goto("/lessons/juggler/one-player/");
  snippet = new SnippetRegion(page, "five-hundred.ts");
  await snippet.button("Run").click();
  await expect(snippet.status).toContainText("Running — 50 times as fast");
  await snippet.expectOutcome("finished", { timeout: 20_000 });
  await snippet.expectElapsed(500);
});

test("instant shows a whole hour at once, in all snippets of the page", async ({ page }) => {
  await new SnippetRegion(page, "in-turn.ts").speed.selectOption("instant");
  await expect(snippet.speed).toHaveValue("instant");
  await snippet.replaceCode(
    `import asyncio from "asyncio";\nasync function main() {\n  await asyncio.sleep(3600);\n}\nasyncio.run(main());`,
  );
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await snippet.expectElapsed(3600);
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("a run is shown at once", async () => {
    await expect(snippet.speed).toHaveValue("instant");
  });
});

test("the timeline has an equal in words", async () => {
  await snippet.button("Run").hover();
  await expect(snippet.button("Run")).toBeEnabled();
  await snippet.timeline.getByText("In words").click();
  const row = snippet.timeline.getByRole("row", { name: /waits 1\.000 s for asyncio\.sleep/ });
  await expect(row).toContainText("+0.000 s");
  await row.getByRole("button", { name: "line 13" }).click();
  await expect(snippet.region.locator("[data-pointed]")).toHaveText("  await asyncio.sleep(1);\n");
});

test("a click into the code edits there", async ({ page }) => {
  // What is added comes last: nobody needs to wait while it plays.
  await snippet.speed.selectOption("instant");
  const sleep = snippet.region.getByText("await asyncio.sleep(2);");
  await sleep.click();
  await expect(snippet.region.getByRole("textbox")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.insertText(' console.log("here");');
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(snippet.log).toContainText("here");
});

test("an edit is there again at the next visit, and Reset can be taken back", async ({ page }) => {
  await snippet.replaceCode(`console.log("mine");`);
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await page.reload();
  await expect(snippet.region).toContainText(`console.log("mine");`);
  await expect(snippet.status).toContainText("Before your edit");
  await snippet.button("Reset").click();
  await expect(snippet.region).toContainText("await asyncio.gather(brewCoffee(), toastBread())");
  await snippet.button("Restore edit").click();
  await expect(snippet.region).toContainText(`console.log("mine");`);
});
