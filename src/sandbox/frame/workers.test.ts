// The spare run worker: one, made when nobody waits for anything.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DRAWING_MS, Workers } from "./workers.ts";

class FakeWorker {
  static made: FakeWorker[] = [];
  onerror: (() => void) | null = null;

  constructor() {
    FakeWorker.made.push(this);
  }
}

const madeSoFar = (): number => FakeWorker.made.length;

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.made = [];
  vi.stubGlobal("Worker", FakeWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("is there before the first run, and is used for it", () => {
  const workers = new Workers("");
  expect(madeSoFar()).toBe(1);
  expect(workers.take()).toBe(FakeWorker.made[0]);
});

it("is made anew when the page has drawn what the run printed, once however many runs have ended", () => {
  const workers = new Workers("");
  workers.take();
  workers.keepOneReadySoon();
  vi.advanceTimersByTime(DRAWING_MS - 1);
  expect(madeSoFar()).toBe(1);
  workers.keepOneReadySoon();
  vi.advanceTimersByTime(DRAWING_MS);
  expect(madeSoFar()).toBe(2);
  workers.keepOneReadySoon();
  vi.advanceTimersByTime(1_000);
  expect(madeSoFar()).toBe(2);
});

it("is not waited for by a run that comes sooner, and not made beside that", () => {
  const workers = new Workers("");
  workers.take();
  workers.keepOneReadySoon();
  expect(workers.take()).toBe(FakeWorker.made[1]);
  vi.advanceTimersByTime(1_000);
  expect(madeSoFar()).toBe(2);
  workers.keepOneReadySoon();
  vi.advanceTimersByTime(DRAWING_MS);
  expect(madeSoFar()).toBe(3);
});

it("is forgotten where it broke before it was needed", () => {
  const workers = new Workers("");
  FakeWorker.made[0]?.onerror?.();
  expect(workers.take()).toBe(FakeWorker.made[1]);
});
