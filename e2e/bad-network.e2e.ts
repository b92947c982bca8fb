// A network that fails on the way to a run: what the learner is told, that their code is not blamed, and that the next press
// works. What each file's failure does to the sandbox and the compiler is theirs to test.

import { expect, test } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

/** What a network that wants one to log in answers, whatever was asked for. */
const LOGIN = { body: "<!doctype html><title>Log in</title>", contentType: "text/html" };

test("what did not come is told, and no code is blamed; the next press asks anew", async ({ page }) => {
  await page.route("**/runner/frame.html", (route) => route.fulfill({ ...LOGIN, status: 500 }));
  await page.goto(LESSON);
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").click();
  await snippet.expectOutcome("not-run", { timeout: 5_000 });
  await expect(snippet.status).toHaveText(
    "Not run. What runs your code could not be loaded: the site answered with an error. Wait a moment, then try again.",
  );
  await page.unroute("**/runner/frame.html");
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");

  await page.route("**/*.wasm", (route) => route.fulfill(LOGIN));
  await snippet.replaceCode('console.log("mine");');
  await snippet.button("Run").click();
  await snippet.expectOutcome("not-run");
  await expect(snippet.status).toHaveText("Not run. The compiler could not be loaded, so your code was not run.");
  await expect(snippet.output.getByRole("list", { name: "Problems" })).toContainText(
    "Nothing is wrong with your code.",
  );
  await page.unroute("**/*.wasm");
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await expect(snippet.log).toContainText("mine");
});

test("what draws a run, the playground's editor and an embedded frame say that they did not come, and come the next time", async ({
  page,
}) => {
  const views = /\/run-views[^/]*\.js$/u;
  await page.route(views, (route) => route.fulfill({ ...LOGIN, status: 500 }));
  await page.goto("/playground/");
  const program = new SnippetRegion(page, "juggle.ts");
  await program.button("Run").click();
  const trouble = program.region.getByRole("alert");
  await expect(trouble).toHaveText(/^What is needed here has not come\. Check your connection, then try again;/u);
  await page.unroute(views);
  await page.route(/\/monaco[^/]*\.js$/u, (route) => route.abort());
  await program.button("Run").click();
  await program.expectOutcome("finished");
  await expect(trouble).toHaveCount(0);

  // Beside the text, where there is no Edit.
  const beside = { position: { x: 300, y: 500 } };
  await program.region.locator(".snippet-code").click(beside);
  await expect(program.status).toHaveText(/^The editor could not be loaded\. .* press Edit, or the code, again/u);
  await page.unroute(/\/monaco[^/]*\.js$/u);
  await program.region.locator(".snippet-code").click(beside);
  await expect(page.locator(".view-lines")).toBeVisible();

  const island = /\/EmbedIsland[^/]*\.js/u;
  await page.route(island, (route) => route.fulfill(LOGIN));
  await page.goto("/embed/");
  const again = page.getByRole("alert").getByRole("button", { name: "Load it again" });
  await expect(again).toBeVisible();
  await page.unroute(island);
  await again.click();
  await expect(page.getByText("This frame’s address holds no program.")).toBeVisible();
});

test("a search whose index did not come says so, and works after another load", async ({ page }) => {
  await page.route("**/pagefind-entry.json*", (route) => route.fulfill({ ...LOGIN, status: 500 }));
  await page.goto("/about/");
  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("gather");
  const again = dialog.getByRole("alert").getByRole("button", { name: "Load the page again" });
  await expect(again).toBeVisible({ timeout: 15_000 });
  await page.unroute("**/pagefind-entry.json*");
  await Promise.all([page.waitForEvent("load"), again.click()]);
  await page.keyboard.press("ControlOrMeta+k");
  await dialog.getByRole("textbox").fill("gather");
  await expect(dialog.locator(".pagefind-ui__result").first()).toBeVisible();
});
