// The assessment: drawn, answered in part, left, taken up again, and its result kept.

import { expect, test, type Locator, type Page } from "@playwright/test";
import { findViolations } from "./find-violations.ts";

const ASSESSMENT = "/lessons/beside/assessment/";

function drawn(page: Page): Locator {
  return page.locator("[data-question][data-drawn]");
}

test("what was answered is still answered after a reload, and the result says what to read again", async ({ page }) => {
  await page.goto(ASSESSMENT);
  const progress = page.locator(".assessment").getByRole("status");
  await expect(drawn(page)).toHaveCount(0);
  expect(await findViolations(page, ".assessment")).toEqual([]);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(drawn(page)).toHaveCount(6);
  await expect(progress).toHaveText("0 of 6 questions are done.");

  const question = drawn(page)
    .filter({ has: page.getByRole("radio") })
    .first();
  await question.getByRole("radio").first().check();
  await question.getByRole("button", { name: "Commit, and show the run" }).click();
  await expect(progress).toHaveText("1 of 6 questions are done.");
  const titles = await drawn(page).evaluateAll((all) => all.map((one) => one.getAttribute("data-title") ?? ""));

  await page.reload();
  await expect(progress).toHaveText("1 of 6 questions are done.");
  await expect(drawn(page)).toHaveCount(6);
  await page.getByRole("button", { name: "Finish, and see the result" }).click();
  const result = page.getByRole("region", { name: "Your result" });
  await expect(result.getByRole("heading")).toHaveText(/^[01] of 6 right$/);
  await expect(result.getByRole("listitem").filter({ hasText: "not done. Read again:" })).toHaveCount(5);
  for (const title of titles) await expect(result).toContainText(`${title}: `);
  expect(await findViolations(page, ".assessment")).toEqual([]);

  await page.getByRole("button", { name: "Begin" }).click();
  await expect(progress).toHaveText("0 of 6 questions are done.");
});
