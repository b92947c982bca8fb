// The way back to where a reader was, and how far they are in the whole course, on the few pages that have a place for it.

import type { Snapshot } from "#progress";
import { readParts } from "./lesson-state.ts";
import { lessonToContinue } from "./lesson-to-continue.ts";
import { sayTally } from "./say-tally.ts";

/**
 * @param all links to lessons; those in the sidebar lead where others lead, too
 * @param last the lesson that was open last
 */
export function showWayOn(all: readonly HTMLElement[], snapshot: Snapshot, last: string | null): void {
  const links = new Map(all.map((link) => [link.dataset["lesson"] ?? "", link]));
  const lessons = [...links.values()].map((link) => readParts(link.dataset));
  const tally = document.querySelector("[data-tally]");
  if (tally !== null) tally.textContent = sayTally(lessons, snapshot) ?? tally.textContent;
  const link = links.get(lessonToContinue(lessons, snapshot, last)?.lesson ?? "");
  if (link === undefined) return;
  const title = link.querySelector("[data-title]")?.textContent ?? link.firstChild?.textContent ?? "";
  for (const offer of document.querySelectorAll<HTMLAnchorElement>("a[data-continue]")) {
    offer.setAttribute("href", link.getAttribute("href") ?? "");
    offer.textContent = `Continue: ${title.trim()}`;
  }
}
