// Programs of one's own: written, kept, handed on as links, files and frames; and links that nobody should trust.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { findViolations } from "./find-violations.ts";
import { PLAYGROUND_BAR_HEARD, RENAME_HEARD, SETTINGS_HEARD, SHARE_HEARD } from "./pages-heard.ts";
import { awaitEditor, LESSON, SnippetRegion } from "./snippet-region.ts";

const FETCHED = { timeout: 45_000 };

test.beforeEach(() => {
  test.slow();
});

async function openPlayground(page: Page, fragment = ""): Promise<void> {
  await page.goto(`/playground/${fragment}`);
  await awaitEditor(page);
}

/** Replaces the code of the open program. */
async function write(page: Page, code: string): Promise<void> {
  await page.locator(".view-lines").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(code);
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
/** What the playground says above the code; Monaco has alerts of its own. */
const noticeOf = (page: Page) => page.locator(".playground-notice");
const linkTo = (text: string): string => `#code=1.${gzipSync(text).toString("base64url")}`;

test("a program is written, named, run and kept; deleted and brought back", async ({ page }) => {
  await openPlayground(page);
  await expect(page.getByRole("group", { name: "Programs" })).toMatchAriaSnapshot(PLAYGROUND_BAR_HEARD);
  await button(page, "New").click();
  await expect(page.getByRole("textbox", { name: "program.ts" })).toBeFocused(FETCHED);
  await write(page, 'console.log("tea");\n');
  await button(page, "Rename").click();
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(RENAME_HEARD);
  await page.keyboard.type("tea");
  await page.keyboard.press("Enter");
  const tea = new SnippetRegion(page, "tea.ts");
  // The editor is the same one, with what can be undone.
  await page.locator(".view-lines").click();
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+z");
    await expect(page.locator(".view-lines")).toContainText("Hello after a second.", { timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await write(page, 'console.log("tea");\n');
  await tea.button("Run").click();
  await tea.expectOutcome("finished");
  await expect(tea.log).toContainText("tea");

  await button(page, "Duplicate").click();
  await expect(new SnippetRegion(page, "tea 2.ts").region).toBeVisible();
  await button(page, "Delete").click();
  await expect(noticeOf(page)).toContainText("tea 2.ts is deleted.");
  await expect(button(page, "Undo")).toBeFocused();
  await expect(tea.region).toBeVisible();
  await button(page, "Undo").click();
  await expect(new SnippetRegion(page, "tea 2.ts").region).toBeVisible();

  await page.goto("/playground/");
  await expect(page.getByRole("combobox", { name: "Program", exact: true }).getByRole("option")).toHaveText([
    "tea 2.ts",
    "tea.ts",
  ]);
  await expect(page.getByRole("textbox", { name: "tea 2.ts" })).toBeAttached(FETCHED);
  await expect(page.locator(".view-lines")).toContainText('console.log("tea");');
  expect(await findViolations(page)).toEqual([]);
});

test("an endless loop is stopped, and an error has its line", async ({ page }) => {
  await openPlayground(page, linkTo('{"name":"loop.ts","rules":"asyncio","seed":1}\nwhile (true) {}\n'));
  const loop = new SnippetRegion(page, "loop.ts");
  await page.keyboard.press("ControlOrMeta+Enter");
  await loop.button("Run").click();
  await loop.button("Stop").click();
  await loop.expectOutcome("stopped");
  await write(page, 'console.log(1);\nthrow new TypeError("burnt");\n');
  await loop.button("Run").click();
  await loop.expectOutcome("failed", FETCHED);
  await expect(loop.output).toContainText(/line 2\b/);
  await expect(page.locator(".squiggly-error")).toHaveCount(1);
});

test("a shared program arrives with its settings, is not run, and leaves the reader's own alone", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPlayground(page);
  await write(page, 'console.log("shared");\n');
  await page.getByText("Settings", { exact: true }).click();
  await expect(page.locator(".playground-settings")).toMatchAriaSnapshot(SETTINGS_HEARD);
  await page.getByRole("combobox", { name: "Rules" }).selectOption("javascript");
  await expect(page.getByRole("status")).toContainText("Finished");
  await page.getByLabel("Cores").fill("2");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("status")).toContainText("With the settings before");
  await button(page, "Share").click();
  await button(page, "Copy link").click();
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(SHARE_HEARD);
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  await expect(noticeOf(other)).toContainText("somebody else may have written it");
  await expect(other.locator(".view-lines")).toContainText('console.log("shared");', FETCHED);
  await expect(other.getByText("seed 1, 2 cores, normal network")).toBeVisible();
  await expect(other.getByRole("combobox", { name: "Rules" })).toHaveValue("javascript");
  await expect(other.getByRole("log")).toHaveText("");
  await expect(other.getByRole("combobox", { name: "Program", exact: true }).getByRole("option")).toHaveCount(2);
  await other.close();
});

test("a link to a moment: the first run stands still there", async ({ page }) => {
  const code =
    'import asyncio from "asyncio";\nasync function main() {\n  console.log("one");\n  await asyncio.sleep(2);\n  console.log("two");\n}\nasyncio.run(main());\n';
  await openPlayground(page, linkTo(`{"name":"tea.ts","rules":"asyncio","seed":1,"moment":1}\n${code}`));
  const tea = new SnippetRegion(page, "tea.ts");
  await tea.button("Run").click();
  await expect(tea.log).toContainText("one");
  await page.waitForTimeout(2_500);
  await expect(tea.log.getByText("two")).toBeHidden();
});

test("a link that cannot be read says so, and the playground works", async ({ page }) => {
  for (const [fragment, sentence] of [
    ["#code=1.H4sI", "This link is damaged"],
    [linkTo("{}\n1;"), "This link is damaged"],
    [linkTo("x".repeat(200_000)), "larger than 64 KiB"],
    [`#code=1.${"A".repeat(100_000)}`, "longer than 96 KiB"],
    ["#code=2.x", "another version of Juggler"],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(`/playground/${fragment}`);
    await expect(noticeOf(page)).toContainText(sentence);
  }
  await expect(page.getByRole("textbox", { name: "program.ts" })).toHaveCount(1, FETCHED);
  await write(page, "console.log(6 * 7);");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("log")).toContainText("42");
});

test("what nobody sees is marked", async ({ page }) => {
  await openPlayground(page, linkTo('{"name":"a.ts","rules":"asyncio","seed":1}\nlet admin\u200b = 1;\n// \u202e x\n'));
  await expect(noticeOf(page)).toContainText("characters that nobody sees, marked on lines 1, 2");
  await expect(page.locator(".view-lines")).toContainText("U+200B");
  await expect(page.locator(".view-lines")).toContainText("U+202E");
});

test("a program leaves as a file, and comes back from one", async ({ page }) => {
  await openPlayground(page);
  const downloading = page.waitForEvent("download");
  await button(page, "Download").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("juggle.ts");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("asyncio.run(main());");
  const buffer = Buffer.from(text.replace("up for", "flies for"));
  await page.getByLabel("Open file").setInputFiles({ name: "flight.ts", mimeType: "text/plain", buffer });
  const flight = new SnippetRegion(page, "flight.ts");
  await flight.button("Run").click();
  await flight.expectOutcome("finished", FETCHED);
  await expect(flight.log).toContainText("flies for 3 s");
});

test("a snippet of a lesson goes to the playground as it stands", async ({ page }) => {
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.replaceCode('console.log("edited");\n');
  await expect(snippet.region).toContainText("changed by you, kept in this browser");
  await snippet.button("Open in playground").click();
  await page.waitForURL(/\/playground\/#program=/);
  await expect(page.locator(".view-lines")).toContainText('console.log("edited");', FETCHED);
  await expect(noticeOf(page)).toHaveText("");
});

test("an edit of an earlier version of a snippet is still there, next to the new one", async ({ page }) => {
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.replaceCode("// first\n");
  await expect(snippet.button("Reset")).toBeVisible();
  await page.waitForTimeout(600);
  // As if the course had had another text then: drafts are kept under a hash of what they replace.
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("juggler");
      request.onsuccess = () => resolve(request.result);
    });
    const drafts = database.transaction("drafts", "readwrite").objectStore("drafts");
    const keys = drafts.getAllKeys();
    keys.onsuccess = () => {
      const [key = ""] = keys.result.map(String);
      drafts.delete(key);
      drafts.put({ code: "// first\n", savedAt: 1 }, key.replace(/@.*/, "@0000000000000000"));
    };
    await new Promise((resolve) => (drafts.transaction.oncomplete = resolve));
    database.close();
  });
  await page.reload();
  await expect(snippet.region.getByRole("note")).toContainText("This snippet has changed since you edited it.");
  await expect(snippet.region.locator(".snippet-code")).toContainText("asyncio.gather(brewCoffee(), toastBread())");
  await snippet.button("Show my edit").click();
  await expect(snippet.region.locator(".snippet-code")).toContainText("// first");
  await snippet.button("Show the new version").click();
  await expect(snippet.region.locator(".snippet-code")).toContainText("asyncio.gather(brewCoffee(), toastBread())");
  await snippet.button("Forget my edit").click();
  await expect(snippet.region.getByRole("note")).toHaveCount(0);
  await page.waitForTimeout(600);
  await page.reload();
  await expect(snippet.button("Run")).toBeEnabled();
  await expect(snippet.region.getByRole("note")).toHaveCount(0);
});

test("one program runs in somebody else's page, and no other page of ours lets itself be framed", async ({
  page,
  baseURL,
}) => {
  const fragment = linkTo('{"name":"tea.ts","rules":"asyncio","seed":1}\nconsole.log("framed");\n');
  const frames = [`${baseURL}/embed/?theme=dark${fragment}`, `${baseURL}/playground/`];
  const body = frames.map((src) => `<iframe src="${src}" width="600" height="500"></iframe>`).join("");
  // Another site, on this machine: browsers keep pages from elsewhere away from it.
  const elsewhere = createServer((_request, response) => response.setHeader("Content-Type", "text/html").end(body));
  await new Promise<void>((resolve) => elsewhere.listen(0, "localhost", resolve));
  const { port } = elsewhere.address() as AddressInfo;
  await page.goto(`http://localhost:${String(port)}/`);
  const frame = page.locator("iframe").first().contentFrame();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await frame.getByRole("button", { name: "Run", exact: true }).click();
  await expect(frame.getByRole("log")).toContainText("framed", FETCHED);
  await expect(frame.getByRole("region", { name: "Timeline" })).toBeVisible();
  await expect(page.locator("iframe").nth(1).contentFrame().locator(".playground")).toHaveCount(0);
  elsewhere.close();
});
