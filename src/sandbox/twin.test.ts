// The sandbox in Node, with real programs: whatever they do, a recording comes back and the next run works.

import { describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { lineOf, recordingToJson } from "#recording";
import type { OutputLine, Recording, Rules } from "#recording";
import { LIMITS } from "#runtime/limits";
import { createNodeSandbox } from "#sandbox/node";
import type { RunObserver } from "./sandbox.ts";

const compiler = createNodeCompiler();
const sandbox = createNodeSandbox();
/** For programs that run into their limits: the same course of events, sooner. */
const hasty = createNodeSandbox({ ...LIMITS, stepMs: 50, runMs: 150 });

async function compile(source: string, rules: Rules) {
  const compiled = await compiler.compile(source, { file: "program.ts", rules });
  if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
  return { program: compiled.program, seed: 1 };
}

interface Choice {
  readonly rules?: Rules;
  readonly observer?: RunObserver;
  readonly in?: typeof sandbox;
}

async function run(source: string, choice: Choice = {}): Promise<Recording> {
  const request = await compile(source, choice.rules ?? "asyncio");
  return (await (choice.in ?? sandbox).run(request, choice.observer)).recording;
}

function printed({ output }: Recording): string[] {
  return output.map(({ text }) => text);
}

const BREAKFAST = `import asyncio from "asyncio";
async function brew(seconds: number) {
  console.log("on", seconds);
  await asyncio.sleep(seconds);
  console.log("ready", seconds);
}
asyncio.run((async () => { await asyncio.gather(brew(2), brew(1)); })());`;

describe("a run", () => {
  it("gives a recording whose columns are of this realm", async () => {
    const recording = await run(BREAKFAST);
    expect(recording).toMatchObject({ outcome: { kind: "finished" }, elapsed: 2, sequential: 3 });
    expect(printed(recording)).toEqual(["on 2", "on 1", "ready 1", "ready 2"]);
    expect(recording.spans.start).toBeInstanceOf(Float64Array);
    expect(Object.getPrototypeOf(recording)).toBe(Object.prototype);
  });

  it("is the same every time", async () => {
    expect(recordingToJson(await run(BREAKFAST))).toBe(recordingToJson(await run(BREAKFAST)));
  });

  it("is heard line by line", async () => {
    const heard: OutputLine[] = [];
    const { output } = await run(BREAKFAST, { observer: { onOutput: (lines) => heard.push(...lines) } });
    expect(heard).toEqual(output);
  });

  it.each([
    { measureComputing: true, kind: "stopped" },
    { measureComputing: false, kind: "finished" },
  ])("on a busy machine is $kind where measuring is $measureComputing", async ({ measureComputing, kind }) => {
    const request = await compile(
      'console.log("on");\nfor (let round = 0; round < 1e5; round++) round += 0;',
      "asyncio",
    );
    // Longer than the whole run may take.
    const observer = { onOutput: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700) };
    const { recording } = await hasty.run({ ...request, measureComputing }, observer);
    expect(recording.outcome.kind).toBe(kind);
  });

  it("does not begin when it has been stopped before", async () => {
    const { recording } = await sandbox.run(await compile("console.log(1)", "asyncio"), {}, AbortSignal.abort());
    expect(recording).toMatchObject({ outcome: { kind: "stopped", limit: "stop" }, output: [] });
  });
});

const HANGS: readonly { what: string; source: string; outcome: object; rules?: Rules }[] = [
  { what: "an endless loop", source: "for (;;) {}", outcome: { kind: "stopped", limit: "step-time" } },
  {
    what: "a loop of endless microtasks",
    source: "(async () => { for (;;) await null; })();",
    outcome: { kind: "stopped", limit: "run-time" },
    rules: "javascript",
  },
  {
    what: "an endless generator",
    source: "function* g() { for (;;) yield 1; }\n[...g()];",
    outcome: { kind: "stopped", limit: "step-time" },
  },
  {
    what: "a regular expression",
    source: 'function check(text: string) { return /(a+)+$/.test(text); }\ncheck("a".repeat(40) + "b");',
    outcome: { kind: "stopped", limit: "step-time", message: expect.stringContaining("on line 2.") as string },
  },
  {
    what: "endless recursion",
    source: "function deep(): number { return 1 + deep(); }\ndeep();",
    outcome: { kind: "failed", error: { name: "RangeError", message: "Maximum call stack size exceeded" } },
  },
];

describe.each(HANGS)("$what", ({ source, outcome, rules = "asyncio" }) => {
  it("comes to an end, with what was printed until then, and the next run works", async () => {
    const recording = await run(`console.log("before");\n${source}`, { in: hasty, rules });
    expect(recording).toMatchObject({ outcome });
    expect(printed(recording)[0]).toBe("before");
    expect(printed(await run('console.log("next")', { in: hasty }))).toEqual(["next"]);
  });
});

describe("a flood", () => {
  it("of lines is cut, and counted", async () => {
    const { outcome, output, dropped } = await run('for (let i = 0; i < 5000; i += 1) console.log("x");');
    expect([outcome.kind, output.length, dropped.output]).toEqual(["finished", 2000, 3000]);
  });

  it("in one line is cut", async () => {
    const { output } = await run('console.log("x".repeat(10_000_000));');
    expect(output[0]?.text.length).toBeLessThan(LIMITS.lineUnits + 100);
  });
});

describe("a stack", () => {
  it("that the program reads holds nothing of ours", async () => {
    const source = `${"0;\n".repeat(50)}console.log(new Error("x").stack);`;
    expect(printed(await run(source))).toEqual(["Error: x\n    at program.ts:51:13"]);
  });

  it("knows the innermost of nested async functions", async () => {
    const source = `import asyncio from "asyncio";
async function main() {
  const inner = async () => {
    console.log(new Error("x").stack.split("\\n")[1]);
  };
  await inner();
}
asyncio.run(main());`;
    expect(printed(await run(source))).toEqual(["    at inner (program.ts:4:17)"]);
  });

  it("that the program reads is in its own coordinates", async () => {
    const source = `import asyncio from "asyncio";
function burn() {
  class Burnt extends Error { override name = "Burnt"; }
  return new Burnt("twice");
}
async function main() {
  await asyncio.sleep(1);
  console.log(burn().stack);
}
asyncio.run(main());`;
    expect(printed(await run(source))).toEqual([
      "Burnt: twice\n    at burn (program.ts:4:10)\n    at main (program.ts:8:15)\n    at program.ts:10:9",
    ]);
  });
});

describe("an error", () => {
  it.each([
    ["null", "throw null;", { name: "Uncaught", message: "null" }],
    ["an object that fights back", "throw new Proxy({}, { get() { throw 1; } });", {}],
    [
      "a stack that throws",
      'throw Object.defineProperty(new Error("x"), "stack", { get() { throw 1; } });',
      { message: "x" },
    ],
    ["a stack that lies", 'const e = new Error("x"); e.stack = 7 as never; throw e;', { message: "x" }],
  ])("of %s is reported", async (_what, source, error) => {
    expect(await run(source)).toMatchObject({ outcome: { kind: "failed", error } });
  });

  it("of what the engine alone refuses is reported", async () => {
    const { program, seed } = await compile("f();", "asyncio");
    const { recording } = await sandbox.run({ program: { ...program, code: "f(;" }, seed });
    expect(recording).toMatchObject({ outcome: { kind: "failed", error: { name: "SyntaxError" } } });
  });

  it("of ours comes out of the innermost await", async () => {
    const recording = await run(`import asyncio from "asyncio";
async function brew() {
  await asyncio.waitFor(asyncio.sleep(5), 1);
}
async function main() {
  await brew();
}
asyncio.run(main());`);
    const { outcome } = recording;
    if (outcome.kind !== "failed") throw new Error("It has to fail.");
    expect(outcome.error.frames.map(({ functionName, at }) => [functionName, lineOf(at)])).toEqual([
      ["brew", 3],
      ["", 8],
    ]);
  });

  it("names the learner's lines and functions, also those of async functions", async () => {
    const source = `import asyncio from "asyncio";
class Kitchen {
  burn() { throw new Error("burnt"); }
}
async function main() {
  await asyncio.sleep(1);
  new Kitchen().burn();
}
asyncio.run(main());`;
    const { outcome } = await run(source);
    if (outcome.kind !== "failed") throw new Error(outcome.kind);
    const frames = outcome.error.frames.map(({ functionName, at }) => [functionName, lineOf(at)]);
    expect(frames.slice(0, 2)).toEqual([
      ["burn", 3],
      ["main", 7],
    ]);
  });
});
