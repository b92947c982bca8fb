// What every row of the browser needs: the built site, served, and a Chromium that is there already.

import { existsSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "../../e2e/browser/find-browser.ts";
import { machine } from "../../e2e/browser/machine.ts";
import { serveSite } from "../site-server.ts";
import type { Row } from "./table.ts";
import type { Browsing } from "./work/first-run.ts";

const SITE = path.join(import.meta.dirname, "../../dist");

/** @param notice is told why there are no rows, where there are none */
export async function withBrowser(
  notice: (sentence: string) => void,
  measure: (browsing: Browsing, site: string) => Promise<Row[]>,
): Promise<Row[]> {
  if (!existsSync(path.join(SITE, "index.html"))) {
    notice("There is no built site: the rows of the browser are left out. `npm run build` makes one.");
    return [];
  }
  // A benchmark installs nothing.
  const search = findBrowser(
    { ...machine, hasApt: false, run: () => false, say: () => undefined },
    process.env["JUGGLER_BROWSER"],
  );
  if (search.kind === "missing") {
    notice("No Chrome or Chromium was found: the rows of the browser are left out.");
    return [];
  }
  const site = await serveSite(SITE, 0);
  try {
    return await measure({ browser: search.program, isRoot: machine.isRoot }, site.address);
  } finally {
    await site.close();
  }
}
