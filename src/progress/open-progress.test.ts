// Progress over a browser's storage as `fake-indexeddb` plays it, and over browsers that refuse.

import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DATABASE, MIGRATIONS } from "./browser-store.ts";
import { ASIDE } from "./store.ts";
import { openProgress } from "./open-progress.ts";
import type { ProgressOptions } from "./open-progress.ts";
import type { Progress, ProgressChange } from "./progress.ts";

const ID = "serve-breakfast";
const PASS = { code: "gather()", at: 2000 };
let opened: Progress[] = [];

async function open(options: ProgressOptions = {}): Promise<Progress> {
  const progress = await openProgress(options);
  opened.push(progress);
  return progress;
}

function changesOf(progress: Progress): ProgressChange[] {
  const changes: ProgressChange[] = [];
  progress.subscribe((change) => changes.push(change));
  return changes;
}

/** Changes the stored records behind the module's back. */
async function tamper(table: string, key: string, value: unknown): Promise<void> {
  const database = await openDB(DATABASE);
  await database.put(table, value, key);
  database.close();
}

async function keptAside(): Promise<unknown[]> {
  const database = await openDB(DATABASE);
  const aside: unknown[] = await database.getAll(ASIDE);
  database.close();
  return aside;
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  for (const progress of opened) progress.close();
  opened = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("what was passed", () => {
  it("is nothing at first", async () => {
    const progress = await open();
    expect(progress.keeping).toEqual({ kind: "browser" });
    expect(await progress.getExercise(ID)).toEqual({ passed: null });
  });

  it("is still there when the page is opened again", async () => {
    const before = await open();
    await before.savePass(ID, PASS);
    before.close();
    expect(await (await open()).getExercise(ID)).toEqual({ passed: PASS });
    expect(await (await open()).getExercise("another")).toEqual({ passed: null });
  });

  it("is replaced by a newer pass, from whichever tab, and not by an older one", async () => {
    const [one, other] = [await open(), await open()];
    await other.savePass(ID, { code: "newer", at: 3000 });
    await one.savePass(ID, PASS);
    expect(await other.getExercise(ID)).toEqual({ passed: { code: "newer", at: 3000 } });
    await one.savePass(ID, { code: "newest", at: 4000 });
    expect(await other.getExercise(ID)).toEqual({ passed: { code: "newest", at: 4000 } });
  });
});

describe("what was typed", () => {
  it("comes back for the same original only", async () => {
    const progress = await open();
    await progress.saveDraft(ID, "original", "mine");
    expect(await progress.loadDraft(ID, "original")).toBe("mine");
    expect(await progress.loadDraft(ID, "the original of a later lesson")).toBeNull();
    expect(await progress.loadDraft("another", "original")).toBeNull();
  });

  it("leaves nothing behind when it is the original again", async () => {
    const progress = await open();
    await progress.saveDraft(ID, "original", "mine");
    await progress.saveDraft(ID, "original", "original");
    expect(await progress.loadDraft(ID, "original")).toBeNull();
  });
});

describe("who is told", () => {
  it("is told of changes, here and in other tabs", async () => {
    const [here, there] = [await open(), await open()];
    const [changesHere, changesThere] = [changesOf(here), changesOf(there)];
    await here.savePass(ID, PASS);
    await here.saveDraft(ID, "original", "mine");
    await vi.waitFor(() => expect(changesThere).toHaveLength(2));
    expect(changesHere).toEqual([
      { kind: "exercise", id: ID, otherTab: false },
      { kind: "draft", id: ID, otherTab: false },
    ]);
    expect(changesThere).toEqual([
      { kind: "exercise", id: ID, otherTab: true },
      { kind: "draft", id: ID, otherTab: true },
    ]);
  });

  it("hears nothing once the subscription has ended", async () => {
    const progress = await open();
    const listener = vi.fn();
    progress.subscribe(listener)();
    await progress.savePass(ID, PASS);
    expect(listener).not.toHaveBeenCalled();
  });

  it("does not believe everything that another tab says", async () => {
    const changes = changesOf(await open());
    const stranger = new BroadcastChannel("juggler-progress");
    for (const notice of [null, "exercise", {}, { kind: "exercise", id: 1 }, { kind: "keeping", id: ID }]) {
      stranger.postMessage(notice);
    }
    stranger.postMessage({ kind: "draft", id: ID, extra: true });
    await vi.waitFor(() => expect(changes).not.toHaveLength(0));
    stranger.close();
    expect(changes).toEqual([{ kind: "draft", id: ID, otherTab: true }]);
  });

  it("does without other tabs where a page may not reach them", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const progress = await open();
    await progress.savePass(ID, PASS);
    expect(await progress.getExercise(ID)).toEqual({ passed: PASS });
  });
});

describe("storage that fails", () => {
  it("is replaced by the page's memory where it is denied, even in the getter", async () => {
    vi.stubGlobal("indexedDB", undefined);
    Object.defineProperty(globalThis, "indexedDB", {
      configurable: true,
      get: () => {
        throw new DOMException("The user denied permission.", "SecurityError");
      },
    });
    const progress = await open();
    expect(progress.keeping).toEqual({ kind: "page", why: "denied" });
    await progress.savePass(ID, PASS);
    await progress.saveDraft(ID, "original", "mine");
    expect(await progress.getExercise(ID)).toEqual({ passed: PASS });
    expect(await progress.loadDraft(ID, "original")).toBe("mine");
    expect(await (await open()).getExercise(ID)).toEqual({ passed: null });
  });

  it("is replaced where there is none", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect((await open()).keeping).toEqual({ kind: "page", why: "denied" });
  });

  it("keeps new work in the page when it is full, over what it still holds", async () => {
    const progress = await open();
    await progress.savePass("kneading", PASS);
    const changes = changesOf(progress);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    await progress.savePass(ID, PASS);
    expect(progress.keeping).toEqual({ kind: "page", why: "full" });
    expect(changes).toContainEqual({ kind: "keeping" });
    expect(await progress.getExercise(ID)).toEqual({ passed: PASS });
    expect(await progress.getExercise("kneading")).toEqual({ passed: PASS });
    await progress.savePass("kneading", { code: "older", at: 1 });
    expect(await progress.getExercise("kneading")).toEqual({ passed: PASS });
  });

  it("says once that work is kept in the page only, and keeps all of it", async () => {
    const progress = await open();
    const changes = changesOf(progress);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    await Promise.all([progress.savePass(ID, PASS), progress.savePass("kneading", PASS)]);
    expect(changes.filter(({ kind }) => kind === "keeping")).toHaveLength(1);
    expect(await progress.getExercise(ID)).toEqual({ passed: PASS });
    expect(await progress.getExercise("kneading")).toEqual({ passed: PASS });
  });

  it("is replaced when it stops working halfway", async () => {
    const progress = await open();
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
      throw new DOMException("The connection is closing.", "InvalidStateError");
    });
    expect(await progress.getExercise(ID)).toEqual({ passed: null });
    expect(progress.keeping).toEqual({ kind: "page", why: "denied" });
    await progress.savePass(ID, PASS);
    expect(await progress.getExercise(ID)).toEqual({ passed: PASS });
  });
});

describe("damaged records", () => {
  it.each([
    ["a number", 7],
    ["null", null],
    ["no pass", { passed: "yes" }],
    ["a pass without code", { passed: { at: 1 } }],
    ["a pass without a time", { passed: { code: "x", at: Number.NaN } }],
  ])("are put aside, reported once, and never dropped: %s", async (_what, value) => {
    const progress = await open();
    await tamper("exercises", ID, value);
    const changes = changesOf(progress);
    expect(await progress.getExercise(ID)).toEqual({ passed: null });
    expect(await progress.getExercise(ID)).toEqual({ passed: null });
    expect(changes).toEqual([{ kind: "set-aside", id: ID }]);
    expect(await keptAside()).toEqual([{ table: "exercises", key: ID, value }]);
  });

  it("do not stand in the way of a pass, nor get lost by it", async () => {
    const progress = await open();
    await tamper("exercises", ID, "?");
    await progress.savePass(ID, PASS);
    expect(await progress.getExercise(ID)).toEqual({ passed: PASS });
    expect(await keptAside()).toEqual([{ table: "exercises", key: ID, value: "?" }]);
  });

  it("may be drafts", async () => {
    const progress = await open({ now: () => 5 });
    await progress.saveDraft(ID, "original", "mine");
    const database = await openDB(DATABASE);
    const [key] = await database.getAllKeys("drafts");
    expect(await database.get("drafts", key as string)).toEqual({ code: "mine", savedAt: 5 });
    database.close();
    await tamper("drafts", key as string, { code: 1, savedAt: 5 });
    const changes = changesOf(progress);
    expect(await progress.loadDraft(ID, "original")).toBeNull();
    expect(changes).toEqual([{ kind: "set-aside", id: ID }]);
    expect(await keptAside()).toHaveLength(1);
  });
});

describe("a newer version", () => {
  const withStars = [
    ...MIGRATIONS,
    async (_database: unknown, transaction: Parameters<(typeof MIGRATIONS)[number]>[1]) => {
      const exercises = transaction.objectStore("exercises");
      for (const key of await exercises.getAllKeys()) {
        await exercises.put({ ...((await exercises.get(key)) as object), stars: 3 }, key);
      }
    },
  ];

  it("takes over what is there", async () => {
    const before = await open();
    await before.savePass(ID, PASS);
    before.close();
    const after = await open({ migrations: withStars });
    expect(after.keeping).toEqual({ kind: "browser" });
    expect(await after.getExercise(ID)).toEqual({ passed: PASS });
    const database = await openDB(DATABASE);
    expect(await database.get("exercises", ID)).toEqual({ passed: PASS, stars: 3 });
    database.close();
  });

  it("need not wait for an older tab, which says that it keeps nothing any more", async () => {
    const older = await open();
    const changes = changesOf(older);
    const newer = await open({ migrations: withStars });
    expect(newer.keeping).toEqual({ kind: "browser" });
    expect(older.keeping).toEqual({ kind: "page", why: "newer" });
    expect(changes).toEqual([{ kind: "keeping" }]);
    await older.savePass(ID, PASS);
    expect(await older.getExercise(ID)).toEqual({ passed: PASS });
    expect(await newer.getExercise(ID)).toEqual({ passed: null });
  });

  it("is left alone by an older page", async () => {
    (await open({ migrations: withStars })).close();
    expect((await open()).keeping).toEqual({ kind: "page", why: "newer" });
  });

  it("leaves everything as it was when it fails", async () => {
    const before = await open();
    await before.savePass(ID, PASS);
    before.close();
    const failing = await open({ migrations: [...MIGRATIONS, () => Promise.reject(new Error("a bug"))] });
    expect(failing.keeping).toEqual({ kind: "page", why: "denied" });
    expect(await (await open()).getExercise(ID)).toEqual({ passed: PASS });
  });
});
