import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forgetTextSizes, noteTextSize, TEXT_SIZES } from "./text-sizes.ts";

/** A browser's storage, as far as it is asked. */
class Storage {
  readonly #kept = new Map<string, string>();

  get length(): number {
    return this.#kept.size;
  }
  key(index: number): string | null {
    return [...this.#kept.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
}

const KEY = `${TEXT_SIZES}/lessons/one/`;
let kept: Storage;

beforeEach(() => {
  kept = new Storage();
  vi.stubGlobal("localStorage", kept);
  vi.stubGlobal("location", { pathname: "/lessons/one/" });
});

afterEach(() => vi.unstubAllGlobals());

it("keeps the sizes of a page's texts by their names, and lets go of a text that is the page's own again", () => {
  noteTextSize("tea.ts", { lines: 3, columns: 20 });
  noteTextSize("toast.ts", { lines: 9, columns: 80 });
  noteTextSize("tea.ts", { lines: 4, columns: 20 });
  expect(JSON.parse(kept.getItem(KEY) ?? "")).toEqual({ "tea.ts": [4, 20], "toast.ts": [9, 80] });
  noteTextSize("tea.ts", null);
  expect(JSON.parse(kept.getItem(KEY) ?? "")).toEqual({ "toast.ts": [9, 80] });
  noteTextSize("toast.ts", null);
  expect(kept.length).toBe(0);
});

it("forgets those of all pages, and nothing of anybody else's", () => {
  noteTextSize("tea.ts", { lines: 3, columns: 20 });
  kept.setItem(`${TEXT_SIZES}/lessons/two/`, "{}");
  kept.setItem("starlight-theme", "dark");
  forgetTextSizes();
  expect([kept.length, kept.getItem("starlight-theme")]).toEqual([1, "dark"]);
});

it.each(["damaged", "null", "[1]"])("begins anew where what is kept is %s", (text) => {
  kept.setItem(KEY, text);
  noteTextSize("tea.ts", { lines: 3, columns: 20 });
  expect(JSON.parse(kept.getItem(KEY) ?? "")).toMatchObject({ "tea.ts": [3, 20] });
});

it("is content where nothing may be kept", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("No room.", "QuotaExceededError");
    },
  });
  noteTextSize("tea.ts", { lines: 3, columns: 20 });
  vi.stubGlobal("localStorage", undefined);
  noteTextSize("tea.ts", { lines: 3, columns: 20 });
  forgetTextSizes();
});
