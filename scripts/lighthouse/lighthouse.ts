// `npm run lighthouse`: Lighthouse's four scores (its own mobile profile) for the pages that stand for all, on the built
// site. Ends with an error where a median is below 100, or anything moves. `--rounds N` (3); `-- /about/ …` other pages.

import os from "node:os";
import { parseArgs } from "node:util";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findBrowser } from "../../e2e/browser/find-browser.ts";
import { machine } from "../../e2e/browser/machine.ts";
import { builtSite } from "../built-site.ts";
import { serveSite } from "../site-server.ts";
import { CATEGORIES, scoresOf } from "./scores.ts";
import type { Report } from "./scores.ts";

const PAGES = [
  "/",
  "/lessons/juggler/one-player/",
  "/lessons/breakfast/gather/",
  "/lessons/conductor/hundred-pages/",
  "/playground/",
  "/progress/",
];

const { values, positionals } = parseArgs({ options: { rounds: { type: "string" } }, allowPositionals: true });
const rounds = Math.max(1, Number(values.rounds ?? 3));
const pages = positionals.length === 0 ? PAGES : positionals;

const search = findBrowser(machine, process.env["JUGGLER_BROWSER"]);
if (search.kind === "missing") fail(search.message);

const site = await serveSite(builtSite(), 0);
const browser = await launch({
  chromePath: search.program,
  chromeFlags: [
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    // Chromium's own sandbox does not work for root.
    ...(machine.isRoot ? ["--no-sandbox"] : []),
  ],
});
let isPerfect = true;
try {
  console.log(row(["page", ...CATEGORIES, "layout shift", "load"]));
  console.log(row(["---", ...CATEGORIES.map(() => "---"), "---", "---"]));
  for (const page of pages) {
    const reports: Report[] = [];
    for (let round = 0; round < rounds; round += 1) reports.push(await measure(site.address + page));
    const scores = scoresOf(reports);
    isPerfect &&= scores.isPerfect;
    const points = CATEGORIES.map((category) => String(scores.medians[category]));
    console.log(row([page, ...points, scores.layoutShift.toFixed(3), (os.loadavg()[0] ?? 0).toFixed(1)]));
    for (const loss of scores.losses) console.log(`    ${loss}`);
  }
} finally {
  browser.kill();
  await site.close();
}
if (!isPerfect)
  fail("Not everything is at 100. What cost points stands below its page; on a busy machine, look at the load.");

async function measure(url: string): Promise<Report> {
  const result = await lighthouse(url, { port: browser.port, onlyCategories: [...CATEGORIES], logLevel: "error" });
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${url}.`);
  return result.lhr;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
