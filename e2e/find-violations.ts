// What axe has against a page as it stands, with everything in its frames.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import axe from "axe-core";

/**
 * @param part a selector: what of the page is asked about
 * @param rules which of axe's rules are asked; all that it has on, unless they are named
 * @returns a line for each element that breaks a rule
 */
export async function findViolations(page: Page, part = "html", rules?: readonly string[]): Promise<string[]> {
  const options: axe.RunOptions = {
    // Every rule is asked; elements are written down only where they break one.
    resultTypes: ["violations"],
    ...(rules !== undefined && { runOnly: { type: "rule", values: [...rules] } }),
  };
  const { violations } = await (page.frames().length === 1 ? runInPage : runInFrames)(page, part, options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

/** What every rule has seen in each frame is carried to a page of its own and put together there: that takes its time. */
function runInFrames(page: Page, part: string, options: axe.RunOptions): Promise<axe.AxeResults> {
  return new AxeBuilder({ page }).include(part).options(options).analyze();
}

/** The same for a page that has no frames: axe is sent to it once, and answers there. */
async function runInPage(page: Page, part: string, options: axe.RunOptions): Promise<axe.AxeResults> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(({ part, options }) => axe.run({ include: [part] }, options), { part, options });
}
