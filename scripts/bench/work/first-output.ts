// How long a learner waits for the first line of an edited program: in a browser, on the built site, warm. Each round
// types a digit into the snippet and presses Run; the time is from the digit's key to the frame that shows the line.

import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { LESSON, SnippetRegion } from "../../../e2e/snippet-region.ts";
import { FORTY_LINES, STEPS_TO_DIGIT } from "./forty-lines.ts";

const WARMING_ROUNDS = 10;
const PAUSE_MS = 100;

export interface FirstOutput {
  /** Milliseconds from the edit to the line on the screen, round by round. */
  readonly snippet: readonly number[];
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
    const page = await running.newPage();
    await page.goto(site + LESSON);
    const snippet = new SnippetRegion(page, "breakfast.ts");
    await snippet.replaceCode(FORTY_LINES);
    for (let step = 0; step < STEPS_TO_DIGIT; step += 1) await page.keyboard.press("ArrowLeft");
    await snippet.region.evaluate(watchLines);
    const digits = Array.from({ length: WARMING_ROUNDS + rounds }, (_, round) => String((round + 1) % 10));
    const times: number[] = [];
    for (const digit of digits) times.push(await runEdited(page, digit));
    await page.evaluate(addBareLine);
    const bareTimes: number[] = [];
    for (const digit of digits) bareTimes.push(await pressBareKey(page, digit));
    return { snippet: times.slice(WARMING_ROUNDS), bareKey: bareTimes.slice(WARMING_ROUNDS) };
  } finally {
    await running.close();
  }
}

async function runEdited(page: Page, digit: string): Promise<number> {
  await page.keyboard.press("Backspace");
  await page.waitForTimeout(PAUSE_MS);
  return timeUntilShown(page, `Shift ${digit} begins`, async () => {
    await page.keyboard.press(digit);
    await page.keyboard.press("ControlOrMeta+Enter");
  });
}

async function pressBareKey(page: Page, digit: string): Promise<number> {
  await page.waitForTimeout(PAUSE_MS);
  return timeUntilShown(page, `Key ${digit}`, () => page.keyboard.press(digit));
}

async function timeUntilShown(page: Page, text: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`void (globalThis.juggleShown = juggleUntilShown(${JSON.stringify(text)}))`);
  await act();
  return Number(await page.evaluate("juggleShown"));
}

/**
 * In the page: `juggleUntilShown(text)` gives the milliseconds from the next digit's key to the frame after which an
 * element that is watched says so. What is posted in an animation frame comes when that frame has been drawn.
 */
function watchLines(snippet: Element): void {
  const untilShown = (text: string): Promise<number> =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        reject(new Error(`"${text}" was not shown: ${snippet.textContent}`));
      }, 10_000);
      let begun = NaN;
      const noteKey = ({ key, timeStamp }: KeyboardEvent): void => {
        if (/^\d$/u.test(key)) begun = timeStamp;
      };
      const look = (): void => {
        const line = document.querySelector("[data-bare-line]") ?? snippet.querySelector("[role=log]");
        if (Number.isNaN(begun) || line?.textContent.includes(text) !== true) return;
        observer.disconnect();
        document.removeEventListener("keydown", noteKey, true);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now() - begun);
          };
          port2.postMessage(null);
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
