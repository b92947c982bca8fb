import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isCompilerAwaited } from "./announce-compiler.ts";
import { sayOfCompiler, sayOfEditor } from "./on-its-way.ts";
import { Bench, recordingOf, settle } from "./snippet-bench.ts";

const COMPILER = /^The compiler is on its way — 3 MB, only once\. You can read on\.$/;
const EDITOR = /^The editor is on its way — 2 MB, only once\. You can type already\.$/;
let end = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  isCompilerAwaited.value = true;
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

it("says what a run waits for, but not at once, and no longer than that", async () => {
  const { sample, snippet } = new Bench();
  end = sayOfCompiler(snippet);
  void snippet.run();
  await settle();
  vi.advanceTimersByTime(1_999);
  expect(snippet.sentence.value).toBe("Recorded: 2.000 s");
  vi.advanceTimersByTime(1);
  expect(snippet.sentence.value).toMatch(COMPILER);
  sample.runs[0]?.answer(recordingOf(3));
  await settle();
  snippet.tick(3_000);
  expect(snippet.sentence.value).toBe("Finished: 3.000 s");
});

it("says nothing of it where a run does not wait for it, however long that takes", async () => {
  const bench = new Bench();
  end = sayOfCompiler(bench.snippet);
  isCompilerAwaited.value = false;
  void bench.snippet.run();
  await settle();
  vi.advanceTimersByTime(10_000);
  expect(bench.snippet.sentence.value).not.toMatch(COMPILER);
});

it("says so no more when the run is stopped", async () => {
  const { snippet } = new Bench();
  end = sayOfCompiler(snippet);
  void snippet.run();
  await settle();
  vi.advanceTimersByTime(2_000);
  snippet.stop();
  expect(snippet.sentence.value).not.toMatch(COMPILER);
});

it("says that the editor is coming, takes that back, and leaves alone what has been said since", () => {
  const { snippet } = new Bench();
  sayOfEditor(snippet, "coming");
  expect(snippet.sentence.value).toMatch(EDITOR);
  sayOfEditor(snippet, "there");
  expect(snippet.sentence.value).toBe("Recorded: 2.000 s");
  sayOfEditor(snippet, "missing");
  expect(snippet.sentence.value).toMatch(/^The editor could not be loaded\. .* press Edit again/);
  snippet.trouble.value = "The examples could not be loaded.";
  sayOfEditor(snippet, "there");
  expect(snippet.sentence.value).toBe("The examples could not be loaded.");
});
