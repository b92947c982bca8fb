// Programs, earlier edits and preferences, over a browser's storage as `fake-indexeddb` plays it, and without one.

import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DATABASE, MIGRATIONS } from "./browser-store.ts";
import { ASIDE } from "./store.ts";
import { openProgress } from "./open-progress.ts";
import type { KeptProgram, Progress } from "./progress.ts";

const TEA: KeptProgram = { id: "1", name: "tea.ts", code: "brew()", conditions: '{"seed":1}' };
const TOAST: KeptProgram = { id: "2", name: "toast.ts", code: "toast()", conditions: "" };
let opened: Progress[] = [];
let time = 0;

async function open(): Promise<Progress> {
  const progress = await openProgress({ now: () => (time += 1) });
  opened.push(progress);
  return progress;
}

const namesIn = async (progress: Progress): Promise<string[]> =>
  (await progress.listPrograms()).map(({ name }) => name);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  for (const progress of opened) progress.close();
  opened = [];
  vi.unstubAllGlobals();
});

describe.each(["in the browser", "in the page only"])("kept %s", (where) => {
  beforeEach(() => {
    if (where === "in the page only") vi.stubGlobal("indexedDB", undefined);
  });

  it("programs come back as they were saved, the latest first", async () => {
    const progress = await open();
    expect(await progress.listPrograms()).toEqual([]);
    await progress.saveProgram(TEA);
    await progress.saveProgram(TOAST);
    expect(await progress.listPrograms()).toMatchObject([TOAST, TEA]);
    await progress.saveProgram({ ...TEA, name: "chai.ts" });
    expect(await namesIn(progress)).toEqual(["chai.ts", "toast.ts"]);
    await progress.removeProgram(TEA.id);
    expect(await namesIn(progress)).toEqual(["toast.ts"]);
  });

  it("an edit of an earlier original is found, the latest one, until it is forgotten", async () => {
    const progress = await open();
    await progress.saveDraft("tea", "first original", "oldest edit");
    await progress.saveDraft("tea", "second original", "older edit");
    await progress.saveDraft("tea", "original", "edit");
    await progress.saveDraft("teapot", "first original", "another snippet's");
    expect(await progress.findOlderDraft("tea", "original")).toMatchObject({ code: "older edit" });
    expect(await progress.findOlderDraft("coffee", "original")).toBeNull();
    await progress.forgetOlderDrafts("tea", "original");
    expect(await progress.findOlderDraft("tea", "original")).toBeNull();
    expect(await progress.loadDraft("tea", "original")).toBe("edit");
    expect(await progress.loadDraft("teapot", "first original")).toBe("another snippet's");
  });

  it("a preference is what was chosen last", async () => {
    const progress = await open();
    expect(await progress.getPreference("speed")).toBeNull();
    await progress.setPreference("speed", "2x");
    await progress.setPreference("speed", "4x");
    expect(await progress.getPreference("speed")).toBe("4x");
  });
});

it("tells other tabs of a program", async () => {
  const [here, there] = [await open(), await open()];
  const heard = vi.fn();
  there.subscribe(heard);
  await here.saveProgram(TEA);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ kind: "program", id: "1", otherTab: true }));
});

it("brings programs to a database of the version before, and keeps what is in it", async () => {
  const before = await openProgress({ migrations: MIGRATIONS.slice(0, 1) });
  await before.savePass("serve", { code: "gather()", at: 1 });
  before.close();
  const progress = await open();
  await progress.saveProgram(TEA);
  expect(await namesIn(progress)).toEqual(["tea.ts"]);
  expect(await progress.getExercise("serve")).toMatchObject({ passed: { code: "gather()" } });
});

it("puts a damaged program aside, and lists the others", async () => {
  const progress = await open();
  await progress.saveProgram(TEA);
  const database = await openDB(DATABASE);
  await database.put("programs", { name: "half" }, "3");
  expect(await namesIn(progress)).toEqual(["tea.ts"]);
  expect(await database.getAll(ASIDE)).toMatchObject([{ table: "programs", key: "3", value: { name: "half" } }]);
  database.close();
});
