// The progress page over real progress.

import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openProgress } from "#progress";
import type { Progress, Snapshot } from "#progress";
import { writeProgressFile } from "#progress/file";
import { ProgressController } from "./progress-controller.ts";

const NOW = 1_800_000_000_000;
const PASS = { code: "gather()", at: 5 };
const FILE: Snapshot = {
  exercises: new Map([["tea", PASS]]),
  answers: new Map(),
  programs: new Map(),
  drafts: new Map(),
};
const bytes = new TextEncoder().encode(writeProgressFile(FILE, NOW).text);

let progress: Progress;
let page: ProgressController;

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  progress = await openProgress();
  page = new ProgressController(Promise.resolve(progress), () => NOW);
});

afterEach(() => {
  progress.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("shows what is kept, and follows it", async () => {
  const end = page.follow();
  await vi.waitFor(() => expect(page.snapshot.value?.exercises.size).toBe(0));
  await progress.savePass("tea", PASS);
  await vi.waitFor(() => expect(page.snapshot.value?.exercises.get("tea")).toEqual(PASS));
  end();
});

it("finds out that there is no room before anything is lost, and leaves nothing of that where there is", async () => {
  const endFirst = page.follow();
  await vi.waitFor(async () => expect(await progress.getPreference("room")).toBe(""));
  endFirst();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("No room.", "QuotaExceededError");
  });
  const full = await openProgress();
  const end = new ProgressController(Promise.resolve(full), () => NOW).follow();
  await vi.waitFor(() => expect(full.keeping).toEqual({ kind: "page", why: "full" }));
  end();
  full.close();
});

describe("a file", () => {
  it("is looked at first, then imported, then taken back", async () => {
    await page.preview(bytes);
    expect(page.pending.value?.sentences).toEqual([
      "This file was saved on 15 January 2027 and holds 1 passed exercise.",
      "It adds 1 passed exercise. Nothing that you have passed is lost.",
    ]);
    expect(await progress.getExercise("tea")).toEqual({ passed: null });
    await page.import();
    expect(await progress.getExercise("tea")).toEqual({ passed: PASS });
    expect(page.done.value?.sentence).toBe("The file is imported.");
    await page.undo();
    expect(await progress.getExercise("tea")).toEqual({ passed: null });
    expect(page.done.value).toEqual({ sentence: "It is as it was before.", takeBack: null });
  });

  it("leaves no word of what came before beside the next question", async () => {
    await page.preview(new TextEncoder().encode("{"));
    expect(page.done.value?.sentence).toContain("Nothing was changed.");
    await page.forget();
    expect([page.done.value, page.isAboutToForget.value]).toEqual([null, true]);
    await page.preview(bytes);
    expect(page.isAboutToForget.value).toBe(false);
    await page.import();
    page.tellExported("Exported.");
    expect([page.exported.value, page.done.value?.sentence]).toEqual(["Exported.", "The file is imported."]);
    await page.forget();
    expect([page.exported.value, page.done.value?.takeBack]).toEqual([null, expect.any(Function)]);
  });

  it("can be left alone", async () => {
    await page.preview(bytes);
    page.cancelImport();
    await page.import();
    expect(await progress.getExercise("tea")).toEqual({ passed: null });
  });

  it("that is none changes nothing, and says why", async () => {
    await page.preview(bytes);
    await page.preview(new TextEncoder().encode("{}"));
    expect(page.pending.value).toBeNull();
    expect(page.done.value?.sentence).toBe(
      "This is no progress file of Juggler’s. Choose one that was saved on this page. Nothing was changed.",
    );
  });
});

describe("forgetting", () => {
  it("happens on a second wish, and can be taken back", async () => {
    await progress.savePass("tea", PASS);
    await page.forget();
    expect(page.isAboutToForget.value).toBe(true);
    page.keepEverything();
    await page.forget();
    expect(await progress.getExercise("tea")).toEqual({ passed: PASS });
    await page.forget();
    expect(await progress.getExercise("tea")).toEqual({ passed: null });
    expect(page.done.value?.sentence).toBe("Everything is forgotten. You can undo this until you leave this page.");
    await page.undo();
    expect(await progress.getExercise("tea")).toEqual({ passed: PASS });
  });
});
