import { describe, expect, it } from "vitest";
import { compareRuns } from "./compare-runs.ts";
import { breakfastRun, frozenRun, sampleRun } from "./sample-run.ts";

const before = { label: "before your edit", recording: breakfastRun() };

describe("two runs compared", () => {
  it("do not differ from themselves", () => {
    expect(compareRuns(before, { ...before, label: "after it" }).differences).toEqual([]);
  });

  it("are told apart by time, tasks and lines", () => {
    const { pairs, differences, end } = compareRuns(before, { label: "after it", recording: frozenRun() });
    expect(pairs.map(({ name }) => name)).toEqual(["main", "brewCoffee", "toastBread"]);
    expect(end).toBe(5);
    expect(differences).toEqual([
      "It takes 5.000 s after it, and 2.000 s before your edit: 3.000 s more.",
      "`main` is done at +5.000 s after it, and is done at +2.000 s before your edit.",
      "`brewCoffee` is done at +5.000 s after it, and is done at +2.000 s before your edit.",
      "`toastBread` is done at +5.000 s after it, and is done at +1.000 s before your edit.",
      "“Starting coffee” is printed only before your edit.",
      "“Starting toast” is printed only before your edit.",
      "“Toast is ready!” is printed only before your edit.",
      "“Coffee is ready!” is printed only before your edit.",
    ]);
  });

  it("pair the lanes that both have, and name those that one has alone", () => {
    const one = { label: "in yours", recording: sampleRun({ elapsed: 1, tasks: [{ of: "main" }, { of: "extra" }] }) };
    const other = { label: "in the solution", recording: sampleRun({ elapsed: 1, tasks: [{ of: "main" }] }) };
    const { pairs, differences } = compareRuns(one, other);
    expect(pairs.at(-1)).toMatchObject({ name: "extra", second: null });
    expect(differences).toEqual(["There is `extra` only in yours."]);
  });

  it("say where the same lines come in another order", () => {
    const run = (texts: readonly string[]) => sampleRun({ elapsed: 0, lines: texts.map((text) => [0, text] as const) });
    const { differences } = compareRuns(
      { label: "by asyncio’s rules", recording: run(["a", "b", "c"]) },
      { label: "by JavaScript’s rules", recording: run(["a", "c", "b"]) },
    );
    expect(differences).toEqual([
      "The same lines are printed in another order: line 2 is “c” by JavaScript’s rules, and “b” by asyncio’s rules.",
    ]);
  });
});
