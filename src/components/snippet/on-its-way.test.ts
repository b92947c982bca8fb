import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isCompilerAwaited } from "./announce-compiler.ts";
import { sayOfCompiler, sayOfEditor, sayOfRunner } from "./on-its-way.ts";
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

it("says that what runs programs is coming, until it is there, and nothing of it where it is there soon", async () => {
  isCompilerAwaited.value = false;
  const { snippet } = new Bench();
  let open = (): void => undefined;
  end = sayOfRunner(snippet, () => new Promise((resolve) => (open = resolve)));
  void snippet.run();
  await settle();
  vi.advanceTimersByTime(1_999);
  expect(snippet.sentence.value).toBe("Recorded: 2.000 s");
  vi.advanceTimersByTime(1);
  expect(snippet.sentence.value).toBe("What runs your code is on its way. You can read on.");
  open();
  await settle();
  expect(snippet.sentence.value).toBe("Recorded: 2.000 s");

  void snippet.run();
  await settle();
  open();
  await settle();
  // The program itself takes its time now.
  vi.advanceTimersByTime(5_000);
  expect(snippet.sentence.value).toBe("Recorded: 2.000 s");
});

it("says so of the runner no more when the run is stopped, and leaves what is said of the compiler", async () => {
  const { snippet } = new Bench();
  end = sayOfRunner(snippet, () => new Promise(() => undefined));
  void snippet.run();
  await settle();
  vi.advanceTimersByTime(2_000);
  snippet.stop();
  expect(snippet.trouble.value).toBeNull();
  const endOther = sayOfCompiler(snippet);
  void snippet.run();
  await settle();
  snippet.trouble.value = "The compiler is on its way.";
  vi.advanceTimersByTime(1_000);
  expect(snippet.trouble.value).toBe("The compiler is on its way.");
  endOther();
});

it("says that the editor is coming, takes that back, and leaves alone what has been said since", () => {
  const { snippet } = new Bench();
  sayOfEditor(snippet, "coming");
  expect(snippet.sentence.value).toMatch(EDITOR);
  sayOfEditor(snippet, "there");
  expect(snippet.sentence.value).toBe("Recorded: 2.000 s");
  sayOfEditor(snippet, "missing");
  expect(snippet.sentence.value).toMatch(/^The editor could not be loaded\. .* press Edit, or the code, again/);
  snippet.trouble.value = "The examples could not be loaded.";
  sayOfEditor(snippet, "there");
  expect(snippet.sentence.value).toBe("The examples could not be loaded.");
});
