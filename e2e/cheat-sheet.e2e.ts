// The cheat sheet on paper.

import { expect, test } from "@playwright/test";

/** How many pages a PDF has: each page object names its kind. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test("the cheat sheet prints on two pages", async ({ page }) => {
  await page.goto("/cheat-sheet/");
  for (const format of ["A4", "Letter"]) expect(pagesIn(await page.pdf({ format })), format).toBe(2);
});
