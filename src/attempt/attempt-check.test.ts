// The conditions that everybody is graded under, with the real compiler and runtime.

import { describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { check, defineChecks, exactly, makesRequests, printsLast, returns, scenario, takes } from "#grading";
import { lineOf } from "#recording";
import type { Recording } from "#recording";
import { createNodeSandbox } from "#sandbox/node";
import { attemptCheck } from "./attempt-check.ts";
import type { CheckedAttempt } from "./attempt-check.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
const checks = defineChecks({ checks: [check("said", "It says done", printsLast("done"))] });
const exercise = { id: "count", checks, drivers: {} };

it("runs and grades, and gives what the verdict is about", async () => {
  const { verdict, result, recordings } = await attemptCheck(collaborators, `console.log("done");`, exercise);
  expect(verdict.kind).toBe("passed");
  expect(result).toMatchObject({
    kind: "ran",
    recording: { rules: "asyncio", seed: 1, outcome: { kind: "finished" } },
  });
  expect([...recordings.keys()]).toEqual(["program"]);
});

it("says of code that does not compile where it does not", async () => {
  const { verdict, result } = await attemptCheck(collaborators, "const a = 1;\nconst a = 2;\n", exercise);
  expect(result.kind).toBe("not-compiled");
  expect(verdict).toMatchObject({
    kind: "not-compiled",
    feedback: { what: expect.stringContaining(" on line 2: ") as string },
  });
});

it("judges nothing where what compiles or runs could not be had, and judges the next time", async () => {
  const gone = { kind: "no-compiler", message: "No compiler.", hint: "Try again." } as const;
  const { compiler, sandbox } = collaborators;
  const driven = scenario("driven", "Driven", { driver: "serve", input: null });
  const asked = { ...exercise, checks: defineChecks({ ...checks, scenarios: [driven] }) };
  const drivers = { serve: `import { serve } from "../starter.ts";\nexport default serve;` };
  const source = `export function serve() { console.log("done"); }`;
  let missing: "text" | "driver" | "nothing" = "text";
  const flaky: typeof compiler = {
    ...compiler,
    compile: (text, options) =>
      missing === (options.role ?? "text") ? Promise.resolve(gone as never) : compiler.compile(text, options),
  };
  const attempt = (own = sandbox): Promise<CheckedAttempt> =>
    attemptCheck({ compiler: flaky, sandbox: own }, source, { ...asked, drivers });
  for (missing of ["text", "driver"] as const) {
    const { verdict, result, recordings } = await attempt();
    expect(result).toEqual({ ...gone, kind: "not-run" });
    expect(verdict).toMatchObject({ kind: "not-run", feedback: { what: "No compiler.", why: "Try again." } });
    expect(recordings.size).toBe(0);
  }
  missing = "nothing";
  const { verdict, result } = await attempt();
  expect([result.kind, verdict.kind]).toEqual(["ran", "passed"]);

  const { recording } = result as Extract<typeof result, { kind: "ran" }>;
  const outcome = { kind: "stopped", limit: "start", message: "No runner.", task: 0, at: 0 } as const;
  const notRun = { recording: { ...recording, outcome }, computingMs: 9 };
  const unstarted = await attempt({ ...sandbox, run: () => Promise.resolve(notRun) });
  expect(unstarted.result).toEqual({ kind: "not-run", message: "No runner.", hint: null });
  expect(unstarted.verdict.kind).toBe("not-run");
});

it("costs no logical time for what the learner computes, so that verdicts repeat on any machine", async () => {
  const source = `let sum = 0; for (let i = 0; i < 30_000_000; i += 1) sum += i; console.log("done");`;
  const quick = { ...exercise, checks: defineChecks({ checks: [check("quick", "At once", takes(exactly(0)))] }) };
  const { verdict } = await attemptCheck(collaborators, source, quick);
  expect(verdict.kind).toBe("passed");
});

describe("scenarios", () => {
  const HOST = { name: "kitchen.example", pages: [{ path: "/*", answers: [{ text: "toast" }] }] };
  const DRIVER = `
import asyncio from "asyncio";
import { order } from "../starter.ts";

export default async function serve(guests: number) {
  const orders: string[] = [];
  for (let guest = 0; guest < guests; guest += 1) orders.push(await order(guest));
  await asyncio.sleep(1);
  return orders;
}
`;
  const SOURCE = `import asyncio from "asyncio";
import aiohttp from "aiohttp";

export async function order(guest: number) {
  await using session = new aiohttp.ClientSession();
  await using response = await session.get(\`https://kitchen.example/\${guest}\`);
  return response.text();
}

console.log("loaded");
asyncio.run(order(99));
console.log("never reached by a driver");
`;
  const kitchen = {
    id: "kitchen",
    drivers: { serve: DRIVER },
    checks: defineChecks({
      scenarios: [
        scenario("one", "One guest", { driver: "serve", input: 1, hosts: [HOST] }),
        scenario("three", "Three guests", { driver: "serve", input: 3, hosts: [HOST], seed: 5 }),
      ],
      checks: [
        check(
          "served",
          "Everybody is served",
          returns((guests: number) => new Array<string>(guests).fill("toast")),
        ),
        check("asked", "Each is asked once", { three: makesRequests(exactly(3)) }),
      ],
    }),
  };
  const attempt = (source: string, untilFailure = false): Promise<CheckedAttempt> =>
    attemptCheck(collaborators, source, kitchen, { untilFailure });

  function recordingsOf({ recordings }: CheckedAttempt): Recording[] {
    return [...recordings.values()];
  }

  it("call the learner's functions, and leave its main program out", async () => {
    const checked = await attempt(SOURCE);
    expect(checked.verdict).toMatchObject({
      kind: "passed",
      checks: [
        {
          judgement: {
            because: 'One guest: The result is `["toast"]`. Three guests: The result is `["toast", "toast", "toast"]`.',
          },
        },
        { judgement: { because: "3 requests were sent." } },
      ],
    });
    const [one, three] = recordingsOf(checked);
    expect(one?.output.map(({ text }) => text)).toEqual(["loaded"]);
    expect([one?.seed, three?.seed]).toEqual([1, 5]);
    expect(one?.requests).toMatchObject([
      { method: "GET", host: "kitchen.example", path: "/0", how: "answered", status: 200 },
    ]);
  });

  it("have lines of the learner's text only", async () => {
    const [one] = recordingsOf(await attempt(SOURCE));
    const lines = new Set([...(one?.spans.at ?? []), ...(one?.tasks.at ?? [])].map(lineOf));
    expect([...lines].toSorted()).toEqual([0, 6, 7]);
  });

  it("name what the learner has forgotten to export", async () => {
    const { verdict } = await attempt(SOURCE.replace("export ", ""));
    expect(verdict).toMatchObject({
      kind: "failed",
      scenario: "one",
      feedback: {
        what: "Your program ended with an error at 0.000 s: ImportError: your program exports no `order`, and the check calls it",
        why: "Keep the name `order`, and write `export` in front of it.",
        look: null,
      },
      checks: [{ judgement: { kind: "not-reached" } }, { judgement: { kind: "not-reached" } }],
    });
  });

  it("point to the learner's line where its function fails", async () => {
    const checked = await attempt(SOURCE.replace("kitchen.example", "attic.example"));
    expect(checked.verdict).toMatchObject({
      kind: "failed",
      feedback: { what: expect.stringMatching(/ on line 6: ClientConnectorError: /) as string },
    });
    expect(checked.recordings.size).toBe(1);
  });

  it("keep their hosts from being replaced", async () => {
    const source = `import internet from "internet";\n${SOURCE.replace("{\n", `{\n  internet.addHost("kitchen.example", {});\n`)}`;
    expect((await attempt(source)).verdict).toMatchObject({
      kind: "failed",
      feedback: {
        what: expect.stringContaining(
          "RuntimeError: kitchen.example belongs to the exercise, and cannot be replaced",
        ) as string,
      },
    });
  });

  it("show the one that fails, and stop there where nobody wants to know more", async () => {
    const source = SOURCE.replace("response.text()", '(guest > 0 ? "nothing" : response.text())');
    const checked = await attempt(source);
    expect(checked.verdict.checks).toMatchObject([
      { judgement: { kind: "failed", scenario: "three" } },
      { judgement: { kind: "passed" } },
    ]);
    expect(checked.result).toMatchObject({ recording: { seed: 5 } });
    const early = await attempt(SOURCE.replace("response.text()", '"nothing"'), true);
    expect([...early.recordings.keys()]).toEqual(["one"]);
    expect(early.verdict.checks[1]?.judgement.kind).toBe("not-reached");
  });

  it("stop the build where a driver is missing or wrong", async () => {
    await expect(attemptCheck(collaborators, SOURCE, { ...kitchen, drivers: {} })).rejects.toThrow(
      'There is no driver "serve".',
    );
    await expect(attemptCheck(collaborators, SOURCE, { ...kitchen, drivers: { serve: "const = 1" } })).rejects.toThrow(
      /^The driver serve\.ts does not compile: line 1: /,
    );
  });
});

it("runs each scenario by its own rules", async () => {
  const source = `
import asyncio from "asyncio";
async function greet() {
  console.log("greet");
}
async function main() {
  const greeting = greet();
  console.log("main");
  await greeting;
}
asyncio.run(main());`;
  const scenarios = [scenario("lazy", "asyncio's"), scenario("eager", "JavaScript's", { rules: "javascript" })];
  const both = defineChecks({ scenarios, checks: [check("greets", "Greets last", printsLast("greet"))] });
  const { verdict, recordings } = await attemptCheck(collaborators, source, { ...exercise, checks: both });
  expect([...recordings.values()].map(({ rules }) => rules)).toEqual(["asyncio", "javascript"]);
  expect(verdict.checks[0]?.judgement).toMatchObject({ kind: "failed", scenario: "eager" });
});
