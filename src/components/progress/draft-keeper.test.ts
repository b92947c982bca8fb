import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DraftKeeper } from "./draft-keeper.ts";
import { SampleProgress } from "./sample-progress.ts";

function keep(
  drafts: Record<string, string> = {},
  outlivesOriginal = false,
): {
  progress: SampleProgress;
  source: ReturnType<typeof signal<string>>;
  original: ReturnType<typeof signal<string>>;
  keeper: DraftKeeper;
} {
  const progress = new SampleProgress(drafts);
  const source = signal("original");
  const original = signal("original");
  const options = { id: "tea", original, source, outlivesOriginal, progress: Promise.resolve(progress) };
  return { progress, source, original, keeper: new DraftKeeper(options) };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("what is typed", () => {
  it("is stored when typing pauses, once", async () => {
    const { progress, source } = keep();
    source.value = "m";
    await vi.advanceTimersByTimeAsync(300);
    source.value = "mine";
    await vi.advanceTimersByTimeAsync(399);
    expect(progress.stored).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(progress.stored).toEqual(["mine"]);
  });

  it("is stored at once when the page goes away, and not twice", async () => {
    const { progress, source, keeper } = keep();
    source.value = "mine";
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(progress.stored).toEqual(["mine"]);
    source.value = "mine too";
    keeper.dispose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(progress.stored).toEqual(["mine", "mine too"]);
  });

  it("is not stored as long as it is what is stored", async () => {
    const { progress, source } = keep();
    source.value = "mine";
    source.value = "original";
    await vi.advanceTimersByTimeAsync(1000);
    expect(progress.stored).toEqual([]);
  });
});

describe("a draft", () => {
  it("is brought back, and not stored again", async () => {
    const { progress, source, keeper } = keep({ tea: "mine" });
    await keeper.restore();
    await vi.advanceTimersByTimeAsync(1000);
    expect([source.value, progress.stored]).toEqual(["mine", []]);
  });

  it("does not overwrite what was typed while it was fetched", async () => {
    const { source, keeper } = keep({ tea: "old" });
    const restored = keeper.restore();
    source.value = "new";
    await restored;
    expect(source.value).toBe("new");
  });

  it("goes when the original is back", async () => {
    const { progress, source, keeper } = keep({ tea: "mine" });
    await keeper.restore();
    source.value = "original";
    await vi.advanceTimersByTimeAsync(400);
    expect(progress.stored).toEqual(["original"]);
  });
});

describe("another tab's draft", () => {
  const CHANGE = { kind: "draft", id: "tea", otherTab: true } as const;

  it("is shown here, too, where nothing is being typed", async () => {
    const { progress, source, keeper } = keep();
    const end = keeper.follow();
    await vi.advanceTimersByTimeAsync(0);
    progress.drafts["tea"] = "theirs";
    progress.announce({ ...CHANGE, id: "coffee" });
    progress.announce({ ...CHANGE, otherTab: false });
    progress.announce({ kind: "exercise", id: "tea", otherTab: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(source.value).toBe("original");
    progress.announce(CHANGE);
    await vi.advanceTimersByTimeAsync(1000);
    expect([source.value, progress.stored]).toEqual(["theirs", []]);
    delete progress.drafts["tea"];
    progress.announce(CHANGE);
    await vi.advanceTimersByTimeAsync(1000);
    expect(source.value).toBe("original");
    end();
    progress.drafts["tea"] = "later";
    progress.announce(CHANGE);
    await vi.advanceTimersByTimeAsync(1000);
    expect(source.value).toBe("original");
  });

  it("does not overwrite what is being typed here", async () => {
    const { progress, source, keeper } = keep();
    keeper.follow();
    await vi.advanceTimersByTimeAsync(0);
    progress.drafts["tea"] = "theirs";
    source.value = "mine";
    progress.announce(CHANGE);
    await vi.advanceTimersByTimeAsync(1000);
    expect([source.value, progress.stored]).toEqual(["mine", ["mine"]]);
  });
});

describe("another original", () => {
  it("takes the place of what nobody has changed, and is no draft", async () => {
    const { progress, source, original, keeper } = keep();
    await keeper.goOnFrom("better");
    await vi.advanceTimersByTimeAsync(1000);
    expect([source.value, original.value, progress.stored]).toEqual(["better", "better", []]);
  });

  it("leaves what was typed, and keeps it in its own place", async () => {
    const { progress, source, original, keeper } = keep();
    source.value = "mine";
    await keeper.goOnFrom("better");
    await vi.advanceTimersByTimeAsync(1000);
    expect([source.value, original.value, progress.stored]).toEqual(["mine", "better", ["mine"]]);
  });

  it("brings back what was typed in place of an earlier one, where that is wanted", async () => {
    const { progress, source, keeper } = keep({}, true);
    progress.olderDrafts.set("tea", { code: "older", savedAt: 1 });
    await keeper.restore();
    expect(source.value).toBe("older");
    source.value = "newer";
    await keeper.flush();
    expect([progress.stored, progress.olderDrafts.size]).toEqual([["newer"], 0]);
  });
});
