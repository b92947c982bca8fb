// A project: each step goes on from the learner's own code of the step before.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { SnippetRegion } from "./snippet-region.ts";

const PROJECT = "/lessons/projects/chess-club/";
const STEPS = path.join(import.meta.dirname, "../content/lessons/projects/chess-club/exercises");
const program = (file: string): string => readFileSync(path.join(STEPS, file), "utf8");

test("a step begins with one's own code of the step before, and says what no longer holds", async ({ page }) => {
  await page.goto(PROJECT);
  const steps = page.getByRole("navigation", { name: "Steps of the project" });
  await expect(steps).toContainText("You are at the beginning: step 1 of 5, “Open the doors”.");
  const second = new SnippetRegion(page, "spare-the-database.ts");
  await expect(second.region).toBeHidden();

  const first = new SnippetRegion(page, "open-the-doors.ts");
  const own = `// Mine.\n${program("open-the-doors/solutions/tasks.ts")}`;
  await first.replaceCode(own);
  await first.button("Check").click();
  await expect(first.status).toContainText("All 4 checks pass");
  await expect(steps).toContainText("1 of 5 steps are passed. Next is step 2, “Spare the database”.");

  await expect(second.region).toBeVisible();
  await expect(second.region).toContainText("This step begins with your own code that passed “Open the doors”.");
  await expect(second.region.locator(".snippet-code")).toContainText("// Mine.");
  await second.button("Compare with our solution").click();
  await expect(second.region.getByRole("group", { name: /^Our solution of the step before/ })).toContainText(
    "− // Mine.",
  );
  await second.button("Take our solution").click();
  await expect(second.region.locator(".snippet-code")).not.toContainText("// Mine.");
  await second.button("Reset").click();
  await expect(second.region.locator(".snippet-code")).toContainText("// Mine.");

  await second.replaceCode(program("spare-the-database/attempts/always-a-limit.ts"));
  await second.button("Check").click();
  const kept = second.region.getByRole("list", { name: "Checks of the steps before" });
  await expect(kept.getByRole("listitem").filter({ hasText: "wait as long as one" })).toContainText(
    "An earlier step asked for this and had it: a change since then has undone it.",
  );

  await page.reload();
  await expect(second.region.locator(".snippet-code")).toContainText("?? 100");
  await second.button("Reset").click();
  await expect(second.region.locator(".snippet-code")).toContainText("// Mine.");
  await expect(page.locator('.sidebar-content a[data-lesson="projects/chess-club"]')).toContainText("(1 of 5 done)");
});
