import { expect, it } from "vitest";
import { sampleRun } from "./sample-run.ts";
import { sayHiddenLanes, sayMissingOutput, sayMissingSpans } from "./shortfall-sentence.ts";

it("says nothing where nothing is missing", () => {
  const whole = sampleRun({ elapsed: 1 });
  expect([sayMissingOutput(whole), sayMissingSpans(whole), sayHiddenLanes(0)]).toEqual([null, null, null]);
});

it("says how many lines were not kept", () => {
  expect(sayMissingOutput(sampleRun({ elapsed: 1, dropped: { output: 12_000 } }))).toBe(
    "and 12,000 more, which were not kept",
  );
});

it("says from where the recording is full", () => {
  const full = sampleRun({
    elapsed: 1,
    spans: [
      [0, "running", 0, 0],
      [0, "waiting", 0, 1],
    ],
    dropped: { spans: 1200 },
  });
  expect(sayMissingSpans(full)).toBe("The recording was full after 2 stretches; 1,200 more are not shown.");
});

it("says how many lanes did not fit", () => {
  expect([sayHiddenLanes(1), sayHiddenLanes(99_960)]).toEqual(["and 1 more task", "and 99,960 more tasks"]);
});
