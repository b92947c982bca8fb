// What a lesson really fetches before anybody touches it: the budget (`npm run budget`) reads the built files, and this
// sees to it that it reads them as a browser does.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { init } from "es-module-lexer";
import { initialScripts } from "../scripts/budget/initial-scripts.ts";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

const SITE = path.join(import.meta.dirname, "../dist");

test("a lesson fetches the scripts that the budget counts, and no others, and one style sheet", async ({ page }) => {
  await init;
  const counted = initialScripts(readFileSync(path.join(SITE, LESSON, "index.html"), "utf8"), (file) =>
    readFileSync(path.join(SITE, file), "utf8"),
  );
  const fetched = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "script") fetched.add(new URL(request.url()).pathname.slice(1));
  });
  await page.goto(LESSON, { waitUntil: "networkidle" });
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
  await expect.poll(() => [...fetched].toSorted()).toEqual([...counted].toSorted());
  await expect(page.locator('link[rel="stylesheet"]:not([media="print"])')).toHaveCount(1);
});

test("a large recording is fetched by whoever comes near, and then it can be gone through", async ({ page }) => {
  const recordings: string[] = [];
  page.on("request", (request) => {
    if (/\/recording\.\w+\.json$/.test(request.url())) recordings.push(request.url());
  });
  await page.goto("/lessons/juggler/five-thousand/", { waitUntil: "networkidle" });
  const snippet = new SnippetRegion(page, "threads.ts");
  await snippet.expectOutcome("recorded");
  expect(recordings).toEqual([]);
  await snippet.button("Run").hover();
  await expect(snippet.moment).toBeEnabled();
  await snippet.moment.press("Home");
  await expect(snippet.log).toHaveText("");
  expect(recordings.length).toBeGreaterThan(0);
});
