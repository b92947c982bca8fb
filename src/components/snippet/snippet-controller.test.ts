import { packAt } from "#recording";
import { describe, expect, it } from "vitest";
import { Bench, recordingOf, settle } from "./snippet-bench.ts";
import { SnippetController } from "./snippet-controller.ts";

describe("a snippet that nobody has run", () => {
  it("shows what the build recorded, at its end", () => {
    const { snippet } = new Bench();
    expect([snippet.outcome.value, snippet.elapsed.value, snippet.clock.value]).toEqual(["recorded", 2, 2]);
    expect(snippet.sentence.value).toBe("Recorded: 2.000 s");
    expect(snippet.isRunning.value).toBe(false);
  });

  it("says so where nothing was recorded", () => {
    const { setup } = new Bench().snippet;
    const fresh = new SnippetController({ ...setup, recorded: null });
    expect([fresh.outcome.value, fresh.elapsed.value, fresh.sentence.value]).toEqual([null, null, "Not run yet"]);
  });
});

describe("Run", () => {
  it("runs the text as it is", async () => {
    const bench = new Bench();
    bench.snippet.edit("edited");
    await bench.startRun();
    expect(bench.sample.compiled).toEqual(["edited"]);
  });

  it("is running from the first moment, and leaves what is shown until there is something else", async () => {
    const { snippet } = new Bench();
    void snippet.run();
    expect([snippet.outcome.value, snippet.elapsed.value, snippet.isRunning.value]).toEqual(["running", null, true]);
    expect(snippet.sentence.value).toBe("Recorded: 2.000 s");
    await settle();
  });

  it("plays the recording in real time, then says how it went", async () => {
    const bench = new Bench();
    const { snippet } = bench;
    await bench.finishRun(recordingOf(3));
    expect([snippet.outcome.value, snippet.sentence.value, snippet.clock.value]).toEqual(["running", "Running", 0]);
    snippet.tick(1000);
    expect([snippet.outcome.value, snippet.clock.value]).toEqual(["running", 1]);
    snippet.tick(2000);
    expect([snippet.outcome.value, snippet.elapsed.value, snippet.isRunning.value]).toEqual(["finished", 3, false]);
    expect(snippet.sentence.value).toBe("Finished: 3.000 s");
  });

  it("shows the result at once when instant", async () => {
    const bench = new Bench("instant");
    await bench.finishRun(recordingOf(3600));
    expect([bench.snippet.outcome.value, bench.snippet.elapsed.value]).toEqual(["finished", 3600]);
  });

  it("follows a change of speed under way", async () => {
    const bench = new Bench();
    await bench.finishRun(recordingOf(3600));
    bench.snippet.setSpeed("instant");
    expect(bench.snippet.outcome.value).toBe("finished");
  });

  it("says what failed, and where", async () => {
    const error = { name: "ValueError", message: "burnt", at: packAt(3, 9), frames: [] };
    const bench = new Bench("instant");
    await bench.finishRun(recordingOf(1, { kind: "failed", error }));
    expect([bench.snippet.outcome.value, bench.snippet.sentence.value]).toEqual(["failed", "Failed at +1.000 s"]);
    expect(bench.snippet.problems.value).toMatchObject([{ message: "ValueError: burnt", at: packAt(3, 9) }]);
  });

  it("says what limit stopped it", async () => {
    const message = "Line 5 held on.";
    const bench = new Bench("instant");
    await bench.finishRun(recordingOf(1, { kind: "stopped", limit: "step-time", message, task: 0, at: packAt(5, 3) }));
    expect(bench.snippet.outcome.value).toBe("stopped");
    expect(bench.snippet.problems.value).toMatchObject([{ message, at: packAt(5, 3) }]);
  });

  it("lists what did not compile, and runs nothing", async () => {
    const bench = new Bench();
    const diagnostics = [
      { line: 4, column: 7, length: 2, message: "Expected `)`.", hint: "Close it." },
      { line: 0, column: 0, length: 0, message: "Too long." },
    ];
    bench.sample.verdict = { kind: "not-compiled", diagnostics };
    await bench.snippet.run();
    expect(bench.sample.runs).toEqual([]);
    expect([bench.snippet.outcome.value, bench.snippet.elapsed.value]).toEqual(["not-compiled", null]);
    expect(bench.snippet.sentence.value).toBe("Not compiled: 2 problems");
    expect(bench.snippet.problems.value).toEqual([
      { message: "Expected `)`.", hint: "Close it.", at: packAt(4, 7), length: 2 },
      { message: "Too long.", hint: null, at: 0, length: 0 },
    ]);
  });

  it("says what a run cost the machine, and nothing of the kind where none was measured", async () => {
    const bench = new Bench("instant");
    await bench.finishRun(recordingOf(1));
    expect(bench.snippet.computingMs.value).toBe(1);
    bench.sample.verdict = { kind: "not-compiled", diagnostics: [] };
    await bench.snippet.run();
    expect(bench.snippet.computingMs.value).toBe(null);
  });

  it("pressed again gives up the run under way", async () => {
    const bench = new Bench("instant");
    const first = await bench.startRun();
    const second = await bench.startRun();
    expect(first.signal?.aborted).toBe(true);
    first.answer(recordingOf(1));
    await settle();
    expect(bench.snippet.outcome.value).toBe("running");
    second.answer(recordingOf(5));
    await settle();
    expect(bench.snippet.elapsed.value).toBe(5);
  });

  it("pressed again while playing begins anew", async () => {
    const bench = new Bench();
    await bench.finishRun(recordingOf(3));
    bench.snippet.tick(1000);
    await bench.finishRun(recordingOf(3));
    expect(bench.snippet.clock.value).toBe(0);
  });
});

describe("what is marked in the code", () => {
  const diagnostics = [{ line: 4, column: 7, length: 2, message: "Expected `)`." }];

  it("is what is wrong, until the code is another", async () => {
    const bench = new Bench();
    bench.sample.verdict = { kind: "not-compiled", diagnostics };
    await bench.snippet.run();
    expect(bench.snippet.marks.value).toMatchObject([{ at: packAt(4, 7) }]);
    bench.snippet.edit("mended");
    expect(bench.snippet.marks.value).toEqual([]);
    bench.snippet.edit("original");
    expect(bench.snippet.marks.value).toHaveLength(1);
  });

  it("is nothing before playing has come to it", async () => {
    const error = { name: "ValueError", message: "burnt", at: packAt(3, 9), frames: [] };
    const bench = new Bench();
    await bench.finishRun(recordingOf(1, { kind: "failed", error }));
    expect(bench.snippet.marks.value).toEqual([]);
    bench.snippet.tick(1000);
    expect(bench.snippet.marks.value).toHaveLength(1);
  });
});

describe("Run that breaks down", () => {
  it("owns up to a bug of ours", async () => {
    const bench = new Bench();
    (await bench.startRun()).fail();
    await settle();
    expect(bench.snippet.isRunning.value).toBe(false);
    expect(bench.snippet.sentence.value).toMatch(/^What runs the code broke down\. This is a bug in Juggler/);
  });
});

describe("Stop", () => {
  it("ends a run that has not come back, at once, and keeps what it has printed", async () => {
    const bench = new Bench();
    const run = await bench.startRun();
    run.print("first", 0);
    run.print("second", 1.5);
    bench.snippet.stop();
    expect(run.signal?.aborted).toBe(true);
    expect(bench.printed).toEqual(["first", "second"]);
    expect([bench.snippet.outcome.value, bench.snippet.elapsed.value]).toEqual(["stopped", 1.5]);
    expect(bench.snippet.sentence.value).toBe("You stopped it at +1.500 s");
    expect(bench.snippet.computingMs.value).toBe(null);
    expect(bench.snippet.problems.value).toEqual([]);
    run.print("late", 2);
    run.answer(recordingOf(9));
    await settle();
    expect([bench.printed, bench.snippet.isRunning.value]).toEqual([["first", "second"], false]);
  });

  it("ends playing where it is", async () => {
    const bench = new Bench();
    await bench.finishRun(recordingOf(3));
    bench.snippet.tick(1250);
    bench.snippet.stop();
    bench.snippet.tick(1000);
    expect([bench.snippet.outcome.value, bench.snippet.elapsed.value]).toEqual(["stopped", 1.25]);
    expect([bench.snippet.sentence.value, bench.snippet.clock.value]).toEqual(["You stopped it at +1.250 s", 1.25]);
  });

  it("does not tell of an error to which it did not come", async () => {
    const error = { name: "ValueError", message: "burnt", at: packAt(3, 9), frames: [] };
    const bench = new Bench();
    await bench.finishRun(recordingOf(3, { kind: "failed", error }));
    bench.snippet.stop();
    expect(bench.snippet.problems.value).toEqual([]);
  });

  it("lets the next run work", async () => {
    const bench = new Bench("instant");
    await bench.startRun();
    bench.snippet.stop();
    await bench.finishRun(recordingOf(4));
    expect([bench.snippet.outcome.value, bench.snippet.elapsed.value]).toEqual(["finished", 4]);
  });

  it("is nothing where nothing runs", () => {
    const { snippet } = new Bench();
    snippet.stop();
    expect(snippet.outcome.value).toBe("recorded");
  });
});

describe("editing", () => {
  it("is known, and over when the text is the author's again", () => {
    const { snippet } = new Bench();
    snippet.edit("edited");
    expect(snippet.isEdited.value).toBe(true);
    snippet.edit("original");
    expect(snippet.isEdited.value).toBe(false);
  });

  it("leaves the result of the former code, and says so", async () => {
    const bench = new Bench("instant");
    bench.snippet.edit("edited");
    expect(bench.snippet.sentence.value).toBe("Before your edit: 2.000 s");
    const run = await bench.startRun();
    expect(bench.snippet.sentence.value).toBe("Before your edit: 2.000 s");
    run.answer(recordingOf(3));
    await settle();
    expect(bench.snippet.sentence.value).toBe("Finished: 3.000 s");
    bench.sample.verdict = { kind: "not-compiled", diagnostics: [{ line: 1, column: 1, length: 1, message: "No." }] };
    await bench.snippet.run();
    bench.snippet.edit("mended");
    expect(bench.snippet.sentence.value).toBe("Before your edit: not compiled");
  });

  it("of the settings leaves the result, too, and says of which ones it is", async () => {
    const bench = new Bench("instant");
    const { snippet } = bench;
    const usual = snippet.conditions.value;
    snippet.conditions.value = { ...usual, seed: 2 };
    expect(snippet.sentence.value).toBe("With the settings before: 2.000 s");
    snippet.conditions.value = { ...usual };
    expect(snippet.sentence.value).toBe("Recorded: 2.000 s");
    snippet.conditions.value = { ...usual, seed: 2 };
    const run = await bench.startRun();
    run.answer(recordingOf(3));
    await settle();
    expect(snippet.sentence.value).toBe("Finished: 3.000 s");
  });

  it("can be taken back as a whole, and that, too, until the next edit", () => {
    const { snippet } = new Bench();
    snippet.edit("edited");
    snippet.reset();
    expect([snippet.source.value, snippet.discarded.value]).toEqual(["original", "edited"]);
    snippet.undoReset();
    expect([snippet.source.value, snippet.discarded.value]).toEqual(["edited", null]);
    snippet.reset();
    snippet.edit("other");
    expect(snippet.discarded.value).toBeNull();
  });
});

it("gives up its run when nobody looks at it any more", async () => {
  const bench = new Bench();
  const run = await bench.startRun();
  bench.snippet.dispose();
  expect(run.signal?.aborted).toBe(true);
});
