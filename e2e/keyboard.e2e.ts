// Everything without a mouse: each thing that can be done is reached with Tab, seen where it stands, and done with keys.

import { expect, test, type Locator, type Page } from "@playwright/test";
import { awaitEditor, LESSON, SnippetRegion } from "./snippet-region.ts";

/** More would be no way to get anywhere. */
const MOST_STEPS = 90;
/** The line of the exercise's first `await`, of three. */
const FIRST_AWAIT = 25;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

/** Goes on with the keys, in turns, until the element has the focus, which can be seen there and lies under nothing. */
async function walkTo(page: Page, keys: readonly string[], aim: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press(keys[step % keys.length] ?? "");
    if (await aim.evaluate((element) => element === document.activeElement)) {
      expect(await page.evaluate(isFocusSeen)).toBe("seen");
      return;
    }
  }
  throw new Error(`${String(MOST_STEPS)} times ${keys.join(", ")} did not lead to ${aim.toString()}.`);
}

function tabTo(page: Page, aim: Locator, key = "Tab"): Promise<void> {
  return walkTo(page, [key], aim);
}

/** In the page: whether the element that has the focus is shown, marked, and not covered by what stays on the screen. */
function isFocusSeen(): string {
  const focused = document.activeElement;
  if (focused === null) return "nothing has the focus";
  const { left, top, width, height } = focused.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  // What is drawn has its edge marked.
  const edge = focused instanceof SVGElement ? getComputedStyle(focused.firstElementChild ?? focused) : null;
  const isMarked = edge === null ? outlineStyle !== "none" && outlineWidth !== "0px" : edge.strokeWidth === "2px";
  if (!isMarked) return "there is no outline";
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  // Parts of a picture lie side by side, however they overlap.
  const whole = focused.closest("svg") ?? focused;
  return whole.contains(there) || (there?.contains(focused) ?? false) ? "seen" : `covered by ${there?.className ?? ""}`;
}

test("from the first page to a passed exercise and what is known of it, with keys alone", async ({ page }) => {
  // All of a learner's way, and some two hundred stops on it.
  test.slow();
  await page.goto("/");
  await tabTo(page, page.getByRole("link", { name: "Start the course" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/lessons/u);
  const course = page.getByRole("navigation", { name: "Main" });
  const lesson = course.getByRole("link", { name: "Two seconds, not three" });
  if (!(await lesson.isVisible())) {
    await tabTo(page, course.locator("summary", { hasText: "Breakfast" }));
    await page.keyboard.press("Enter");
  }
  await tabTo(page, lesson);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(LESSON, "u"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");

  // A run, moment by moment, in all its views.
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await tabTo(page, snippet.button("Run"));
  await page.keyboard.press("Enter");
  await snippet.expectOutcome("finished");
  await tabTo(page, snippet.region.getByRole("tab", { name: "Timeline" }));
  for (const view of ["Juggler", "Loop", "Story", "Timeline"]) {
    await page.keyboard.press("ArrowRight");
    await expect(snippet.region.getByRole("tab", { name: view })).toBeFocused();
    await expect(snippet.region.getByRole("tabpanel", { name: view })).toBeVisible();
  }
  await tabTo(page, snippet.moment);
  await page.keyboard.press("Home");
  await expect(snippet.log).not.toContainText("The coffee is on.");
  await page.keyboard.press("End");
  await expect(snippet.log).toContainText("Breakfast is coffee and toast");
  await tabTo(page, snippet.timeline.getByRole("button", { name: /^breakfast takes a step/u }).first());
  const coffee = snippet.timeline.getByRole("button", { name: "brewCoffee waits 2.000 s for asyncio.sleep, line 6" });
  await walkTo(page, ["ArrowDown", "ArrowRight"], coffee);
  await expect(snippet.timeline).toContainText("brewCoffee waits 2.000 s for asyncio.sleep, line 6.");
  await page.keyboard.press("Enter");
  await expect(snippet.region.locator("[data-pointed]")).toHaveText("  await asyncio.sleep(2);\n");

  // Into the code, as it is written there, and out of it.
  await tabTo(page, snippet.button("Edit"), "Shift+Tab");
  await page.keyboard.press("Enter");
  const code = snippet.region.getByRole("textbox", { name: "breakfast.ts" });
  await expect(code).toBeFocused();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type('\nconsole.log("with keys");');
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(snippet.log).toContainText("with keys");
  await page.keyboard.press("Escape");
  await tabTo(page, snippet.button("Run"));

  // An exercise: failed, read, mended, passed.
  const exercise = new SnippetRegion(page, "serve-breakfast.ts");
  await tabTo(page, exercise.button("Check"));
  await page.keyboard.press("Enter");
  await expect(exercise.status).toContainText("3 of 6 checks pass");
  await tabTo(page, exercise.button("Hint"));
  await page.keyboard.press("Space");
  await expect(exercise.region.getByRole("list", { name: "Hints" }).getByRole("listitem")).toHaveCount(1);
  await tabTo(page, exercise.region.getByRole("button", { name: "Show line 12" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(exercise.region.locator('[data-line="12"]')).toHaveAttribute("data-pointed");
  await tabTo(page, exercise.button("Edit"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(exercise.region.getByRole("textbox", { name: "serve-breakfast.ts" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+Home");
  for (let line = 1; line < FIRST_AWAIT; line += 1) await page.keyboard.press("ArrowDown");
  for (const key of ["Shift+ArrowDown", "Shift+ArrowDown", "Shift+End"]) await page.keyboard.press(key);
  await page.keyboard.type(
    "  const [coffee, toast, eggs] = await asyncio.gather(brewCoffee(), toastBread(), fryEggs());",
  );
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await tabTo(page, exercise.button("Check"));
  await page.keyboard.press("Enter");
  await expect(exercise.status).toContainText("All 6 checks pass");
  await tabTo(page, exercise.region.getByRole("link", { name: /^Next/u }));
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(new RegExp(LESSON, "u"));

  // What is known of it, in the dark; a word looked up, and back.
  await tabTo(page, page.locator("header").getByRole("link", { name: "Progress" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toContainText("asyncio.gather(brewCoffee(), toastBread(), fryEggs())");
  await tabTo(page, page.locator("header").getByRole("button", { name: "Search" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("header").getByRole("button", { name: "Search" })).toBeFocused();
  await tabTo(page, page.locator("header").getByLabel("Select theme"));
  await page.keyboard.press("Home");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("toast");
  const found = dialog.getByRole("link", { name: "Two seconds, not three" }).first();
  await expect(found).toBeVisible();
  await tabTo(page, found);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(LESSON, "u"));
  await expect(exercise.region).toContainText("Passed on");
  await page.goBack();
  await expect(page).toHaveURL(/progress/u);
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
