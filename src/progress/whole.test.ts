// All of a learner's progress at once, over a browser's storage as `fake-indexeddb` plays it, and without one.

import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DATABASE } from "./browser-store.ts";
import { openProgress } from "./open-progress.ts";
import type { Progress, ProgressChange } from "./progress.ts";
import { EMPTY } from "./snapshot.ts";
import type { Snapshot } from "./snapshot.ts";
import { ASIDE } from "./store.ts";

const PASS = { code: "gather()", at: 2 };
const ANSWER = { answer: "a", isRight: true, at: 2 };
let opened: Progress[] = [];

async function open(): Promise<Progress> {
  const progress = await openProgress({ now: () => 7 });
  opened.push(progress);
  return progress;
}

async function openWithWork(): Promise<Progress> {
  const progress = await open();
  await progress.savePass("tea", PASS);
  await progress.saveAnswer("toast", ANSWER);
  await progress.saveDraft("tea", "original", "mine");
  await progress.saveProgram({ id: "1", name: "p", code: "p()", conditions: "" });
  await progress.setPreference("speed", "2x");
  return progress;
}

const WORK: Snapshot = {
  exercises: new Map([["tea", PASS]]),
  answers: new Map([["toast", ANSWER]]),
  programs: new Map([["1", { name: "p", code: "p()", conditions: "", savedAt: 7 }]]),
  drafts: new Map([["tea@b6e64d4f7ebd0b7b", { code: "mine", savedAt: 7 }]]),
};

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  for (const progress of opened) progress.close();
  opened = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(["in the browser", "in the page only"])("everything that is kept %s", (where) => {
  beforeEach(() => {
    if (where === "in the page only") vi.stubGlobal("indexedDB", undefined);
  });

  it("can be looked at", async () => {
    const snapshot = await (await openWithWork()).getSnapshot();
    expect({ ...snapshot, drafts: [...snapshot.drafts.values()] }).toEqual({
      ...WORK,
      drafts: [...WORK.drafts.values()],
    });
  });

  it("can be merged with more, and that taken back, but for what came since", async () => {
    const progress = await openWithWork();
    const before = await progress.getSnapshot();
    const theirs: Snapshot = {
      ...EMPTY,
      exercises: new Map([
        ["tea", { code: "newer", at: 3 }],
        ["eggs", PASS],
        ["milk", PASS],
      ]),
      answers: new Map([["toast", { ...ANSWER, isRight: false }]]),
    };
    const takeBack = await progress.mergeSnapshot(theirs);
    const after = await progress.getSnapshot();
    expect(after).toEqual({ ...before, exercises: theirs.exercises });
    await progress.savePass("milk", { code: "since", at: 9 });
    await takeBack();
    const end = await progress.getSnapshot();
    expect(end).toEqual({
      ...before,
      exercises: new Map([
        ["milk", { code: "since", at: 9 }],
        ["tea", PASS],
      ]),
    });
  });

  it("can be forgotten, what was chosen as well, and that taken back", async () => {
    const progress = await openWithWork();
    const before = await progress.getSnapshot();
    const takeBack = await progress.forgetEverything();
    expect(await progress.getSnapshot()).toEqual(EMPTY);
    expect(await progress.getPreference("speed")).toBeNull();
    expect(await progress.loadDraft("tea", "original")).toBeNull();
    await takeBack();
    expect(await progress.getSnapshot()).toEqual(before);
    expect(await progress.getPreference("speed")).toBe("2x");
  });
});

it("tells everybody, in this tab and in others", async () => {
  const [here, there] = [await open(), await open()];
  const changes: ProgressChange[] = [];
  here.subscribe((change) => changes.push(change));
  there.subscribe((change) => changes.push(change));
  await here.forgetEverything();
  await vi.waitFor(() => expect(changes).toHaveLength(2));
  expect(changes.map((change) => change.kind === "everything" && change.otherTab)).toEqual([false, true]);
});

describe("damaged records", () => {
  it("are put aside before anything is merged, and forgotten with the rest", async () => {
    const progress = await open();
    const database = await openDB(DATABASE);
    await database.put("exercises", "?", "tea");
    expect((await progress.getSnapshot()).exercises.size).toBe(0);
    expect(await database.getAll(ASIDE)).toEqual([{ table: "exercises", key: "tea", value: "?" }]);
    await database.put("answers", 1, "toast");
    await progress.mergeSnapshot(WORK);
    expect(await database.getAll(ASIDE)).toHaveLength(2);
    const takeBack = await progress.forgetEverything();
    expect(await database.getAll(ASIDE)).toEqual([]);
    await takeBack();
    expect(await database.getAll(ASIDE)).toHaveLength(2);
    database.close();
  });
});
