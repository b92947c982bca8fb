// A first visit with a thumb, on a small screen: from the first page into a lesson, a word looked up, a program run; and
// an address with a letter wrong.

import { expect, test, type Page } from "@playwright/test";
import { LESSON } from "./snippet-region.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test("from the first page to a run, by touch", async ({ page }) => {
  await page.goto("/");
  await expectToFit(page);
  await page.getByRole("link", { name: "Start the course" }).tap();
  await page.getByRole("button", { name: "Menu" }).tap();
  await page.getByText("Breakfast without burning").tap();
  await page.getByRole("link", { name: "Watching the pot" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Watching the pot");
  await expectToFit(page);

  const word = page.getByRole("button", { name: "synchronous", exact: true });
  const definition = page.getByText("one thing is finished before the next one begins");
  await word.tap();
  await expect(definition).toBeVisible();
  await expect(page.getByRole("link", { name: "In the glossary" })).toHaveAttribute("href", "/glossary/#synchronous");
  await page.getByRole("heading", { level: 1 }).tap();
  await expect(definition).toBeHidden();
  await word.press("Enter");
  await expect(definition).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(definition).toBeHidden();
  await expect(word).toBeFocused();

  await page.getByRole("button", { name: "Run", exact: true }).first().tap();
  await expect(page.locator("[data-outcome]").first()).toHaveAttribute("data-outcome", /running|finished/u);
  await expect(page.getByRole("button", { name: "Stop" }).first()).toBeVisible();
});

test("an address with a letter wrong leads to what was meant, or to the search", async ({ page }) => {
  await page.goto("/lessons/breakfast/gahter/");
  await expect(page.getByText("There is no page at this address.")).toBeVisible();
  await expectToFit(page);
  await page.getByRole("button", { name: "Search the course" }).tap();
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.getByText("Perhaps you meant").getByRole("link", { name: "Two seconds, not three" }).tap();
  await expect(page).toHaveURL(new RegExp(LESSON));
});
