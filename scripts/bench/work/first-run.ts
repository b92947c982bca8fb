// How long somebody who presses Run for the first time waits for the first line: on a lesson, and in Pyodide with the
// same program in Python. Cold: a browser that has never seen either. Warm: the same browser, another visit. Warmed: all
// that can be fetched ahead of the click has been.

import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import type { BrowserContext, Page } from "@playwright/test";
import { SnippetRegion } from "../../../e2e/snippet-region.ts";

/** A snippet of a lesson, and its twin's text. */
export interface Program {
  /** e.g. `/lessons/breakfast/gather/` */
  readonly page: string;
  /** e.g. `breakfast.ts` */
  readonly file: string;
  readonly twin: string;
}

export interface FirstRun {
  /** Milliseconds from the click to the frame after which the first line can be seen. */
  readonly cold: number;
  readonly warm: number;
  readonly warmed: number;
}

export interface Browsing {
  /** The path of a Chromium. */
  readonly browser: string;
  readonly isRoot: boolean;
}

/** A reader looks at the page for a while before pressing anything. */
const READING_MS = 1_500;
/** From pointing at a snippet to pressing Run: what a hand takes when eyes have read on. */
const WARMING_MS = 3_000;
const LONGEST_MS = 60_000;

/** @param site where the built site is served */
export function firstRunHere(browsing: Browsing, site: string, { page: address, file }: Program): Promise<FirstRun> {
  return inFreshBrowser(browsing, async (context) => {
    const visit = async (isWarmed: boolean): Promise<number> => {
      const page = await open(context, site + address);
      const { region, button } = partsOf(page, file);
      if (isWarmed) {
        await region.hover();
        await page.waitForTimeout(WARMING_MS);
      }
      const run = await button.elementHandle();
      const took = await region.evaluate(untilFirstLine, { button: run, longest: LONGEST_MS });
      await page.close();
      return took;
    };
    return { cold: await visit(false), warm: await visit(false), warmed: await visit(true) };
  });
}

function partsOf(page: Page, file: string): { region: SnippetRegion["region"]; button: SnippetRegion["region"] } {
  const snippet = new SnippetRegion(page, file);
  return { region: snippet.region, button: snippet.button("Run") };
}

/** @param site where Pyodide's page is served */
export function firstRunInPyodide(browsing: Browsing, site: string, { twin }: Program): Promise<FirstRun> {
  return inFreshBrowser(browsing, async (context) => {
    const visit = async (isWarmed: boolean): Promise<number> => {
      const page = await open(context, site);
      await page.evaluate((text) => {
        Object.assign(globalThis, { twin: text });
      }, twin);
      if (isWarmed) await page.evaluate("warm()");
      const run = await page.getByRole("button").elementHandle();
      const took = await page.locator("body").evaluate(untilFirstLine, { button: run, longest: LONGEST_MS });
      await page.close();
      return took;
    };
    return { cold: await visit(false), warm: await visit(false), warmed: await visit(true) };
  });
}

/** With a profile of its own on disk: only there does Chromium keep compiled WebAssembly from one visit to the next. */
async function inFreshBrowser(
  { browser, isRoot }: Browsing,
  measure: (context: BrowserContext) => Promise<FirstRun>,
): Promise<FirstRun> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "juggler-bench-"));
  // Chromium's own sandbox does not work for root.
  const options = { executablePath: browser, chromiumSandbox: !isRoot, args: ["--disable-gpu"] };
  const context = await chromium.launchPersistentContext(profile, options);
  try {
    return await measure(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForTimeout(READING_MS);
  return page;
}

/**
 * In the page: presses the button, and gives the milliseconds until the frame that shows a first line has been drawn. A
 * lesson's log holds the recorded lines before; a run begins to be shown when there are fewer. Pressed by script: a
 * pointer on its way would have warmed everything up.
 */
function untilFirstLine(
  place: Element,
  { button, longest }: { readonly button: Node | null; readonly longest: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    if (!(button instanceof HTMLElement)) throw new Error("There is nothing to run here.");
    // Asked for each time: the page may put another in its place.
    const countLines = (): number => {
      const log = place.querySelector("[role=log]");
      return log === null || log.textContent === "" ? 0 : log.querySelectorAll(".output-line").length || 1;
    };
    const before = countLines();
    const giveUp = setTimeout(() => {
      reject(new Error(`No line was shown: ${place.textContent}`));
    }, longest);
    const begun = performance.now();
    new MutationObserver((_changes, observer) => {
      const now = countLines();
      if (now === 0 || (before > 0 && now >= before)) return;
      observer.disconnect();
      clearTimeout(giveUp);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - begun);
        };
        port2.postMessage(null);
      });
    }).observe(place, { subtree: true, childList: true, characterData: true });
    button.click();
  });
}
