// What axe has against a page as it stands.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const AXE = readFileSync(path.join(import.meta.dirname, "../node_modules/axe-core/axe.min.js"), "utf8");

/**
 * @param part a selector: what of the page is asked about
 * @param rules which of axe's rules are asked; all that it has on, unless they are named
 * @returns a line for each element that breaks a rule
 * @throws Error where the page shows a frame: the axe of a page looks into none (and those that are hidden, as the
 * runner's is, no axe would look into)
 */
export async function findViolations(page: Page, part = "html", rules?: readonly string[]): Promise<string[]> {
  const options: axe.RunOptions = {
    // Every rule is asked; elements are written down only where they break one.
    resultTypes: ["violations"],
    ...(rules !== undefined && { runOnly: { type: "rule", values: [...rules] } }),
  };
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ({ part, options }) => {
      if ([...document.querySelectorAll("iframe")].some((frame) => frame.checkVisibility())) {
        throw new Error("There is a frame to be seen, which nobody looks into.");
      }
      const { violations } = (await window.axe?.run({ include: [part] }, options)) ?? { violations: [] };
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
      );
    },
    { part, options },
  );
}
