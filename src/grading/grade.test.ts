import { describe, expect, it } from "vitest";
import { LIMIT_NAMES, packAt } from "#recording";
import { atMost } from "./amount.ts";
import { check, defineChecks, scenario } from "./check.ts";
import { grade } from "./grade.ts";
import type { Attempt } from "./grade.ts";
import { printsLast } from "./judges/prints-times.ts";
import { takes } from "./judges/takes.ts";
import { sampleRun } from "./sample-run.ts";
import type { Sample } from "./sample-run.ts";

const CHECKS = defineChecks({
  checks: [
    check("two-seconds", "It takes 2 s", takes(atMost(2))),
    check("served", "It serves last", printsLast("Served")),
  ],
});
const NOT_REACHED = [
  { id: "two-seconds", title: "It takes 2 s", judgement: { kind: "not-reached" } },
  { id: "served", title: "It serves last", judgement: { kind: "not-reached" } },
];
const SERVED = { text: "Served", time: 2 };

function ran(sample: Sample): Attempt {
  return { kind: "ran", recordings: [sampleRun(sample)] };
}

describe("grade, of a run that came to its end", () => {
  it("passes when every check does", () => {
    expect(grade(CHECKS, ran({ elapsed: 2, lines: [SERVED] }))).toEqual({
      kind: "passed",
      checks: [
        { id: "two-seconds", title: "It takes 2 s", judgement: { kind: "passed", because: "The run took 2.000 s." } },
        {
          id: "served",
          title: "It serves last",
          judgement: { kind: "passed", because: "“Served” came last, at 2.000 s." },
        },
      ],
    });
  });

  it("judges each check, also after one that failed", () => {
    const verdict = grade(CHECKS, ran({ elapsed: 3, lines: [SERVED] }));
    expect(verdict.kind).toBe("behaves-otherwise");
    expect(verdict.checks.map(({ judgement }) => judgement.kind)).toEqual(["failed", "passed"]);
  });

  it("is plain data", () => {
    const verdict = grade(CHECKS, ran({ elapsed: 3 }));
    expect(structuredClone(verdict)).toEqual(verdict);
  });
});

describe("grade, of a text that does not compile", () => {
  function verdictOn(...diagnostics: Extract<Attempt, { kind: "not-compiled" }>["diagnostics"]): unknown {
    return grade(CHECKS, { kind: "not-compiled", diagnostics });
  }

  it("says so, and nothing about behaviour", () => {
    expect(verdictOn({ line: 4, column: 7, message: "“}” expected." })).toEqual({
      kind: "not-compiled",
      feedback: {
        what: "Your code does not compile on line 4: “}” expected.",
        why: "Nothing ran, so there is no behaviour to check yet.",
        look: packAt(4, 7),
        time: null,
      },
      scenario: null,
      checks: NOT_REACHED,
    });
  });

  it("gives the compiler's hint, and counts what follows", () => {
    const first = { line: 4, column: 7, message: "“}” expected.", hint: "Close the function." };
    expect(verdictOn(first, first)).toMatchObject({
      feedback: {
        what: "Your code does not compile on line 4: “}” expected. (1 more problem after it.)",
        why: "Close the function.",
      },
    });
    expect(verdictOn(first, first, first)).toMatchObject({
      feedback: { what: "Your code does not compile on line 4: “}” expected. (2 more problems after it.)" },
    });
  });

  it("points nowhere when the whole text is at fault", () => {
    expect(verdictOn({ line: 0, column: 0, message: "Your code is longer than 64 KiB." })).toMatchObject({
      feedback: { what: "Your code is longer than 64 KiB.", look: null },
    });
    expect(verdictOn()).toMatchObject({
      feedback: { what: "Your code does not compile: the compiler gives no reason." },
    });
  });
});

describe("grade, of a run that failed", () => {
  const error = { name: "ValueError", message: "no bread", at: packAt(12, 5), frames: [] };

  it("says where and when, and judges nothing, even where the checks would pass", () => {
    expect(grade(CHECKS, ran({ elapsed: 2, lines: [SERVED], outcome: { kind: "failed", error } }))).toEqual({
      kind: "failed",
      feedback: {
        what: "Your program ended with an error at 2.000 s on line 12: ValueError: no bread",
        why: "What comes after the error never ran, so there is no whole run to check yet.",
        look: packAt(12, 5),
        time: 2,
      },
      scenario: "program",
      checks: NOT_REACHED,
    });
  });

  it("gives the runtime's hint, and does without a message or a line", () => {
    const bare = { ...error, message: "", at: 0, hint: "Buy some." };
    expect(grade(CHECKS, ran({ outcome: { kind: "failed", error: bare } }))).toMatchObject({
      feedback: { what: "Your program ended with an error at 0.000 s: ValueError", why: "Buy some.", look: null },
    });
  });
});

describe("grade, where nothing could be run", () => {
  it("blames no code, and shows no moment of a run that never was", () => {
    const [message, hint] = ["The compiler could not be loaded.", "Check your connection, then try again."];
    expect(grade(CHECKS, { kind: "not-run", message, hint })).toEqual({
      kind: "not-run",
      feedback: { what: message, why: hint, look: null, time: null },
      scenario: null,
      checks: NOT_REACHED,
    });
    expect(grade(CHECKS, { kind: "not-run", message, hint: null })).toMatchObject({
      feedback: { why: "This is not your code's fault: nothing was run, and nothing was checked." },
    });
  });
});

describe("grade, of a run that was stopped", () => {
  it.each(LIMIT_NAMES)("says at which limit and what to do: %s", (limit) => {
    const whys: Partial<Record<typeof limit, string>> = {
      stop: "You stopped it before its end. Press Check again and let it finish.",
    };
    const outcome = { kind: "stopped", limit, message: "The loop never gave way.", task: 1, at: packAt(8, 1) } as const;
    expect(grade(CHECKS, ran({ elapsed: 1, lines: [SERVED], outcome }))).toEqual({
      kind: "stopped",
      feedback: {
        what: "The run was stopped at 1.000 s: The loop never gave way.",
        why: whys[limit] ?? "Only a run that comes to its own end can be checked.",
        look: packAt(8, 1),
        time: 1,
      },
      scenario: "program",
      checks: NOT_REACHED,
    });
  });
});

describe("grade, of a recording with gaps", () => {
  it.each([
    [{ spans: 1 }, "1 event"],
    [{ output: 20 }, "20 lines"],
    [{ spans: 7, output: 1 }, "7 events and 1 line"],
  ])("is never a pass: %o", (dropped, lost) => {
    expect(grade(CHECKS, ran({ elapsed: 2, lines: [SERVED], dropped }))).toEqual({
      kind: "incomplete",
      feedback: {
        what: `Your program did more than a recording holds; ${lost} had to be left out.`,
        why: "A check has to see everything that happened. Let the program do less: fewer tasks, fewer rounds, fewer lines.",
        look: null,
        time: 2,
      },
      scenario: "program",
      checks: NOT_REACHED,
    });
  });
});

describe("grade, of several scenarios", () => {
  const both = defineChecks({
    scenarios: [scenario("calm", "One guest"), scenario("busy", "Many guests")],
    checks: [
      check("two-seconds", "It takes 2 s", takes(atMost(2))),
      check("served", "It serves last", { busy: printsLast("Served") }),
    ],
  });
  const verdictOn = (...samples: Sample[]) => grade(both, { kind: "ran", recordings: samples.map(sampleRun) });
  const error = { name: "ValueError", message: "", at: 0, frames: [] };

  it("passes what passes in all that a check looks at, and says what is the same of all once", () => {
    expect(verdictOn({ elapsed: 2 }, { elapsed: 2, lines: [SERVED] })).toMatchObject({
      kind: "passed",
      checks: [
        { judgement: { because: "The run took 2.000 s." } },
        { judgement: { because: "“Served” came last, at 2.000 s." } },
      ],
    });
    expect(verdictOn({ elapsed: 1 }, { elapsed: 2, lines: [SERVED] }).checks[0]).toMatchObject({
      judgement: { because: "One guest: The run took 1.000 s. Many guests: The run took 2.000 s." },
    });
  });

  it("fails in the first scenario that a check does not like, and names it", () => {
    expect(verdictOn({ elapsed: 2 }, { elapsed: 3 })).toMatchObject({
      kind: "behaves-otherwise",
      checks: [
        { judgement: { kind: "failed", scenario: "busy" } },
        { judgement: { kind: "failed", scenario: "busy" } },
      ],
    });
  });

  it("judges the scenarios that came to their end, and says nothing of the others", () => {
    expect(verdictOn({ elapsed: 3 }, { outcome: { kind: "failed", error } })).toMatchObject({
      kind: "failed",
      scenario: "busy",
      checks: [{ judgement: { kind: "failed", scenario: "calm" } }, { judgement: { kind: "not-reached" } }],
    });
    expect(verdictOn({ elapsed: 2, outcome: { kind: "failed", error } })).toMatchObject({
      kind: "failed",
      scenario: "calm",
      checks: NOT_REACHED,
    });
  });
});
