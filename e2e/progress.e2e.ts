// What a learner has done: shown on every page, kept, carried to another browser, and forgotten on wish.

import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { findViolations } from "./find-violations.ts";
import { IMPORT_HEARD, SOLUTION_KEPT_HEARD } from "./pages-heard.ts";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

const PROGRESS = "/progress/";
const LESSON_ID = "breakfast/gather";

/** A file as another browser saved it. */
function fileWith(
  exercises: readonly string[],
  changes: object = {},
): { name: string; mimeType: string; buffer: Buffer } {
  const file = {
    format: "juggler-progress",
    version: 1,
    savedAt: 1_700_000_000_000,
    exercises: exercises.map((id) => ({ id, code: `// the code of ${id}`, at: 1_700_000_000_000 })),
    answers: [],
    programs: [],
    drafts: [],
    ...changes,
  };
  return { name: "progress.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}

async function importFile(page: Page, file: ReturnType<typeof fileWith>): Promise<void> {
  await expect(page.getByRole("button", { name: "Export to a file" })).toBeEnabled();
  await page.getByLabel("Import a file").setInputFiles(file);
}

const sidebarLink = (page: Page, lesson = LESSON_ID): ReturnType<Page["locator"]> =>
  page.locator(`.sidebar-content a[data-lesson="${lesson}"]`);

async function predictFrozen(page: Page): Promise<void> {
  const snippet = new SnippetRegion(page, "frozen.ts");
  await snippet.region.getByRole("radio", { name: "5.000 s" }).check();
  await snippet.button("Commit, and show the run").click();
  await expect(snippet.region).toContainText("Right: it takes 5.000 s.");
}

test("what is done in one tab is marked in all, and leads back to where one was", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(PROGRESS);
  await expect(other.getByText("You have passed no exercise yet.")).toBeVisible();
  await page.goto(LESSON);
  await predictFrozen(page);
  await expect(sidebarLink(page)).toHaveAttribute("data-done", /some|all/);
  await expect(sidebarLink(other)).toHaveAttribute("data-done", /some|all/);
  await expect(sidebarLink(other)).toContainText(/\(.*done\)/);
  await expect(other.getByText(/^0 of \d+ lessons done, 0 of \d+ exercises passed, 1 of \d+ questions/u)).toBeVisible();

  await page.goto("/");
  await expect(page.getByRole("link", { name: "Continue: Two seconds, not three" })).toHaveAttribute("href", LESSON);
});

test("progress goes to another browser as a file, and the better of each stays", async ({ page, browser }) => {
  await page.goto(LESSON);
  await predictFrozen(page);
  await page.goto(PROGRESS);
  await importFile(page, fileWith(["serve-breakfast"]));
  await expect(page.locator(".progress-own")).toMatchAriaSnapshot(IMPORT_HEARD);
  await page.getByRole("button", { name: "Import it" }).click();
  await page.getByText(/passed on 14 November 2023/).click();
  await expect(page.locator(".progress-kept")).toMatchAriaSnapshot(SOLUTION_KEPT_HEARD);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export to a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^juggler-progress-\d{4}-\d\d-\d\d\.json$/);
  const saved = readFileSync(await download.path());
  const elsewhere = await browser.newPage();
  await elsewhere.goto(new URL(PROGRESS, page.url()).href);
  await importFile(elsewhere, { name: "saved.json", mimeType: "application/json", buffer: saved });
  await elsewhere.getByRole("button", { name: "Import it" }).click();
  await expect(elsewhere.getByText(/passed on 14 November 2023/)).toBeVisible();
  await expect(sidebarLink(elsewhere)).toHaveAttribute("data-done", /some|all/);
  await elsewhere.close();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("You have passed no exercise yet.")).toBeVisible();
  await expect(sidebarLink(page)).toHaveAttribute("data-done", "some");
});

test("a hostile file changes nothing and says why", async ({ page }) => {
  await page.goto(PROGRESS);
  await importFile(page, fileWith(["serve-breakfast"], { version: 9 }));
  await expect(page.getByText("comes from a newer version of the course")).toBeVisible();
  await importFile(page, { ...fileWith([]), buffer: Buffer.alloc(1024 * 1024 + 1, "[") });
  await expect(page.getByText("larger than 1 MiB")).toBeVisible();
  await importFile(page, fileWith(["../../etc"]));
  await expect(page.getByText("is no name that we give. Nothing was changed.")).toBeVisible();
  await expect(page.getByText("You have passed no exercise yet.")).toBeVisible();
});

test("everything can be forgotten, after a question, and brought back", async ({ page }) => {
  await page.goto(PROGRESS);
  await importFile(page, fileWith(["serve-breakfast"]));
  await page.getByRole("button", { name: "Import it" }).click();
  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: "Forget it" }).click();
  await expect(page.getByText("Everything is forgotten.")).toBeVisible();
  // Not at the top of the page: the next step is to take it back.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await expect(page.getByText("You have passed no exercise yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/passed on 14 November 2023/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/passed on 14 November 2023/)).toBeVisible();
});

test("where nothing can be stored, that is said lastingly, and the work can be saved", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get: () => {
        throw new DOMException("Denied.", "SecurityError");
      },
    });
  });
  await page.goto(LESSON);
  const bar = page.getByRole("complementary", { name: "Your work" });
  await expect(bar).toContainText("Your browser does not let this site store anything.");
  await predictFrozen(page);
  await expect(sidebarLink(page)).toHaveAttribute("data-done", /some|all/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    bar.getByRole("button", { name: "Save to a file" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain("lessons/breakfast/gather/frozen/how-long");
  expect(await findViolations(page, ".page-bar")).toEqual([]);
});

test("where the disk is full, what is done from then on is kept in the page, and said to be", async ({ page }) => {
  await page.goto(LESSON);
  const fill = (): void => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("No room.", "QuotaExceededError");
    };
  };
  await page.evaluate(fill);
  await predictFrozen(page);
  const bar = page.getByRole("complementary", { name: "Your work" });
  await expect(bar).toContainText("Your browser has no room left for this site.");
  await expect(sidebarLink(page)).toHaveAttribute("data-done", /some|all/);
  // Where nothing is being written, it is found out as well.
  await page.addInitScript(fill);
  await page.goto(PROGRESS);
  await expect(page.locator(".keeping-notice")).toContainText("Your browser has no room left for this site.");
  await expect(page.getByText("All of this is kept in this browser")).toBeHidden();
});

test("damaged data is put aside, said so, and never dropped", async ({ page }) => {
  await page.goto(LESSON);
  await predictFrozen(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("juggler");
        opening.onerror = () => reject(new Error("It does not open."));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("exercises", "readwrite");
          transaction.objectStore("exercises").put({ passed: "yes" }, "serve-breakfast");
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole("complementary", { name: "Your work" })).toContainText(
    "It has been put aside, not deleted",
  );
  await expect(sidebarLink(page)).toHaveAttribute("data-done", "some");
  const aside = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open("juggler");
        opening.onsuccess = () => {
          const all = opening.result.transaction("aside").objectStore("aside").getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  expect(aside).toEqual([{ table: "exercises", key: "serve-breakfast", value: { passed: "yes" } }]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the page has no axe violation once it knows its reader: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(PROGRESS);
    await importFile(page, fileWith(["serve-breakfast"]));
    await page.getByRole("button", { name: "Import it" }).click();
    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.getByText(/passed on 14 November 2023/).click();
    expect(await findViolations(page)).toEqual([]);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("it is the course's contents", async ({ page }) => {
    await page.goto(PROGRESS);
    await expect(page.getByRole("main").getByRole("link", { name: "Two seconds, not three" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Forget everything" })).toBeHidden();
  });
});
