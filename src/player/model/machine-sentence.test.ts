import { expect, it } from "vitest";
import { sayComputing, sayMachine } from "./machine-sentence.ts";

it("says what of the machine a run used, where it used more than its own thread", () => {
  expect(sayMachine({ peakBytes: 48 * 1024 ** 2, peakThreads: 4, peakProcesses: 1 })).toEqual([
    "4 threads at once",
    "peak memory 48 MB",
  ]);
  expect(sayMachine({ peakBytes: 1.25 * 1024 ** 3, peakThreads: 1, peakProcesses: 5 })).toEqual([
    "5 processes at once",
    "peak memory 1.3 GB",
  ]);
  expect([sayMachine({ peakBytes: 9, peakThreads: 1, peakProcesses: 1 }), sayMachine(null)]).toEqual([[], []]);
});

it("never writes real time like logical time", () => {
  expect([0.4, 12.3, 2345].map(sayComputing)).toEqual([
    "computed in under 1 ms",
    "computed in 12 ms",
    "computed in 2,345 ms",
  ]);
});
