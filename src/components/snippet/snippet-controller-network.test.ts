// What a snippet says where what compiles or runs it could not be had.

import { expect, it } from "vitest";
import { Bench, recordingOf } from "./snippet-bench.ts";

it("says so where not even the page's half came, leaves all as it was, and works again later", async () => {
  const bench = new Bench("instant");
  bench.isOffline = true;
  await bench.snippet.run();
  expect(bench.snippet.outcome.value).toBe("recorded");
  expect(bench.snippet.sentence.value).toBe(
    "What runs the code has not come. Check your connection, then try again; you can read meanwhile.",
  );
  bench.isOffline = false;
  await bench.finishRun(recordingOf(1));
  expect([bench.snippet.outcome.value, bench.snippet.sentence.value]).toEqual(["finished", "Finished: 1.000 s"]);
});

it.each([
  [
    "the compiler",
    "The compiler could not be loaded.",
    "Try again.",
    (bench: Bench) => {
      const [message, hint] = ["The compiler could not be loaded.", "Try again."];
      bench.sample.verdict = { kind: "no-compiler", message, hint };
      return bench.snippet.run();
    },
  ],
  [
    "the runner",
    "No runner. Try again.",
    null,
    (bench: Bench) => {
      const [limit, message] = ["start", "No runner. Try again."] as const;
      return bench.finishRun(recordingOf(0, { kind: "stopped", limit, message, task: 0, at: 0 }));
    },
  ],
])("says that nothing was run where %s could not be had, and no more than that", async (_, message, hint, press) => {
  const bench = new Bench("instant");
  const { verdict } = bench.sample;
  await press(bench);
  const { outcome, elapsed, computingMs, sentence, problems, marks, before } = bench.snippet;
  expect([outcome.value, elapsed.value, computingMs.value]).toEqual(["not-run", null, null]);
  expect(sentence.value).toBe("Not run");
  expect(problems.value).toEqual([{ message, hint, at: 0, length: 0 }]);
  expect(marks.value).toEqual(problems.value);
  bench.snippet.edit("mine");
  expect(sentence.value).toBe("Before your edit: not run");
  // What comes next is compared with what was run last.
  bench.sample.verdict = verdict;
  await bench.finishRun(recordingOf(1));
  expect([outcome.value, before.value?.recording.elapsed]).toEqual(["finished", 2]);
});
