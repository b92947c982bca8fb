// The site below a path of its host, as on project pages: another build (`BASE=/juggler/`), walked through once, with and
// without its service worker and the network.

import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { SiteCopy } from "./browser/site-copy.ts";
import { SnippetRegion } from "./snippet-region.ts";

test.use({ serviceWorkers: "allow", permissions: ["clipboard-read", "clipboard-write"] });

const BUILT = "dist-below";

let site: SiteCopy | undefined;

test.afterEach(async () => {
  await site?.remove();
});

test("everything of the site works below a path", async ({ page, context }) => {
  test.skip(!existsSync(path.join(import.meta.dirname, "..", BUILT)), "There is no such build: npm run build:below");
  site = new SiteCopy({ built: BUILT, base: "/juggler/" });
  await site.serve();
  const { origin } = new URL(site.address);
  const lost: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  page.on("requestfailed", (request) => lost.push(request.url()));

  await page.goto(`${site.address}/`);
  await page.getByRole("link", { name: "Start with" }).first().click();
  await expect(page).toHaveURL(/\/juggler\/lessons\//u);
  await page.goto(`${site.address}/lessons/breakfast/gather/`);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await snippet.replaceCode(`console.log("below a path");`);
  await snippet.button("Run").click();
  await expect(snippet.log).toContainText("below a path");

  // A link to the program, opened as somebody else would.
  await snippet.button("Share").click();
  await page.getByRole("dialog").getByRole("button", { name: /^Copy/u }).first().click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${origin}/juggler/playground/#`);
  await page.goto(link);
  await expect(page.getByText("below a path").first()).toBeVisible();
  await page.goto(link.replace("/playground/", "/embed/"));
  await expect(page.getByText("below a path").first()).toBeVisible();
  await page.goto(`${site.address}/progress/`);
  await page.getByRole("link", { name: "Your progress" }).first().click();
  await expect(page).toHaveURL(`${site.address}/progress/`);
  expect(lost).toEqual([]);

  const registrations = () => navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => scope));
  await expect(page.locator("[data-offline]")).toContainText("Ready to be used offline", { timeout: 45_000 });
  expect(await page.evaluate(registrations)).toEqual([`${site.address}/`]);
  await site.unplug();
  await context.setOffline(true);
  await page.goto(`${origin}/juggler/lessons/juggler/one-player/`);
  await page.getByRole("button", { name: "Run", exact: true }).first().click();
  await expect(page.locator("[data-outcome=finished]").first()).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.type("toast");
  await page.getByRole("dialog").getByRole("link", { name: "Two seconds, not three" }).first().click();
  await expect(page).toHaveURL(/\/juggler\/lessons\/breakfast\/gather\//u);
});
