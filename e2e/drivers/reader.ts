// Whoever reads a lesson, in any browser: finds what is on the page by its names, waits, and uses it.

import type { Driver } from "./driver.ts";

const PATIENCE_MS = 30_000;

/** A press that met its button is heard at once, even where the page is slow. */
const HEARD_WITHIN_MS = 500;

export class Reader {
  readonly #driver: Driver;
  readonly #site: string;

  constructor(driver: Driver, site: string) {
    this.#driver = driver;
    this.#site = site;
  }

  /** The same reader, at another site. */
  at(site: string): Reader {
    return new Reader(this.#driver, site);
  }

  open(path: string): Promise<void> {
    return this.#driver.open(this.#site + path);
  }

  ask(expression: string): Promise<string> {
    return this.#driver.ask(expression);
  }

  /** @param region the name of a snippet's file */
  text(region: string): Promise<string> {
    return this.ask(`${find(region)}.textContent`);
  }

  /** An attribute of the region's output. */
  outcome(region: string, attribute = "data-outcome"): Promise<string> {
    return this.ask(`${outputOf(region)}.getAttribute(${JSON.stringify(attribute)})`);
  }

  /** Presses the button of this name; and again, where it has moved away from under the press, as a person would. */
  async press(region: string, name: string): Promise<void> {
    const button = `[...${find(region)}.querySelectorAll("button")].find((one) =>
      [one.textContent.trim(), one.getAttribute("aria-label")].includes(${JSON.stringify(name)}) && one.offsetParent !== null && !one.disabled)`;
    const end = Date.now() + PATIENCE_MS;
    await this.ask("window.isButtonMet = false");
    do {
      await this.until(`window.isButtonMet || Boolean(${button})`, "true", `the button ${name}`);
      // Heard late: it may be gone by now.
      if ((await this.ask("window.isButtonMet")) === "true") return;
      await this.ask(`(() => { const button = ${button};
        button.addEventListener("click", () => { window.isButtonMet = true; }, { capture: true, once: true });
        button.scrollIntoView({ block: "center", behavior: "instant" }); })()`);
      const [x = 0, y = 0] = JSON.parse(await this.#restingPlace(button)) as number[];
      // What a run says may have moved it out of the window meanwhile, where no driver can press.
      await this.#driver.click(x, y).catch(() => undefined);
      const isMet = this.until("window.isButtonMet", "true", "the press", HEARD_WITHIN_MS);
      if (await isMet.then(() => true).catch(() => false)) return;
    } while (Date.now() < end);
    throw new Error(`No press has met the button ${name}.`);
  }

  /** Where its middle is, once it moves no more: what opens or comes to life near it pushes it about. */
  async #restingPlace(element: string): Promise<string> {
    const place = `(() => { const { x, y, width, height } = ${element}.getBoundingClientRect();
      return JSON.stringify([x + width / 2, y + height / 2]); })()`;
    for (let last = ""; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
      const now = await this.ask(place);
      if (now === last) return now;
      last = now;
    }
  }

  /**
   * Runs the snippet; and again, where the machine has held up a step of it for so long (a tenth of a second) that this
   * counted as computing. What is always too late is never excused by that.
   * @param seconds logical, as the output says them
   */
  async runUntilElapsed(region: string, seconds: string): Promise<void> {
    const said: string[] = [];
    for (let time = 0; time < 4; time += 1) {
      await this.press(region, "Run");
      await this.until(`${outputOf(region)}.dataset.outcome`, "running", `the run of ${region}`);
      await this.untilOutcome(region, "finished");
      const elapsed = await this.outcome(region, "data-elapsed");
      if (elapsed === seconds) return;
      said.push(elapsed);
    }
    throw new Error(`${region} never took ${seconds} s, but ${said.join(", ")}.`);
  }

  /** Opens the editor and puts another program in the place of the one there. */
  async rewrite(region: string, program: string): Promise<void> {
    await this.press(region, "Edit");
    await this.until(
      `${find(region)}.contains(document.activeElement)
      && document.activeElement.matches("textarea, [role=textbox]")`,
      "true",
      "the editor",
    );
    await this.#driver.pressWithControl("a");
    await this.#driver.insert(program);
  }

  /** Asks again and again. @throws Error where the answer never is the one wanted */
  async until(expression: string, wanted: string | RegExp, what: string, patienceMs = PATIENCE_MS): Promise<void> {
    const end = Date.now() + patienceMs;
    let last = "";
    while (Date.now() < end) {
      last = await this.ask(expression).catch(String);
      if (typeof wanted === "string" ? last === wanted : wanted.test(last)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Waited for ${what}: wanted ${String(wanted)}, and it was ${last.slice(0, 300)}`);
  }

  untilOutcome(region: string, outcome: string): Promise<void> {
    return this.until(`${outputOf(region)}.dataset.outcome`, outcome, `the outcome of ${region}`);
  }

  /** What is said of its runs and checks. */
  untilStatus(region: string, wanted: RegExp): Promise<void> {
    const said = `[...${find(region)}.querySelectorAll("[role=status]")].map((one) => one.textContent).join(" ")`;
    return this.until(said, wanted, `what ${region} says`);
  }

  untilText(region: string, wanted: RegExp): Promise<void> {
    return this.until(`${find(region)}.textContent`, wanted, `the text of ${region}`);
  }
}

function find(region: string): string {
  return `document.querySelector(${JSON.stringify(`section[aria-label="${region}"], [role=region][aria-label="${region}"]`)})`;
}

function outputOf(region: string): string {
  return `${find(region)}.querySelector("[data-outcome]")`;
}
