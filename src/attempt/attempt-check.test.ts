// The conditions that everybody is graded under, with the real compiler and runtime.

import { expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { check, defineChecks, printsLast, takesAtMost } from "#grading";
import { createNodeSandbox } from "#sandbox/node";
import { attemptCheck } from "./attempt-check.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
const checks = defineChecks({ checks: [check("said", "It says done", printsLast("done"))] });
const exercise = { id: "count", checks };

it("runs and grades, and gives what the verdict is about", async () => {
  const { verdict, result } = await attemptCheck(collaborators, `console.log("done");`, exercise);
  expect(verdict.kind).toBe("passed");
  expect(result).toMatchObject({
    kind: "ran",
    recording: { rules: "asyncio", seed: 1, outcome: { kind: "finished" } },
  });
});

it("says of code that does not compile where it does not", async () => {
  const { verdict, result } = await attemptCheck(collaborators, "const a = 1;\nconst a = 2;\n", exercise);
  expect(result.kind).toBe("not-compiled");
  expect(verdict).toMatchObject({
    kind: "not-compiled",
    feedback: { what: expect.stringContaining(" on line 2: ") as string },
  });
});

it("costs no logical time for what the learner computes, so that verdicts repeat on any machine", async () => {
  const source = `let sum = 0; for (let i = 0; i < 30_000_000; i += 1) sum += i; console.log("done");`;
  const quick = { id: "count", checks: defineChecks({ checks: [check("quick", "It takes no time", takesAtMost(0))] }) };
  const { verdict } = await attemptCheck(collaborators, source, quick);
  expect(verdict.kind).toBe("passed");
});
