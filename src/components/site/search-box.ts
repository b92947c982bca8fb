// Pagefind's search box as the course uses it, in the place of the plain field that has taken what was typed before it came.

import { PagefindUI } from "@pagefind/default-ui/npm_dist/mjs/ui-core.mjs";
import type { PagefindUIOptions } from "@pagefind/default-ui/npm_dist/mjs/ui-core.mjs";
import { sayResults } from "./say-results.ts";
import { leadToSection, searchTerm } from "./search-results.ts";
import type { FoundPage } from "./search-results.ts";

/** Pagefind puts what was typed in the place of its name. */
const NOTHING_FOUND = "Nothing found for [SEARCH_TERM]. Try fewer letters, or another word for it.";

/** @param place holds the plain field, and then the box */
export function openBox(place: HTMLElement, options: PagefindUIOptions): void {
  const first = place.querySelector<HTMLInputElement>(".search-first");
  sayResults(place);
  let term = "";
  new PagefindUI({
    ...options,
    translations: { ...options.translations, zero_results: NOTHING_FOUND },
    processTerm: (typed: string) => (term = searchTerm(typed)),
    processResult: (page: FoundPage) => leadToSection(page, term),
  });
  const field = place.querySelector<HTMLInputElement>(".pagefind-ui__search-input");
  if (field === null) return;
  // Pagefind names its field by placeholder and title only, which not everybody sees or hears.
  field.setAttribute("aria-label", field.placeholder);
  if (first !== null) goOnFrom(first, field);
}

/** Takes over what was typed, the caret and the focus; searches for what is there already. */
function goOnFrom(first: HTMLInputElement, field: HTMLInputElement): void {
  // Whoever writes with an input method ends a word by going elsewhere: it is read after that.
  if (document.activeElement === first) field.focus();
  field.value = first.value;
  field.setSelectionRange(first.selectionStart, first.selectionEnd);
  first.parentElement?.remove();
  if (field.value !== "") field.dispatchEvent(new Event("input"));
}
