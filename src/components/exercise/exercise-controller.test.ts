import { describe, expect, it, vi } from "vitest";
import { attemptRun } from "#attempt";
import type { Verdict } from "#grading";
import { SampleProgress } from "../progress/sample-progress.ts";
import { Bench, recordingOf, settle } from "../snippet/snippet-bench.ts";
import { ExerciseController } from "./exercise-controller.ts";
import type { ExerciseMaterial } from "./exercise-controller.ts";

const ID = "serve-breakfast";

function verdictOf(kind: "passed" | "failed"): Verdict {
  const feedback = { what: "It took 3 s.", why: "", look: null, time: null };
  const judgement = kind === "passed" ? { kind, because: "" } : { kind, feedback, scenario: "program" };
  return {
    kind: kind === "passed" ? kind : "behaves-otherwise",
    checks: [
      { id: "a", title: "A", judgement: { kind: "passed", because: "" } },
      { id: "b", title: "B", judgement },
    ],
  };
}

const NOT_COMPILED: Verdict = {
  kind: "not-compiled",
  feedback: { what: "Your code does not compile.", why: "", look: null, time: null },
  scenario: null,
  checks: [{ id: "a", title: "A", judgement: { kind: "not-reached" } }],
};

class ExerciseBench {
  readonly bench = new Bench();
  readonly progress = new SampleProgress();
  verdict = verdictOf("failed");
  isOffline = false;
  readonly exercise = new ExerciseController({
    id: ID,
    snippet: this.bench.snippet,
    progress: () => Promise.resolve(this.progress),
    loadMaterial: () => (this.isOffline ? Promise.reject(new Error("offline")) : Promise.resolve(this.#material())),
    now: () => 5000,
  });

  /** Presses Check, and lets the run come to its end. */
  async check(verdict: Verdict = this.verdict): Promise<void> {
    this.verdict = verdict;
    const checking = this.exercise.check();
    await settle();
    this.bench.sample.runs.at(-1)?.answer(recordingOf(3));
    await checking;
  }

  #material(): ExerciseMaterial {
    return {
      check: async (collaborators, source, ...watching) => {
        const options = { file: "graded.ts", rules: "asyncio", seed: 1 } as const;
        const result = await attemptRun(collaborators, source, options, ...watching);
        const recordings = result.kind === "ran" ? [["program", result.recording] as const] : [];
        return { verdict: this.verdict, result, recordings: new Map(recordings) };
      },
      checkSolution: () => {
        const recording = recordingOf(2);
        const recordings = new Map([["program", recording]]);
        return Promise.resolve({
          verdict: verdictOf("passed"),
          result: { kind: "ran", recording, computingMs: 1 },
          recordings,
        });
      },
      hints: ["nudge", "pointer", "nearly"],
      why: "That is why.",
      compare: (own) => [{ kind: "own-only", text: own }],
    };
  }
}

describe("a check", () => {
  it("gives the verdict on the run, and says it before how the run went", async () => {
    const bench = new ExerciseBench();
    await bench.check();
    expect(bench.exercise.verdict.value).toEqual(verdictOf("failed"));
    expect(bench.bench.snippet.sentence.value).toBe("1 of 2 checks pass — Finished: 3.000 s");
    expect(bench.progress.passes.size).toBe(0);
  });

  it("remembers a pass with the very code that passed", async () => {
    const bench = new ExerciseBench();
    bench.bench.snippet.edit("mine");
    await bench.check(verdictOf("passed"));
    expect(bench.progress.passes.get(ID)).toEqual({ code: "mine", at: 5000 });
    expect(bench.exercise.passed.value).toEqual({ code: "mine", at: 5000 });
  });

  it("keeps a pass when a later attempt fails", async () => {
    const bench = new ExerciseBench();
    await bench.check(verdictOf("passed"));
    await bench.check(verdictOf("failed"));
    expect(bench.exercise.passed.value).toEqual({ code: "original", at: 5000 });
    expect(bench.progress.passes.get(ID)).toEqual({ code: "original", at: 5000 });
  });

  it("is about the code as it was when it was pressed", async () => {
    const bench = new ExerciseBench();
    const checking = bench.exercise.check();
    await settle();
    bench.bench.snippet.edit("typed meanwhile");
    bench.verdict = verdictOf("passed");
    bench.bench.sample.runs.at(-1)?.answer(recordingOf(3));
    await checking;
    expect(bench.exercise.isOutdated.value).toBe(true);
    expect(bench.exercise.passed.value?.code).toBe("original");
    bench.bench.snippet.edit("original");
    expect(bench.exercise.isOutdated.value).toBe(false);
  });

  it("takes the last verdict back, and gives none when it is stopped", async () => {
    const bench = new ExerciseBench();
    await bench.check();
    const checking = bench.exercise.check();
    expect(bench.exercise.verdict.value).toBeNull();
    await settle();
    bench.bench.snippet.stop();
    bench.bench.sample.runs.at(-1)?.answer(recordingOf(3));
    await checking;
    expect(bench.exercise.verdict.value).toBeNull();
  });

  it("says when its checks could not be fetched, and works the next time", async () => {
    const bench = new ExerciseBench();
    bench.isOffline = true;
    await bench.check();
    expect(bench.exercise.verdict.value).toBeNull();
    expect(bench.bench.snippet.sentence.value).toBe(
      "What belongs to this exercise could not be loaded. Check your connection, then press the button again; you can edit meanwhile.",
    );
    bench.isOffline = false;
    await bench.check();
    expect(bench.exercise.verdict.value).not.toBeNull();
  });
});

describe("the runs of a check", () => {
  it("can be looked at, at the moment that the feedback is about", async () => {
    const bench = new ExerciseBench();
    await bench.check();
    expect(bench.exercise.shownScenario.value).toBe("program");
    const show = vi.spyOn(bench.bench.snippet, "showRecording");
    bench.exercise.look("program", 1.5);
    expect(show).toHaveBeenCalledExactlyOnceWith(bench.exercise.recordings.value.get("program"), 1.5);
    bench.exercise.look("another", 1.5);
    expect(show).toHaveBeenCalledOnce();
  });
});

describe("hints", () => {
  it("come one by one, until there are no more", async () => {
    const { exercise } = new ExerciseBench();
    await exercise.hint();
    expect([exercise.hints.value, exercise.isLastHint.value]).toEqual([["nudge"], false]);
    await exercise.hint();
    await exercise.hint();
    expect([exercise.hints.value, exercise.isLastHint.value]).toEqual([["nudge", "pointer", "nearly"], true]);
    await exercise.hint();
    expect(exercise.hints.value).toHaveLength(3);
  });
});

describe("the solution", () => {
  it("is shown after an honest attempt, beside the code as it is, and hidden again", async () => {
    const bench = new ExerciseBench();
    await bench.check();
    await bench.exercise.toggleSolution();
    expect(bench.exercise.solution.value).toEqual([{ kind: "own-only", text: "original" }]);
    expect(bench.exercise.why.value).toBe("That is why.");
    expect(bench.exercise.solutionRecordings.value.get("program")?.elapsed).toBe(2);
    bench.bench.snippet.edit("mine");
    expect(bench.exercise.solution.value).toEqual([{ kind: "own-only", text: "mine" }]);
    await bench.exercise.toggleSolution();
    expect(bench.exercise.solution.value).toBeNull();
  });

  it.each([null, NOT_COMPILED])("takes a second wish where nothing has run yet", async (verdict) => {
    const bench = new ExerciseBench();
    if (verdict !== null) await bench.check(verdict);
    await bench.exercise.toggleSolution();
    expect([bench.exercise.solution.value, bench.exercise.isUrgedToTry.value]).toEqual([null, true]);
    await bench.exercise.toggleSolution();
    expect([bench.exercise.solution.value?.length, bench.exercise.isUrgedToTry.value]).toEqual([1, false]);
  });

  it("is there for whoever has passed before", async () => {
    const bench = new ExerciseBench();
    bench.progress.passes.set(ID, { code: "mine", at: 1 });
    bench.exercise.followProgress();
    await settle();
    await bench.exercise.toggleSolution();
    expect(bench.exercise.solution.value).not.toBeNull();
  });
});

describe("an earlier pass", () => {
  it("is known when the page is opened, and its code can be brought back", async () => {
    const bench = new ExerciseBench();
    bench.progress.passes.set(ID, { code: "mine", at: 1 });
    bench.exercise.followProgress();
    await settle();
    expect(bench.exercise.passed.value).toEqual({ code: "mine", at: 1 });
    bench.exercise.restorePassed();
    expect(bench.bench.snippet.source.value).toBe("mine");
  });

  it("is known when another tab comes to it", async () => {
    const bench = new ExerciseBench();
    bench.exercise.followProgress();
    await settle();
    bench.progress.passes.set(ID, { code: "theirs", at: 1 });
    bench.progress.announce({ kind: "exercise", id: "another", otherTab: true });
    bench.progress.announce({ kind: "draft", id: ID, otherTab: true });
    await settle();
    expect(bench.exercise.passed.value).toBeNull();
    bench.progress.announce({ kind: "exercise", id: ID, otherTab: true });
    await settle();
    expect(bench.exercise.passed.value).toEqual({ code: "theirs", at: 1 });
  });

  it("is not asked for any more once that has ended, even before progress is open", async () => {
    const bench = new ExerciseBench();
    const read = vi.spyOn(bench.progress, "getExercise");
    bench.exercise.followProgress()();
    await settle();
    expect(read).not.toHaveBeenCalled();
    expect(bench.progress.listenerCount).toBe(0);
    const end = bench.exercise.followProgress();
    await settle();
    end();
    expect(bench.progress.listenerCount).toBe(0);
  });
});
