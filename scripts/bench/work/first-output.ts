// How long a learner waits for the first line of an edited program: in a browser, on the built site, warm. Each round
// types a digit into the snippet and presses Run, once as soon as a machine can and once after a person's pause; the time
// is to the frame that shows the line, from the digit's key and from the press.

import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { LESSON, SnippetRegion } from "../../../e2e/snippet-region.ts";
import { FORTY_LINES, STEPS_TO_DIGIT } from "./forty-lines.ts";

const WARMING_ROUNDS = 10;
/** Between what a run has shown and the next edit: nobody has read it sooner. */
const READING_MS = 300;
/** Between an edit and the press of Run: two keys of somebody in a hurry. */
const HURRIED_MS = 150;
const PAUSE_MS = 100;

export interface FirstOutput {
  /** Milliseconds from the edit to the line on the screen where Run is pressed at once, round by round. */
  readonly atOnce: readonly number[];
  /** Milliseconds from the press of Run to the line on the screen, where it comes after a person's pause. */
  readonly hurried: readonly number[];
  /** The floor: milliseconds for a key whose handler does nothing but to write such a line. */
  readonly bareKey: readonly number[];
}

export interface Measuring {
  /** The path of a Chromium. */
  readonly browser: string;
  readonly isRoot: boolean;
  /** Where the built site is served. */
  readonly site: string;
  readonly rounds: number;
}

export async function measureFirstOutput({ browser, isRoot, site, rounds }: Measuring): Promise<FirstOutput> {
  // Chromium's own sandbox does not work for root.
  const running = await chromium.launch({ executablePath: browser, chromiumSandbox: !isRoot, args: ["--disable-gpu"] });
  try {
    // A first visit's copy for times without a network is made by the service worker, and takes a third of a processor.
    const page = await running.newPage({ serviceWorkers: "block" });
    await page.goto(site + LESSON);
    const snippet = new SnippetRegion(page, "breakfast.ts");
    await snippet.replaceCode(FORTY_LINES);
    for (let step = 0; step < STEPS_TO_DIGIT; step += 1) await page.keyboard.press("ArrowLeft");
    await snippet.region.evaluate(watchLines);
    // Never the digit of the line that is still shown.
    const digits = Array.from({ length: 2 * (WARMING_ROUNDS + rounds) }, (_, index) => String((index + 1) % 10));
    const [atOnce, hurried, bareKey]: [number[], number[], number[]] = [[], [], []];
    for (const [index, digit] of digits.entries()) {
      const isHurried = index % 2 === 1;
      (isHurried ? hurried : atOnce).push(await runEdited(page, digit, isHurried ? HURRIED_MS : 0));
    }
    await page.evaluate(addBareLine);
    for (const digit of digits.slice(0, WARMING_ROUNDS + rounds)) bareKey.push(await pressBareKey(page, digit));
    const warm = (times: readonly number[]): readonly number[] => times.slice(WARMING_ROUNDS);
    return { atOnce: warm(atOnce), hurried: warm(hurried), bareKey: warm(bareKey) };
  } finally {
    await running.close();
  }
}

/** @param pauseMs between the edit and the press of Run; with one, the time is from the press */
async function runEdited(page: Page, digit: string, pauseMs: number): Promise<number> {
  await page.keyboard.press("Backspace");
  await page.waitForTimeout(READING_MS);
  return timeUntilShown(page, `Shift ${digit} begins`, pauseMs === 0 ? digit : "Enter", async () => {
    await page.keyboard.press(digit);
    if (pauseMs > 0) await page.waitForTimeout(pauseMs);
    await page.keyboard.press("ControlOrMeta+Enter");
  });
}

async function pressBareKey(page: Page, digit: string): Promise<number> {
  await page.waitForTimeout(PAUSE_MS);
  return timeUntilShown(page, `Key ${digit}`, digit, () => page.keyboard.press(digit));
}

async function timeUntilShown(page: Page, text: string, key: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`void (globalThis.juggleShown = juggleUntilShown(${JSON.stringify([text, key]).slice(1, -1)}))`);
  await act();
  return Number(await page.evaluate("juggleShown"));
}

/**
 * In the page: `juggleUntilShown(text, key)` gives the milliseconds from that key's next press to the frame after which an
 * element that is watched says so. What is posted in an animation frame comes when that frame has been drawn; urgently,
 * before whatever else the page does then.
 */
function watchLines(snippet: Element): void {
  const untilShown = (text: string, awaited: string): Promise<number> =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        reject(new Error(`"${text}" was not shown: ${snippet.textContent}`));
      }, 10_000);
      let begun = NaN;
      const noteKey = ({ key, timeStamp }: KeyboardEvent): void => {
        if (key === awaited) begun = timeStamp;
      };
      const look = (): void => {
        const line = document.querySelector("[data-bare-line]") ?? snippet.querySelector("[role=log]");
        if (Number.isNaN(begun) || line?.textContent.includes(text) !== true) return;
        observer.disconnect();
        document.removeEventListener("keydown", noteKey, true);
        requestAnimationFrame(() => {
          const note = (): void => resolve(performance.now() - begun);
          void scheduler.postTask(note, { priority: "user-blocking" });
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      document.addEventListener("keydown", noteKey, true);
    });
  Object.assign(globalThis, { juggleUntilShown: untilShown });
}

/** In the page: an empty field whose key handler writes one line. */
function addBareLine(): void {
  const field = document.createElement("input");
  const line = document.createElement("p");
  line.setAttribute("data-bare-line", "");
  field.addEventListener("keydown", ({ key }) => {
    line.textContent = `Key ${key}`;
  });
  document.body.replaceChildren(field, line);
  field.focus();
}
