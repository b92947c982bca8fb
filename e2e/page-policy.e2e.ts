// Each page's policy lets all of the site work, and nothing else.

import { expect, test, type Page } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

/** What the browser has refused on the page so far. */
function refusalsOn(page: Page): string[] {
  const refusals: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refusals.push(message.text());
  });
  return refusals;
}

test("reading, switching the theme, running and editing need nothing that the policy refuses", async ({ page }) => {
  const refusals = refusalsOn(page);
  for (const address of ["/", "/about/", "/no-such-page", LESSON])
    await page.goto(address, { waitUntil: "networkidle" });
  await page.getByLabel("Select theme").first().selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.replaceCode(`console.log("edited");`);
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  expect(refusals).toEqual([]);
});

test("a script that the build did not write is refused, and so is a frame from elsewhere", async ({ page }) => {
  const refusals = refusalsOn(page);
  await page.goto(LESSON);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 'mine'" }));
    document.body.append(Object.assign(document.createElement("iframe"), { src: "https://elsewhere.invalid/" }));
  });
  await expect
    // By the page itself, and by what the host sends with it.
    .poll(() => [...new Set(refusals.map((text) => /script-src|frame-src/.exec(text)?.[0]))])
    .toEqual(["script-src", "frame-src"]);
  await expect(page).not.toHaveTitle("mine");
});
