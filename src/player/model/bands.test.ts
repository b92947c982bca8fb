import { expect, it } from "vitest";
import { rangeOfNames } from "./bands.ts";

it.each([
  ["worker #5", "worker #504", "worker #5 – #504"],
  ["Thread-4 (serve)", "Thread-54 (serve)", "Thread-4 – 54 (serve)"],
  ["Process-4", "Process-6", "Process-4 – 6"],
  ["fetch2 #4", "fetch2 #10", "fetch2 #4 – #10"],
  ["fetch2 #4", "fetch3 #4", "fetch2 #4 – fetch3 #4"],
  ["Thread-4 (serve)", "Thread-5 (cook)", "Thread-4 (serve) – Thread-5 (cook)"],
  ["main", "brew #2", "main – brew #2"],
  ["main", "other", "main – other"],
])("calls the lanes from %s to %s: %s", (one, other, name) => {
  expect(rangeOfNames(one, other)).toBe(name);
});
