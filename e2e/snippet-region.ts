// A snippet on a page, as a reader knows it: by its accessible names, which are part of the interface. It knows nothing
// of how the page is built.

import { expect, type Locator, type Page } from "@playwright/test";
import { formatSeconds } from "#recording";

export const LESSON = "/lessons/breakfast/gather/";

/** The playground's editor comes with the first sign of somebody: any key is one, once the page is alive. */
export async function awaitEditor(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Shift");
    await expect(page.locator(".view-lines")).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 45_000 });
}

/** Seconds: so much computing at a stretch is part of the elapsed time (`NOTICEABLE_MS` in `src/runtime/run-state.ts`). */
const COUNTED_FROM = 0.1;
/** Seconds: the page says whole milliseconds. */
const ROUNDING = 0.001;

export type ShownOutcome = "recorded" | "running" | "finished" | "failed" | "stopped" | "not-compiled" | "not-run";

export class SnippetRegion {
  readonly region: Locator;
  readonly output: Locator;
  readonly log: Locator;
  readonly status: Locator;
  readonly timeline: Locator;
  readonly speed: Locator;
  readonly moment: Locator;
  readonly #page: Page;

  /** @param file the name of the snippet's file, e.g. `breakfast.ts` */
  constructor(page: Page, file: string) {
    this.#page = page;
    this.region = page.getByRole("region", { name: file, exact: true });
    this.output = this.region.getByRole("region", { name: "Output" });
    this.log = this.output.getByRole("log");
    this.status = this.region.getByRole("status");
    this.timeline = this.region.getByRole("region", { name: "Timeline" });
    this.speed = this.region.getByRole("combobox", { name: "Speed" });
    this.moment = this.region.getByRole("slider", { name: "Moment" });
  }

  button(name: string): Locator {
    return this.region.getByRole("button", { name, exact: true });
  }

  async expectOutcome(outcome: ShownOutcome, options?: { timeout: number }): Promise<void> {
    await expect(this.output).toHaveAttribute("data-outcome", outcome, options);
  }

  /**
   * The run took so long, and what it computed for a tenth of a second or more at a stretch, which counts: on a machine that
   * is busy with other work, any step may. How much that can be, the page says itself.
   * @param seconds logical, without what it computed
   */
  async expectElapsed(seconds: number): Promise<void> {
    await expect(this.output).toHaveAttribute("data-elapsed", /\d/u);
    const said = await this.region.locator(".elapsed-figures").textContent();
    const computed = Number(/computed in ([\d,]+) ms/u.exec(said ?? "")?.[1]?.replaceAll(",", "") ?? 0) / 1000;
    const elapsed = Number(await this.output.getAttribute("data-elapsed"));
    expect(elapsed).toBeGreaterThanOrEqual(seconds);
    expect(elapsed).toBeLessThanOrEqual(computed < COUNTED_FROM ? seconds : seconds + computed + ROUNDING);
    await expect(this.status).toContainText(formatSeconds(elapsed));
  }

  /** Replaces the code as a learner would: opens the editor, selects everything and types over it. */
  async replaceCode(code: string): Promise<void> {
    await this.button("Edit").click();
    await expect(this.region.getByRole("textbox")).toBeFocused();
    await this.#page.keyboard.press("ControlOrMeta+a");
    await this.#page.keyboard.insertText(code);
  }
}
