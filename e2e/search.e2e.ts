// Finding a word of the course from any page, with the keyboard alone.

import { expect, test } from "@playwright/test";
import { LESSON } from "./snippet-region.ts";

test("the search finds a lesson by a word in it, and is fetched only when somebody searches", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const fetchedForSearch = (): string[] => fetched.filter((path) => /ui-core|^\/pagefind\//.test(path));

  await page.goto("/", { waitUntil: "networkidle" });
  expect(fetchedForSearch()).toEqual([]);

  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.type("toast");
  await page.getByRole("dialog").getByRole("link", { name: "Two seconds, not three" }).first().click();
  await expect(page).toHaveURL(new RegExp(LESSON));
  expect(fetchedForSearch()).not.toEqual([]);
});
