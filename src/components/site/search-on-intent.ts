// Stands in for Pagefind's search box in Starlight's search: fetches it when somebody is about to search, instead of on
// every page. Until it has come, a plain field takes what is typed (`Search.astro`). astro.config.mjs puts this there under
// the package's own name.

import type { PagefindUIOptions } from "@pagefind/default-ui/npm_dist/mjs/ui-core.mjs";

export class PagefindUI {
  readonly #options: PagefindUIOptions;
  #box: Promise<void> | undefined;

  constructor(options: PagefindUIOptions) {
    this.#options = options;
    const search = document.querySelector("site-search");
    const dialog = search?.querySelector("dialog");
    const place = dialog?.querySelector<HTMLElement>("#starlight__search");
    if (!search || !dialog || !place) return;
    // Once that has failed, whoever searches says when to try again.
    const fetchBox = (): void => {
      if (place.querySelector("[role=alert]") === null) void this.#fetch(dialog, place);
    };
    search.addEventListener("pointerenter", fetchBox, { once: true });
    search.addEventListener("focusin", fetchBox, { once: true });
    // The dialog may be opened by a shortcut, whose first key comes a moment before the second.
    window.addEventListener("keydown", ({ key }) => {
      if (key === "Control" || key === "Meta") fetchBox();
    });
    const fetchForOpened = (): void => {
      if (dialog.open) void this.#fetch(dialog, place);
    };
    new MutationObserver(fetchForOpened).observe(dialog, { attributeFilter: ["open"] });
    // It can be opened before this is there.
    fetchForOpened();
  }

  async #fetch(dialog: HTMLDialogElement, place: HTMLElement): Promise<void> {
    if (this.#box) return;
    place.querySelector("[role=alert]")?.remove();
    this.#box = this.#begin(place);
    try {
      await this.#box;
    } catch {
      this.#box = undefined;
      if (dialog.open) this.#offerAgain(dialog, place);
    }
  }

  async #begin(place: HTMLElement): Promise<void> {
    const [{ openBox }, index] = await Promise.all([
      import("./search-box.ts"),
      // The box would search for ever in an index that it cannot fetch.
      fetch(`${String(this.#options["bundlePath"])}pagefind.js`),
    ]);
    if (!index.ok) throw new Error(`The search's index answers with ${String(index.status)}.`);
    openBox(place, this.#options);
  }

  /** Below what has been typed, which stays. */
  #offerAgain(dialog: HTMLDialogElement, place: HTMLElement): void {
    const words = document.createElement("p");
    words.role = "alert";
    words.textContent = "The search could not be fetched: the network is away, or the course has changed meanwhile. ";
    const again = document.createElement("button");
    again.type = "button";
    again.className = "button";
    again.textContent = "Try again";
    again.addEventListener("click", () => {
      place.querySelector("input")?.focus();
      void this.#fetch(dialog, place);
    });
    words.append(again);
    place.append(words);
  }
}
