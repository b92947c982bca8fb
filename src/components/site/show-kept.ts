// On the page that stands in for one that is not kept: the lessons that are, and only those.

import { askKeptPages } from "#offline";

/** @param place holds the course's lessons as links, and is hidden until it is known which of them can be read */
export async function showKept(place: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  const kept = new Set(await askKeptPages(serviceWorker, place.dataset["base"] ?? "/"));
  for (const item of place.querySelectorAll("li")) {
    const { previousElementSibling: before } = item;
    // A lesson keeps its number, whichever of its unit are missing.
    item.value = before instanceof HTMLLIElement ? before.value + 1 : 1;
    const link = item.querySelector("a");
    item.hidden = link === null || !kept.has(link.pathname);
  }
  for (const unit of place.querySelectorAll<HTMLElement>("[data-unit]"))
    unit.hidden = unit.querySelector("li:not([hidden])") === null;
  place.hidden = place.querySelector("[data-unit]:not([hidden])") === null;
}
