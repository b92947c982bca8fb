// No axe violation on any page, in either theme, before a run and after one. The pages are those of the built site, so
// that none has to be registered here.

import { readdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

const SITE = path.join(import.meta.dirname, "..", "dist");

const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  // The runner's frame is no page: it is hidden, and refuses to work when it is opened as one.
  .filter((file) => file.endsWith(".html") && !file.startsWith("runner"))
  .map(
    (file) =>
      `/${file
        .split(path.sep)
        .join("/")
        .replace(/index\.html$/, "")}`,
  )
  .sort();

/** What axe finds, as one line for each element. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const address of pages) {
      test(address, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
        expect(await findViolations(page)).toEqual([]);
      });
    }

    test("a lesson with a snippet that was run and is being edited", async ({ page }) => {
      await page.goto(LESSON);
      const snippet = new SnippetRegion(page, "breakfast.ts");
      await snippet.button("Run").click();
      await snippet.expectOutcome("finished");
      expect(await findViolations(page)).toEqual([]);
      await snippet.replaceCode("const = 1;");
      await snippet.button("Run").click();
      await snippet.expectOutcome("not-compiled");
      expect(await findViolations(page)).toEqual([]);
    });
  });
}
