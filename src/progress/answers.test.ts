// What was predicted, over a browser's storage as `fake-indexeddb` plays it.

import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DATABASE } from "./browser-store.ts";
import { ASIDE } from "./store.ts";
import { openProgress } from "./open-progress.ts";

const ID = "lessons/kitchen/tea/brew/how-long";
const ANSWER = { answer: "b6bfbddd", isRight: true, at: 2000 };

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("what was predicted", () => {
  it("is nothing at first, and then what was answered last", async () => {
    const progress = await openProgress();
    expect(await progress.getAnswer(ID)).toBeNull();
    await progress.saveAnswer(ID, { ...ANSWER, isRight: false });
    await progress.saveAnswer(ID, ANSWER);
    progress.close();
    const later = await openProgress();
    expect(await later.getAnswer(ID)).toEqual(ANSWER);
    later.close();
  });

  it.each([{ ...ANSWER, answer: 1 }, { ...ANSWER, isRight: "yes" }, { ...ANSWER, at: NaN }, "b6bfbddd"])(
    "is put aside where it is damaged: %j",
    async (value) => {
      const progress = await openProgress();
      const database = await openDB(DATABASE);
      await database.put("answers", value, ID);
      expect(await progress.getAnswer(ID)).toBeNull();
      expect(await database.getAll(ASIDE)).toEqual([{ table: "answers", key: ID, value }]);
      database.close();
      progress.close();
    },
  );
});
