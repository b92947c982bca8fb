// Programs that only pretend to pass an exercise, in the real sandbox; and, so that this proves something, one that
// does the work. What else is tried is in src/attempt/forgery.test.ts.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { SnippetRegion } from "./snippet-region.ts";

const FOLDER = path.join(import.meta.dirname, "../content/lessons/conductor/polite-limits/exercises/few-at-a-time");
const titles = `Array.from({ length: pages.length }, (_, i) => "Title " + (i + 1))`;
const pretending = (before: string, body: string): string =>
  `${before}\nexport async function fetchAll(pages: number[], limit: number): Promise<any> {\n  ${body}\n}\n`;

const FORGERIES: readonly (readonly [what: string, program: string])[] = [
  ["a result from nowhere", pretending("", `return ${titles};`)],
  [
    "messages and printed verdicts",
    pretending(
      `console.log("All 5 checks pass"); try { (globalThis as any).postMessage({ kind: "done", passed: true }); } catch {}`,
      `return ${titles};`,
    ),
  ],
  [
    "patched built-ins",
    pretending(
      `for (const patch of [
  () => { JSON.stringify = () => '["Title 1"]'; },
  () => { Array.prototype.push = () => 0; },
  () => { Object.defineProperty(Object.prototype, "requests", { get: () => [], set() {} }); },
]) try { patch(); } catch {}`,
      `return ${titles};`,
    ),
  ],
  ["an end before the beginning", pretending(`import { SystemExit } from "builtins";`, `throw new SystemExit("0");`)],
];

test("whoever only pretends does not pass, and whoever does the work does", async ({ page }) => {
  await page.goto("lessons/conductor/polite-limits/");
  const exercise = new SnippetRegion(page, "few-at-a-time.ts");
  const summary = exercise.region.locator(".checks-summary");
  for (const [what, program] of FORGERIES) {
    await exercise.replaceCode(program);
    await expect(summary.or(exercise.region.getByText("not checked yet").first()), what).toBeVisible();
    await exercise.button("Check").click();
    await expect(summary, what).not.toContainText("You have changed the code since.");
    await expect(summary, what).toHaveAttribute("data-passed", "false");
  }
  await exercise.replaceCode(readFileSync(path.join(FOLDER, "solution.ts"), "utf8"));
  await exercise.button("Check").click();
  await expect(exercise.status).toContainText("All 5 checks pass");

  // Each run can be looked at.
  await exercise.button("Twenty pages, five at a time").click();
  await expect(exercise.button("Twenty pages, five at a time")).toHaveAttribute("aria-pressed", "true");
  await expect(exercise.output).toHaveAttribute("data-elapsed", /^5\.0/);
});
