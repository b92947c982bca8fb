import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { compileAhead } from "./compile-ahead.ts";

/** A text, and a compiler that takes so many milliseconds for each. */
function setUp(tookMs: number) {
  const source = signal("original");
  const compiled: string[] = [];
  const end = compileAhead(source, () => {
    compiled.push(source.peek());
    return new Promise((resolve) => setTimeout(resolve, tookMs));
  });
  return { source, compiled, end };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("leaves the text alone that is there already", async () => {
  const { compiled } = setUp(10);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(compiled).toEqual([]);
});

it("begins with the first key, and goes on with the newest text, a quarter of the time at most", async () => {
  const { source, compiled } = setUp(10);
  for (const text of ["a", "ab", "abc"]) source.value = text;
  expect(compiled).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(39);
  expect(compiled).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(compiled).toEqual(["a", "abc"]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(compiled).toEqual(["a", "abc"]);
  source.value = "abcd";
  expect(compiled).toEqual(["a", "abc", "abcd"]);
});

it("rests no longer than a second, however long the compiler was on its way", async () => {
  const { source, compiled } = setUp(60_000);
  source.value = "a";
  source.value = "ab";
  await vi.advanceTimersByTimeAsync(60_999);
  expect(compiled).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(compiled).toEqual(["a", "ab"]);
});

it("ends", async () => {
  const { source, compiled, end } = setUp(10);
  source.value = "a";
  source.value = "ab";
  end();
  source.value = "abc";
  await vi.advanceTimersByTimeAsync(1_000);
  expect(compiled).toEqual(["a"]);
});
