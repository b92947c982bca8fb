// How smoothly a long run is played: an hour of logical time with ten thousand events, in a real browser, on the built
// site. It asserts nothing: it prints how long frames took while the run was played and while its playhead was dragged
// from end to end, in each view, and how much processor the page's main thread took for a frame, which a busy machine
// changes less. `npm run build` comes before it; see docs/benchmarks.md.

import { chromium } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { findBrowser } from "../../e2e/browser/find-browser.ts";
import { machine } from "../../e2e/browser/machine.ts";
import { builtSite } from "../built-site.ts";
import { serveSite } from "../site-server.ts";

/** 28 tasks that wait 120 times each, 30 seconds at a time, and print after each wait: 3 × 28 × 120 events, an hour. */
const PROGRAM = `import asyncio from "asyncio";
async function worker(name: number) {
  for (let round = 0; round < 120; round++) {
    await asyncio.sleep(30);
    console.log(\`\${name}: \${round}\`);
  }
}
async function main() {
  const workers = [];
  for (let name = 0; name < 28; name++) workers.push(worker(name));
  await asyncio.gather(...workers);
}
asyncio.run(main());
`;
const PAGE = "lessons/breakfast/gather/";
const FILE = "breakfast.ts";
const MEASURED_MS = 4000;

interface Frames {
  readonly name: string;
  /** Milliseconds between one frame and the next. */
  readonly gaps: readonly number[];
  /** Milliseconds of processor that the main thread took in all of them. */
  readonly work: number;
}

const found = findBrowser(machine, process.env["JUGGLER_BROWSER"]);
if (found.kind === "missing") throw new Error(found.message);
const site = await serveSite(builtSite(), 0);
const browser = await chromium.launch({ executablePath: found.program, chromiumSandbox: !machine.isRoot });
try {
  // A first visit's copy for no network is made by the service worker: it would be measured with the first view.
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, serviceWorkers: "block" });
  const snippet = await runProgram(page, `${site.address}/${PAGE}`);
  const readWork = await watchWork(page);
  const rows: Frames[] = [];
  const measure = async (name: string, act: () => Promise<number[]>): Promise<void> => {
    const before = await readWork();
    const gaps = await act();
    rows.push({ name, gaps, work: (await readWork()) - before });
  };
  for (const view of ["Timeline", "Juggler", "Loop", "Story"]) {
    await snippet.getByRole("tab", { name: view }).click();
    await measure(`${view}, played at 0.5×`, () => measurePlaying(page, snippet));
    await measure(`${view}, dragged from end to end`, () => measureDragging(snippet));
  }
  for (const row of rows) console.log(lineOf(row));
} finally {
  await browser.close();
  await site.close();
}

async function runProgram(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const snippet = page.getByRole("region", { name: FILE, exact: true });
  await snippet.getByRole("combobox", { name: "Speed" }).selectOption("instant");
  await snippet.getByRole("button", { name: "Edit", exact: true }).click();
  await snippet.getByRole("textbox").waitFor();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(PROGRAM);
  await snippet.getByRole("button", { name: "Run", exact: true }).click();
  await snippet.getByText(/Finished: 3,60\d\.\d{3} s/).waitFor({ timeout: 60_000 });
  return snippet;
}

/** @returns reads how many milliseconds of processor the page's main thread has taken so far */
async function watchWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
  };
}

/** An hour is played within ten seconds, at half the speed within twenty: with a third behind it, it outlasts the measuring. */
async function measurePlaying(page: Page, snippet: Locator): Promise<number[]> {
  await snippet.getByRole("combobox", { name: "Speed" }).selectOption("0.5x");
  await snippet.getByRole("slider", { name: "Moment" }).fill("1200");
  await snippet.getByRole("button", { name: "Play", exact: true }).click();
  const gaps = await page.evaluate(measureGaps, MEASURED_MS);
  await snippet.getByRole("button", { name: "Pause" }).click();
  return gaps;
}

/** Moves the slider in every frame, as a finger would that crosses the whole run within the time. */
function measureDragging(snippet: Locator): Promise<number[]> {
  return snippet.getByRole("slider", { name: "Moment" }).evaluate(
    (slider: HTMLInputElement, forMs) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        const begun = performance.now();
        let last = begun;
        requestAnimationFrame(function draw(now) {
          gaps.push(now - last);
          last = now;
          slider.value = String((Number(slider.max) * (now - begun)) / forMs);
          slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
          if (now - begun < forMs) requestAnimationFrame(draw);
          else resolve(gaps.slice(1));
        });
      }),
    MEASURED_MS,
  );
}

function measureGaps(forMs: number): Promise<number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    const begun = performance.now();
    let last = begun;
    requestAnimationFrame(function draw(now) {
      gaps.push(now - last);
      last = now;
      if (now - begun < forMs) requestAnimationFrame(draw);
      else resolve(gaps.slice(1));
    });
  });
}

function lineOf({ name, gaps, work }: Frames): string {
  const sorted = [...gaps].sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  const perSecond = (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0);
  return `${name.padEnd(34)} ${perSecond.toFixed(1)} frames/s, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms; ${(work / gaps.length).toFixed(1)} ms of processor a frame`;
}
