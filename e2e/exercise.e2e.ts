// An exercise, from the first wrong attempt to the pass that is still there tomorrow.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Locator } from "@playwright/test";
import { findViolations } from "./find-violations.ts";
import { BEFORE_CHECK_HEARD, FAILED_CHECK_HEARD, HELP_HEARD, PASSED_HEARD } from "./pages-heard.ts";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

const FOLDER = path.join(import.meta.dirname, "../content/lessons/breakfast/gather/exercises/serve-breakfast");
const program = (file: string): string => readFileSync(path.join(FOLDER, file), "utf8");

let exercise: SnippetRegion;
let checks: Locator;

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
  exercise = new SnippetRegion(page, "serve-breakfast.ts");
  checks = exercise.region.getByRole("list", { name: "Checks" });
});

test("a check says what happened, why it matters and where to look", async () => {
  await expect(exercise.region.locator(".checks")).toMatchAriaSnapshot(BEFORE_CHECK_HEARD);
  await exercise.button("Check").click();
  const atOnce = checks.getByRole("listitem").filter({ hasText: "under way at the same time" });
  await expect(atOnce).toContainText("failed");
  await expect(atOnce).toContainText(
    "One after the other: the wait on line 5 lasted from 0.000 s to 2.000 s, and the next one on line 12 began only at 2.000 s.",
  );
  await expect(exercise.status).toContainText("3 of 6 checks pass");
  await expect(exercise.region.locator(".checks")).toMatchAriaSnapshot(FAILED_CHECK_HEARD);
  // What is graded measures no computing: it is the same on every machine.
  await expect(exercise.output).toHaveAttribute("data-elapsed", "4.5");

  await atOnce.getByRole("button", { name: "Show line 12" }).click();
  await expect(exercise.region.locator('[data-line="12"]')).toHaveAttribute("data-pointed");
});

test("what passes is remembered with its code, and so is what was typed after it", async ({ page }) => {
  await exercise.replaceCode(program("solution.ts"));
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(exercise.status).toContainText("All 6 checks pass");
  await expect(exercise.region.locator(".checks")).toMatchAriaSnapshot(PASSED_HEARD);

  await exercise.replaceCode(program("attempts/blocked.ts"));
  await expect(exercise.region).toContainText("You have changed the code since.");
  await exercise.button("Check").click();
  await expect(checks).toContainText("`time.sleep` blocked the loop on line 9".replaceAll("`", ""));
  await expect(exercise.region).toContainText(/Passed on/);

  await page.reload();
  await expect(exercise.region).toContainText(/Passed on/);
  await expect(exercise.region).toContainText("time.sleep(2);");
  await exercise.button("Bring it back").click();
  await expect(exercise.region).toContainText("asyncio.gather(brewCoffee(), toastBread(), fryEggs())");
  await exercise.button("Check").click();
  await expect(exercise.status).toContainText("All 6 checks pass");
  // Also from an earlier visit.
  await page.reload();
  await exercise.region.getByRole("link", { name: "Next lesson: Measure, do not guess" }).click();
  await expect(page).toHaveURL(/\/lessons\/breakfast\/measuring\/$/u);
});

test("code that does not compile is told so, and nothing of its behaviour", async () => {
  await exercise.replaceCode("const const = 1;");
  await exercise.button("Check").click();
  await expect(exercise.status).toContainText("No check was reached");
  for (const check of await checks.getByRole("listitem").all()) await expect(check).toContainText("not reached");
});

test("hints come one by one, and the solution on a second wish", async () => {
  const hints = exercise.region.getByRole("list", { name: "Hints" }).getByRole("listitem");
  await exercise.button("Hint").click();
  await expect(hints).toHaveCount(1);
  await exercise.button("Hint").click();
  await expect(hints).toHaveCount(2);

  await exercise.button("Show solution").click();
  await expect(exercise.region).toContainText("Press Show solution once more");
  await exercise.button("Show solution").click();
  await expect(exercise.region.locator(".help")).toMatchAriaSnapshot(HELP_HEARD);
});

test("a browser that stores nothing says so, and everything else works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get: () => {
        throw new DOMException("Denied.", "SecurityError");
      },
    });
  });
  await page.reload();
  await expect(exercise.region).toContainText("Your browser does not let this site store anything.");
  await exercise.replaceCode(program("solution.ts"));
  await exercise.button("Check").click();
  await expect(exercise.status).toContainText("All 6 checks pass");
  await expect(exercise.region).toContainText("Your solution is kept until you close this page.");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`feedback, hints and solution have no axe violation: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await exercise.button("Check").click();
    await expect(exercise.status).toContainText("3 of 6 checks pass");
    await exercise.button("Hint").click();
    await exercise.button("Show solution").click();
    await expect(exercise.region.locator("ins")).toBeVisible();
    expect(await findViolations(page, "section.exercise")).toEqual([]);
  });
}
