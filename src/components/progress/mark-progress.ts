// Shows in any page how far its reader is: ticks at links to lessons, bars at units, the way back to where they were,
// and, lastingly, when their work is not being stored. The page is whole without it.

import { describeKeeping, SET_ASIDE } from "#progress";
import type { Progress, Snapshot } from "#progress";
import { isDone, lessonToContinue, readParts, stateOf } from "./lesson-state.ts";
import type { LessonParts } from "./lesson-state.ts";
import { pageProgress, wasAnythingSetAside } from "./page-progress.ts";

const LAST_LESSON = "last-lesson";

export async function markProgress(): Promise<void> {
  const progress = await pageProgress();
  const mark = async (): Promise<void> => {
    const snapshot = await progress.getSnapshot();
    markLessons(snapshot);
    markUnits(snapshot);
    await tellTally(snapshot);
    await offerToContinue(progress, snapshot);
  };
  progress.subscribe((change) => {
    if (change.kind === "set-aside") void say(SET_ASIDE);
    else if (change.kind === "keeping") warnOfLoss(progress);
    else if (change.kind !== "draft" && change.kind !== "program") void mark();
  });
  // Whoever was quicker to read has been told alone.
  if (wasAnythingSetAside()) void say(SET_ASIDE);
  warnOfLoss(progress);
  await rememberLesson(progress);
  await mark();
}

function warnOfLoss({ keeping }: Progress): void {
  const sentence = describeKeeping(keeping);
  if (sentence !== null) void say(sentence);
}

/** Few pages need the bar. */
async function say(sentence: string): Promise<void> {
  const { showKeepingBar } = await import("./keeping-bar.ts");
  showKeepingBar(sentence);
}

async function rememberLesson(progress: Progress): Promise<void> {
  const current = document.querySelector<HTMLElement>('[data-lesson][aria-current="page"]');
  if (current?.dataset["lesson"] !== undefined) await progress.setPreference(LAST_LESSON, current.dataset["lesson"]);
}

function linksIn(container: ParentNode): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("a[data-lesson]")];
}

function markLessons(snapshot: Snapshot): void {
  for (const link of linksIn(document)) {
    const { done, total } = stateOf(readParts(link.dataset), snapshot);
    const state = total > 0 && done === total ? "all" : done > 0 ? "some" : "none";
    link.dataset["done"] = state;
    link.dataset["share"] = `${done}/${total}`;
    noteIn(link, state === "none" ? "" : state === "all" ? " (done)" : ` (${done} of ${total} done)`);
  }
}

/** In one sentence, where a page has a place for it: few have. */
async function tellTally(snapshot: Snapshot): Promise<void> {
  const place = document.querySelector("[data-tally]");
  if (place === null) return;
  const lessons = new Map(linksIn(document).map(({ dataset }) => [dataset["lesson"], readParts(dataset)]));
  const { sayTally } = await import("./say-tally.ts");
  place.textContent = sayTally([...lessons.values()], snapshot) ?? place.textContent;
}

/** A unit is whatever holds its lessons' links: a group of the sidebar, or what says so by `data-unit`. */
function markUnits(snapshot: Snapshot): void {
  for (const unit of document.querySelectorAll<HTMLElement>(".sidebar-content details, [data-unit]")) {
    const lessons = linksIn(unit);
    const done = lessons.filter((link) => isDone(stateOf(readParts(link.dataset), snapshot))).length;
    const label = unit.querySelector<HTMLElement>("summary, [data-unit-label]");
    if (lessons.length === 0 || label === null) continue;
    label.style.setProperty("--unit-done", String(done / lessons.length));
    noteIn(label, done === 0 ? "" : ` (${done} of ${lessons.length} lessons done)`);
  }
}

/** Something said to those who hear the page; others see a mark. */
function noteIn(element: HTMLElement, text: string): void {
  const note = element.querySelector(".progress-note") ?? document.createElement("span");
  note.className = "progress-note sr-only";
  note.textContent = text;
  if (text === "") note.remove();
  else element.append(note);
}

async function offerToContinue(progress: Progress, snapshot: Snapshot): Promise<void> {
  const offers = document.querySelectorAll<HTMLAnchorElement>("a[data-continue]");
  if (offers.length === 0) return;
  const links = new Map(linksIn(document).map((link) => [link.dataset["lesson"] ?? "", link]));
  const lessons: LessonParts[] = [...links.values()].map((link) => readParts(link.dataset));
  const next = lessonToContinue(lessons, snapshot, await progress.getPreference(LAST_LESSON));
  const link = links.get(next?.lesson ?? "");
  if (link === undefined) return;
  const title = link.querySelector("[data-title]")?.textContent ?? link.firstChild?.textContent ?? "";
  for (const offer of offers) {
    offer.setAttribute("href", link.getAttribute("href") ?? "");
    offer.textContent = `Continue: ${title.trim()}`;
  }
}
