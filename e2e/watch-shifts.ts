// Adds up what moves in a page without being asked to.

import type { Page } from "@playwright/test";

/**
 * The sum of all layout shifts, also of those right after a press, which browsers do not count.
 * @param since now, or since the page was opened
 */
export async function watchShifts(page: Page, since: "now" | "opened" = "now"): Promise<() => Promise<number>> {
  const total = await page.evaluateHandle((buffered) => {
    const seen = { total: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered });
    return seen;
  }, since === "opened");
  return () => total.evaluate((seen) => seen.total);
}
