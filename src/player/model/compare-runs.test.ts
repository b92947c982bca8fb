import { describe, expect, it } from "vitest";
import { compareRuns } from "./compare-runs.ts";
import { breakfastRun, frozenRun, sampleRun } from "./sample-run.ts";
import type { SampleRun } from "./sample-run.ts";

const before = { label: "before your edit", recording: breakfastRun() };

/** What is said of a run of yours and the solution's. */
function differencesOf(yours: Partial<SampleRun>, solution: Partial<SampleRun>): readonly string[] {
  return compareRuns(
    { label: "in your code", recording: sampleRun({ elapsed: 1, ...yours }) },
    { label: "in the solution", recording: sampleRun({ elapsed: 1, ...solution }) },
  ).differences;
}

const printing = (...texts: readonly string[]): Partial<SampleRun> => ({ lines: texts.map((text) => [0, text]) });
const calling = (...names: readonly string[]): Partial<SampleRun> => ({ tasks: names.map((of) => ({ of })) });

describe("two runs compared", () => {
  it("do not differ from themselves", () => {
    expect(compareRuns(before, { ...before, label: "after your edit" }).differences).toEqual([]);
  });

  it("are told apart by time, tasks and lines, the first one first", () => {
    const { pairs, differences, end } = compareRuns(before, { label: "after your edit", recording: frozenRun() });
    expect(pairs.map(({ name }) => name)).toEqual(["main", "brewCoffee", "toastBread"]);
    expect(end).toBe(5);
    expect(differences).toEqual([
      "It takes 2.000 s before your edit, and 5.000 s after your edit: 3.000 s more.",
      "`main` is done at +2.000 s before your edit, and at +5.000 s after your edit.",
      "`brewCoffee` is done at +2.000 s before your edit, and at +5.000 s after your edit.",
      "`toastBread` is done at +1.000 s before your edit, and at +5.000 s after your edit.",
      "Printed only before your edit: “Starting coffee”, “Starting toast”, “Toast is ready!” and “Coffee is ready!”.",
    ]);
  });

  it("say how a task ends in both where it ends otherwise, and when where only that differs", () => {
    const main = { of: "main", finished: 1 } as const;
    expect(
      differencesOf(
        { tasks: [main, { of: "page", finished: 1, outcome: "cancelled" }, { of: "never", outcome: "pending" }] },
        { tasks: [main, { of: "page", finished: 1 }, { of: "never", finished: 1 }] },
      ),
    ).toEqual([
      "`page` is cancelled at +1.000 s in your code, and is done at +1.000 s in the solution.",
      "`never` is never done in your code, and is done at +1.000 s in the solution.",
    ]);
    const outcome = { kind: "stopped", limit: "step-time", message: "It hung.", task: 0, at: 0 } as const;
    expect(differencesOf({ outcome }, {})).toEqual([
      "It is stopped before its end in your code, and finishes in the solution.",
    ]);
  });

  it("pair the lanes that both have, and name those that one has alone in one sentence", () => {
    expect(differencesOf(calling("main", "extra"), calling("main"))).toEqual(["`extra` is there only in your code."]);
    expect(differencesOf(calling("main", "a", "b"), calling("main", "c", "d", "e", "f", "g"))).toEqual([
      "`a` and `b` are there only in your code.",
      "`c`, `d`, `e` and 2 more are there only in the solution.",
    ]);
  });

  it("pair a task that is alone with the first of several of its name", () => {
    expect(differencesOf(calling("main", "toss"), calling("main", "toss", "toss"))).toEqual([
      "`toss #2` is there only in the solution.",
    ]);
    expect(differencesOf(calling("main", "toss", "toss"), calling("main", "toss"))).toEqual([
      "`toss #2` is there only in your code.",
    ]);
  });

  it("say where the same lines come in another order", () => {
    expect(differencesOf(printing("a", "b", "c"), printing("a", "c", "b"))).toEqual([
      "The same lines are printed in another order: line 2 is “b” in your code, and “c” in the solution.",
    ]);
  });

  it("compare every line of what was printed at once, and tables whole", () => {
    expect(differencesOf(printing("list:\n  1\n  2"), printing("list:\n  1\n  3"))).toEqual([
      "Printed only in your code: “2”.",
      "Printed only in the solution: “3”.",
    ]);
    const table = (cell: string): string => `┌───┬───┐\n│   │ a │\n├───┼───┤\n│ 0 │ ${cell} │\n└───┴───┘`;
    expect(differencesOf(printing(table("1")), printing(table("2")))).toEqual([
      "Printed only in your code: a table of 1 row.",
      "Printed only in the solution: a table of 1 row.",
    ]);
  });

  it("count what is more than can be read", () => {
    const tasks = (finished: number): Partial<SampleRun> => ({
      tasks: Array.from({ length: 10 }, (_, n) => ({ of: `t${String(n)}`, finished })),
    });
    expect(differencesOf(tasks(0), tasks(1))).toHaveLength(9);
    expect(differencesOf(tasks(0), tasks(1)).at(-1)).toBe("and 2 more differences.");
  });
});
