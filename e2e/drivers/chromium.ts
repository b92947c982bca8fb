// The Chromium of the other browser tests, as one browser among three.

import type { Browser } from "@playwright/test";
import type { BrowserUnderTest } from "./driver.ts";

export function chromiumOf(browser: Browser): BrowserUnderTest {
  return {
    name: "Chromium",
    start: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      return {
        open: async (address) => {
          await page.goto(address);
        },
        ask: async (expression) => String(await page.evaluate(expression)),
        click: (x, y) => page.mouse.click(x, y),
        pressWithControl: (key) => page.keyboard.press(`Control+${key}`),
        insert: (text) => page.keyboard.insertText(text),
        close: () => page.close(),
      };
    },
  };
}
