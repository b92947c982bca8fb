// Shows in any page how far its reader is: ticks at links to lessons, bars at units, the way back to where they were,
// and, lastingly, when their work is not being stored. The page is whole without it.

import { describeKeeping, SET_ASIDE } from "#progress";
import type { Progress, Snapshot } from "#progress";
import { isDone, readParts, stateOf } from "./lesson-state.ts";
import { pageProgress, wasAnythingSetAside } from "./page-progress.ts";

const LAST_LESSON = "last-lesson";

export async function markProgress(): Promise<void> {
  const progress = await pageProgress();
  const mark = async (): Promise<void> => {
    const snapshot = await progress.getSnapshot();
    markLessons(snapshot);
    markUnits(snapshot);
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

/** Few pages have a place for it. */
async function offerToContinue(progress: Progress, snapshot: Snapshot): Promise<void> {
  if (document.querySelector("[data-continue]") === null) return;
  const { showWayOn } = await import("./way-on.ts");
  showWayOn(linksIn(document), snapshot, await progress.getPreference(LAST_LESSON));
}
