// Everything without a mouse: each thing that can be done is reached with Tab, seen where it stands, and done with keys.

import { expect, test, type Locator, type Page } from "@playwright/test";
import { awaitEditor, LESSON, SnippetRegion } from "./snippet-region.ts";

/** More would be no way to get anywhere. */
const MOST_STEPS = 90;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

/** Goes on with Tab until the element has the focus; at each stop, the focus can be seen and lies under nothing. */
async function tabTo(page: Page, aim: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press("Tab");
    if (await aim.evaluate((element) => element === document.activeElement)) {
      expect(await page.evaluate(isFocusSeen)).toBe("seen");
      return;
    }
  }
  throw new Error(`${String(MOST_STEPS)} times Tab did not lead to ${aim.toString()}.`);
}

/** In the page: whether the element that has the focus is shown, marked, and not covered by what stays on the screen. */
function isFocusSeen(): string {
  const focused = document.activeElement;
  if (focused === null) return "nothing has the focus";
  const { left, top, width, height } = focused.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  if (outlineStyle === "none" || outlineWidth === "0px") return "there is no outline";
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return focused.contains(there) || (there?.contains(focused) ?? false)
    ? "seen"
    : `covered by ${there?.className ?? ""}`;
}

test("a lesson: skip what is the same everywhere, run, look closer, check, and read in the dark", async ({ page }) => {
  await page.goto(LESSON);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await tabTo(page, snippet.button("Run"));
  await page.keyboard.press("Enter");
  await snippet.expectOutcome("finished");

  await tabTo(page, snippet.region.getByRole("tab", { name: "Timeline" }));
  for (const view of ["Juggler", "Loop", "Story"]) {
    await page.keyboard.press("ArrowRight");
    await expect(snippet.region.getByRole("tab", { name: view })).toBeFocused();
    await expect(snippet.region.getByRole("tabpanel", { name: view })).toBeVisible();
  }

  const exercise = new SnippetRegion(page, "serve-breakfast.ts");
  await tabTo(page, exercise.button("Check"));
  await page.keyboard.press("Enter");
  await expect(exercise.status).toContainText("3 of 6 checks pass");
  await tabTo(page, exercise.button("Hint"));
  await page.keyboard.press("Space");
  await expect(exercise.region.getByRole("list", { name: "Hints" }).getByRole("listitem")).toHaveCount(1);
  await tabTo(page, page.getByRole("link", { name: /^Next/u }));

  await page.goto("/glossary/");
  await tabTo(page, page.locator("header").getByLabel("Select theme"));
  await page.keyboard.press("Home");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the playground: examples, settings and sharing open and close, and the focus comes back", async ({ page }) => {
  await page.goto("/playground/");
  await awaitEditor(page);
  await page.locator("header").getByRole("link").first().focus();
  for (const name of ["Examples", "Keys", "Share"]) {
    const opener = page.getByRole("button", { name, exact: true });
    await tabTo(page, opener);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test.describe("on a phone's screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the menu opens and closes, and nothing to press is too small for a thumb", async ({ page }) => {
    await page.goto(LESSON);
    await tabTo(page, page.getByRole("button", { name: "Menu" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Watching the pot" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("link", { name: "Watching the pot" })).toBeHidden();
    await new SnippetRegion(page, "breakfast.ts").button("Run").hover();
    await expect(new SnippetRegion(page, "breakfast.ts").moment).toBeEnabled();
    // WCAG 2.2, 2.5.8: 24 by 24 pixels; links within a sentence are left out there, too.
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, summary, input, [role=tab], nav a")].flatMap((element) => {
        // What is in a label is pressed with it.
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        const isShown = width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
        return isShown && (width < 24 || height < 24)
          ? [`${element.outerHTML.slice(0, 90)}: ${width} × ${height}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
  });
});
