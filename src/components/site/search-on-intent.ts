// Stands in for Pagefind's search box in Starlight's search: fetches it when somebody is about to search, instead of on
// every page. astro.config.mjs puts it there under the package's own name.

import type { PagefindUI as SearchBox, PagefindUIOptions } from "@pagefind/default-ui/npm_dist/mjs/ui-core.mjs";
import type { FoundPage } from "./search-results.ts";

/** Pagefind puts what was typed in the place of its name. */
const NOTHING_FOUND = "Nothing found for [SEARCH_TERM]. Try fewer letters, or another word for it.";

export class PagefindUI {
  readonly #options: PagefindUIOptions;
  #box: Promise<SearchBox> | undefined;

  constructor(options: PagefindUIOptions) {
    this.#options = options;
    const search = document.querySelector("site-search");
    const dialog = search?.querySelector("dialog");
    if (!search || !dialog) return;
    const fetchBox = (): void => void this.#fetch(dialog);
    search.addEventListener("pointerenter", fetchBox, { once: true });
    search.addEventListener("focusin", fetchBox, { once: true });
    // The dialog may be opened by a shortcut, whose first key comes a moment before the second.
    window.addEventListener("keydown", ({ key }) => {
      if (key === "Control" || key === "Meta") fetchBox();
    });
    new MutationObserver(fetchBox).observe(dialog, { attributeFilter: ["open"] });
  }

  async #fetch(dialog: HTMLDialogElement): Promise<void> {
    if (this.#box) return;
    this.#box = this.#begin(dialog);
    try {
      await this.#box;
    } catch {
      this.#box = undefined;
      if (dialog.open) this.#offerAgain(dialog);
      return;
    }
    // Pagefind names its field by placeholder and title only, which not everybody sees or hears.
    const field = dialog.querySelector("input");
    field?.setAttribute("aria-label", field.placeholder);
    // Starlight gives the focus to a box that is there when the dialog opens; this one may come later.
    if (dialog.open) field?.focus();
  }

  async #begin(dialog: HTMLDialogElement): Promise<SearchBox> {
    const [{ PagefindUI: Box }, { leadToSection, searchTerm }, { sayResults }, index] = await Promise.all([
      import("@pagefind/default-ui/npm_dist/mjs/ui-core.mjs"),
      import("./search-results.ts"),
      import("./say-results.ts"),
      // The box would search for ever in an index that it cannot fetch.
      fetch(`${String(this.#options["bundlePath"])}pagefind.js`),
    ]);
    if (!index.ok) throw new Error(`The search's index answers with ${String(index.status)}.`);
    const place = dialog.querySelector<HTMLElement>("#starlight__search");
    if (place) sayResults(place);
    let term = "";
    return new Box({
      ...this.#options,
      translations: { ...this.#options.translations, zero_results: NOTHING_FOUND },
      processTerm: (typed: string) => (term = searchTerm(typed)),
      processResult: (page: FoundPage) => leadToSection(page, term),
    });
  }

  #offerAgain(dialog: HTMLDialogElement): void {
    const place = dialog.querySelector("#starlight__search");
    const words = document.createElement("p");
    words.role = "alert";
    words.textContent = "The search could not be fetched: the network is away, or the course has changed meanwhile. ";
    const again = document.createElement("button");
    again.type = "button";
    again.className = "button";
    again.textContent = "Try again";
    again.addEventListener("click", () => {
      words.remove();
      void this.#fetch(dialog);
    });
    words.append(again);
    place?.replaceChildren(words);
  }
}
