import { expect, it } from "vitest";
import { Bench, recordingOf } from "./snippet-bench.ts";

it("compares a run with the last one of another text, whatever did not compile in between", async () => {
  const bench = new Bench("instant");
  const { snippet, sample } = bench;
  const { verdict } = sample;
  const tryOut = async (source: string): Promise<readonly [number | undefined, string | undefined]> => {
    snippet.edit(source);
    await bench.finishRun(recordingOf(3));
    return [snippet.before.value?.recording.elapsed, snippet.before.value?.label];
  };
  sample.verdict = { kind: "not-compiled", diagnostics: [] };
  await snippet.run();
  snippet.edit("mistaken");
  await snippet.run();
  sample.verdict = verdict;
  expect(await tryOut("original")).toEqual([undefined, undefined]);
  sample.verdict = { kind: "not-compiled", diagnostics: [] };
  snippet.edit("mistaken");
  await snippet.run();
  sample.verdict = verdict;
  expect(await tryOut("mended")).toEqual([3, "before your edit"]);
});
