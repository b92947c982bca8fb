// The site below a path of its host, as on project pages: another build (`SITE_URL=https://site.invalid/juggler/`), walked through once, with and
// without its service worker and the network.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { SiteCopy } from "./browser/site-copy.ts";
import { SnippetRegion } from "./snippet-region.ts";

test.use({ serviceWorkers: "allow", permissions: ["clipboard-read", "clipboard-write"] });

const BUILT = "dist-below";
const FOLDER = path.join(import.meta.dirname, "..", BUILT);

test.beforeAll(() => {
  if (!existsSync(FOLDER)) throw new Error("There is no build below a path. `npm run build:below` makes one.");
});

let site: SiteCopy | undefined;

test.afterEach(async () => {
  await site?.remove();
});

test("everything of the site works below a path", async ({ page, context }) => {
  // All of the site is fetched, and then walked through.
  test.slow();
  site = new SiteCopy({ built: BUILT, base: "/juggler/" });
  await site.serve();
  const { origin } = new URL(site.address);
  const lost: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });

  await page.goto(`${site.address}/`);
  await page.locator("main a[data-continue]").first().click();
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

test("pages, sitemap and robots.txt name the site by its whole address", () => {
  const read = (file: string): string => readFileSync(path.join(FOLDER, file), "utf8");
  const lesson = read("lessons/breakfast/gather/index.html");
  const address = "https://site.invalid/juggler/lessons/breakfast/gather/";
  expect(/<link rel="canonical" href="([^"]*)"/u.exec(lesson)?.[1]).toBe(address);
  expect(/<meta property="og:image" content="([^"]*)"/u.exec(lesson)?.[1]).toContain(
    "https://site.invalid/juggler/social/",
  );
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(lesson)?.[1] ?? "null";
  expect(JSON.parse(data)).toMatchObject([
    { "@type": "LearningResource", url: address },
    { "@type": "BreadcrumbList" },
  ]);

  expect(read("robots.txt")).toContain("\nSitemap: https://site.invalid/juggler/sitemap-index.xml\n");
  expect(read("sitemap-index.xml")).toContain("<loc>https://site.invalid/juggler/sitemap-0.xml</loc>");
  const listed = [...read("sitemap-0.xml").matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, page]) => page);
  expect(listed).toEqual(expect.arrayContaining(["https://site.invalid/juggler/", address]));
  expect(listed.filter((page) => /embed|offline|404|runner/u.test(page ?? ""))).toEqual([]);
});
