// Editing in place: the editor comes where the static code was, knows asyncio, complains without being in the way, and
// lets the keyboard go.

import { expect, test, type Page } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";
import { watchShifts } from "./watch-shifts.ts";

/** The editor is megabytes of script, and TypeScript as many again: on a busy machine they take their time. */
const FETCHED = { timeout: 45_000 };

let snippet: SnippetRegion;

test.beforeEach(async ({ page }) => {
  test.slow();
  await page.goto(LESSON);
  snippet = new SnippetRegion(page, "breakfast.ts");
});

/** A character as the reader sees it. */
interface Glyph {
  readonly character: string;
  readonly left: number;
  readonly middle: number;
  readonly colour: string;
}

/** Every visible character of the first snippet's code, in reading order, whoever draws it. */
async function readGlyphs(page: Page): Promise<Glyph[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('[aria-label="breakfast.ts"] :is(code, .view-lines)')];
    const root = seen.find((element) => element.offsetParent !== null);
    if (root === undefined) return [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const glyphs: Glyph[] = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const colour = text.parentElement === null ? "" : getComputedStyle(text.parentElement).color;
      for (const { 0: character, index } of (text.textContent ?? "").matchAll(/[^\s\u00a0]/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const { left, top, height } = range.getBoundingClientRect();
        glyphs.push({ character, left, middle: top + height / 2, colour });
      }
    }
    return glyphs.sort((a, b) => a.middle - b.middle || a.left - b.left);
  });
}

async function openEditor(page: Page): Promise<void> {
  await snippet.button("Edit").click();
  await expect(page.locator(".view-lines")).toBeVisible(FETCHED);
  await expect(snippet.region.getByRole("textbox", { name: "breakfast.ts" })).toBeFocused();
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

for (const { name, options } of [
  { name: "on a wide, light page", options: { viewport: { width: 1280, height: 900 }, colorScheme: "light" } },
  { name: "on a narrow, dark page", options: { viewport: { width: 390, height: 844 }, colorScheme: "dark" } },
] as const) {
  test.describe(name, () => {
    test.use(options);

    test("starting to edit moves and recolours nothing", async ({ page }) => {
      await page.evaluate(() => document.fonts.ready);
      await expect(snippet.button("Edit")).toBeEnabled();
      // With the line in view that gets the caret: where it is not, the page has to move.
      await snippet.region.evaluate((region) => region.scrollIntoView());
      const before = await readGlyphs(page);
      const boxBefore = await snippet.region.boundingBox();
      const shifts = await watchShifts(page);
      await openEditor(page);

      const after = await readGlyphs(page);
      expect(before.length).toBeGreaterThan(300);
      expect(after.map(({ character, colour }) => [character, colour])).toEqual(
        before.map(({ character, colour }) => [character, colour]),
      );
      const moved = after.map(({ left, middle }, index) =>
        Math.max(Math.abs(left - (before[index]?.left ?? NaN)), Math.abs(middle - (before[index]?.middle ?? NaN))),
      );
      expect(Math.max(...moved)).toBeLessThan(0.1);
      expect(await snippet.region.boundingBox()).toEqual(boxBefore);
      // The caret appears and blinks; nothing else may count.
      expect(await shifts()).toBeLessThan(0.0001);
    });
  });
}

test("after `asyncio.` the list has gather and sleep, with what they do", async ({ page }) => {
  await openEditor(page);
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("\nasyncio.");
  const list = page.getByRole("listbox", { name: "Suggest" });
  await expect(list).toBeVisible(FETCHED);
  await page.keyboard.type("gat");
  await expect(list.getByRole("option", { name: /^gather/ })).toBeVisible();
  await press(page, "Backspace", "gat".length);
  await page.keyboard.type("sle");
  await expect(list.getByRole("option", { name: /^sleep/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("(");
  await expect(page.locator(".parameter-hints-widget")).toContainText("Waits, and lets everything else run meanwhile.");
});

test("a type error is underlined, and the code runs all the same", async ({ page }) => {
  await snippet.replaceCode('const seconds: string = 1;\nconsole.log("waited", seconds);\n');
  await expect(snippet.region.locator(".squiggly-error")).toHaveCount(1, FETCHED);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(snippet.log).toContainText("waited 1");
  await snippet.expectOutcome("finished");
});

test("what is right is not underlined, in several snippets with the same names", async ({ page }) => {
  for (const file of ["breakfast.ts", "in-turn.ts"]) {
    const each = new SnippetRegion(page, file);
    await each.button("Edit").click();
    await expect(each.region.locator(".view-lines")).toBeVisible(FETCHED);
  }
  // A mistake in the second one shows that TypeScript has looked, and at both.
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("\nnobody;");
  await expect(page.locator(".squiggly-error")).toHaveCount(1, FETCHED);
  await expect(snippet.region.locator(".squiggly-error")).toHaveCount(0);
});

test("Tab indents; after Escape it leaves, and that is announced", async ({ page }) => {
  await openEditor(page);
  const code = snippet.region.getByRole("textbox", { name: "breakfast.ts" });
  await expect(code).toHaveAccessibleDescription("Press Escape, then Tab, to leave the code; Alt+F1 for all keys.");
  await page.keyboard.press("Tab");
  await expect(code).toBeFocused();
  await expect(snippet.region).toContainText("Reset");

  await page.keyboard.press("Escape");
  await expect(snippet.region.getByText("Tab now leaves the code.")).toBeAttached();
  await page.keyboard.press("Tab");
  await expect(code).not.toBeFocused();

  await page.keyboard.press("Shift+Tab");
  await expect(code).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(code).toBeFocused();
});

/** Keeps what is asked for by such addresses. @returns lets it go */
async function hold(page: Page, addresses: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test("what is typed while the editor is on its way is kept", async ({ page }) => {
  const releaseEditor = await hold(page, /monaco.*\.js$/);
  // All that makes code live, too, which is fetched by the same press.
  const releaseCode = await hold(page, /run-views.*\.js$/);
  await snippet.button("Edit").click();
  // Said at the code itself: what the status says may be far below it.
  const note = () =>
    snippet.region.locator(".snippet-code").evaluate((code) => getComputedStyle(code, "::before").content);
  expect(await note()).toContain("The editor is on its way");
  // With arrows, too, as in the text that is seen.
  await page.keyboard.press("ControlOrMeta+Home");
  await press(page, "ArrowDown", 3);
  await page.keyboard.type("// the fourth line");
  await page.keyboard.press("Enter");
  const typed = await snippet.region.getByRole("textbox").inputValue();
  expect(typed.split("\n")[3]).toBe("// the fourth line");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("console.log('early');");
  await page.keyboard.press("ControlOrMeta+Enter");
  releaseCode();
  await expect(snippet.log).toContainText("early");
  await expect(snippet.region.locator(".snippet-code code")).toHaveText("console.log('early');");
  const height = (await snippet.region.boundingBox())?.height;

  releaseEditor();
  await expect(page.locator(".view-lines")).toContainText("console.log('early');", FETCHED);
  expect(await note()).toBe("none");
  // What was run is what stands there: not "Before your edit".
  await expect(snippet.status).toHaveText(/^Finished/u);
  expect((await snippet.region.boundingBox())?.height).toBe(height);
  await page.keyboard.type(" // and late");
  await expect(page.locator(".view-lines")).toContainText("console.log('early'); // and late");
  // Word by word, and last what came from before the editor.
  await press(page, "ControlOrMeta+z", 9);
  await expect(page.locator(".view-lines")).toContainText("await asyncio.gather(brewCoffee(), toastBread())");
});

test("an editor whose style sheet was lost on the way asks for it again", async ({ page }) => {
  // One that a browser's extension has added is nobody's to ask for.
  await page.evaluate(() => {
    const foreign = Object.assign(document.createElement("link"), {
      rel: "stylesheet",
      href: "https://look.example/a.css",
    });
    document.head.append(foreign);
  });
  let asked = 0;
  await page.route(/monaco.*\.css$/, (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
  await expect(async () => {
    await snippet.button("Edit").click();
    await expect(page.locator(".view-lines")).toBeVisible({ timeout: 2_000 });
  }).toPass(FETCHED);
  await expect(page.locator(".view-lines")).toHaveCSS("position", "absolute");
  expect(asked).toBe(2);
});

test("a slip is mended by a quick fix, with the keyboard", async ({ page }) => {
  await snippet.replaceCode('import time from "time";\n\nasync function toast() {\n  time.sleep(5);\n}\ntoast;\n');
  await expect(snippet.region.locator(".squiggly-warning")).toHaveCount(1, FETCHED);
  await page.keyboard.press("ControlOrMeta+Home");
  await press(page, "ArrowDown", 3);
  // Monaco drops the question when TypeScript's own remarks come in between: then it is asked again.
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+.");
    await expect(page.getByText("Await asyncio.sleep instead")).toBeVisible({ timeout: 2_000 });
  }).toPass(FETCHED);
  await page.keyboard.press("Enter");
  await expect(page.locator(".view-lines")).toContainText("await asyncio.sleep(5);");
  await expect(snippet.region.locator(".squiggly-warning")).toHaveCount(0, FETCHED);
});

test("an editor far off the screen gives its memory back, and goes on where it was", async ({ page }) => {
  await openEditor(page);
  await page.keyboard.type("// mine ");
  await page.setViewportSize({ width: 1000, height: 240 });
  const height = (await snippet.region.boundingBox())?.height;
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, document.body.scrollHeight);
  });
  await expect(page.locator(".monaco-editor .view-lines")).toHaveCount(0);
  expect((await snippet.region.boundingBox())?.height).toBe(height);
  await expect(snippet.region.locator(".snippet-code .code-comment").first()).toContainText("// mine");

  await openEditor(page);
  await press(page, "ControlOrMeta+z", 4);
  await expect(page.locator(".view-lines")).not.toContainText("mine");
});

test("the page follows the caret", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 400 });
  await openEditor(page);
  const caret = page.locator(".cursors-layer .cursor");
  await expect(caret).toBeInViewport();
  for (const key of ["ControlOrMeta+End", "Enter", "ControlOrMeta+Home", "PageDown", "PageDown"]) {
    await page.keyboard.press(key);
    await expect(caret, `after ${key}`).toBeInViewport();
  }
});

test("the wheel scrolls the page, not the code", async ({ page }) => {
  await openEditor(page);
  const box = await page.locator(".view-lines").boundingBox();
  if (box === null) throw new Error("The editor has no place.");
  await page.mouse.move(box.x + 50, box.y + 50);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
});
