// Mutants as texts. That they do what their names say is seen where they are run: in the choices of predictions.

import { describe, expect, it } from "vitest";
import { createNodeCompiler } from "../node.ts";
import { mutantsOf, MUTATIONS, slipsOf } from "./index.ts";
import type { MutationName, SlipName } from "./index.ts";

function bodyOf(statements: string): string {
  return `async function main() {\n  ${statements}\n}\n`;
}

function mutated(mutation: MutationName, statements: string): string[] {
  return mutantsOf(bodyOf(statements), [mutation]).map(({ source }) =>
    source.replace(/^(?:import \w+\$ from "\w+";)*async function main\(\) \{\n {2}/, "").replace(/\n\}\n$/, ""),
  );
}

describe("mutantsOf", () => {
  it.each<[MutationName, string, string[]]>([
    ["await-dropped", "await tea();", ["tea();"]],
    ["sleep-blocks", "await asyncio.sleep(2);", ["time$.sleep(2);"]],
    ["sleep-yields", "time.sleep(2);", ["await asyncio$.sleep(2);"]],
    ["wait-skipped", "await asyncio.sleep(2);", ["undefined;"]],
    ["wait-skipped", "time.sleep(2);", ["undefined;"]],
    ["task-not-created", `const a = asyncio.createTask(tea(), { name: "a" });`, ["const a = (tea());"]],
    ["cancel-dropped", "task.cancel();", ["true;"]],
    [
      "task-awaited-at-once",
      "const a = asyncio.createTask(tea());",
      ["const a = (await(async(task$)=>{await task$;return [task$]})(asyncio.createTask(tea())))[0];"],
    ],
    [
      "gather-in-turn",
      "const [a, b] = await asyncio.gather(tea(), toast());",
      [
        "const [a, b] = await(async()=>{const all$=[];for(const one$ of [tea(), toast()])all$.push(await one$);return all$})();",
      ],
    ],
    [
      "gather-in-turn",
      "await asyncio.gather(...cooks, { returnExceptions: true });",
      [
        "await(async()=>{const all$=[];for(const one$ of [...cooks])try{all$.push(await one$)}catch(error$){all$.push(error$)};return all$})();",
      ],
    ],
    [
      "gather-as-finished",
      "await asyncio.gather(tea(), toast());",
      [
        "await(async()=>{const all$=[];await asyncio$.gather(...[tea(), toast()].map(async(one$)=>{all$.push(await one$)}));return all$})();",
      ],
    ],
    [
      "awaits-together",
      "const a = await tea(); await toast();",
      [
        "const task42$=asyncio$.createTask(tea()),task55$=asyncio$.createTask(toast());const a = await task42$; await task55$;",
      ],
    ],
    [
      "loop-together",
      "for (const cup of cups) await fill(cup);",
      ["await asyncio$.gather(...Array.from(cups,async(cup)=>{await fill(cup);}));"],
    ],
  ])("%s: %s", (mutation, statements, expected) => {
    expect(mutated(mutation, statements)).toEqual(expected);
  });

  it.each<[MutationName, string]>([
    ["sleep-yields", "shop.sleep(2);"],
    ["awaits-together", "const a = await tea(); await drink(a);"],
    ["awaits-together", "await asyncio.sleep(1); await asyncio.sleep(2);"],
    ["awaits-together", "await tea(); console.log(); await toast();"],
    ["loop-together", "for (const cup of cups) { await fill(cup); if (cup.isLast) break; }"],
    ["loop-together", "for (const cup of cups) fill(cup);"],
    ["loop-together", "for await (const cup of cups) await fill(cup);"],
    ["gather-in-turn", "const both = asyncio.gather(tea(), toast());"],
  ])("%s has nothing to do in: %s", (mutation, statements) => {
    expect(mutated(mutation, statements)).toEqual([]);
  });

  it("waits for a task only where `await` may stand", () => {
    expect(mutantsOf("const task = asyncio.createTask(tea());", ["task-awaited-at-once"])).toEqual([]);
  });

  it("makes a change everywhere at once first, then at each place alone, and names its line", () => {
    const source = `import asyncio from "asyncio";\n${bodyOf("await asyncio.sleep(1);\n  await asyncio.sleep(2);")}`;
    const mutants = mutantsOf(source, ["sleep-blocks"]);
    expect(mutants.map(({ line, isPartial }) => [line, isPartial])).toEqual([
      [null, false],
      [3, true],
      [4, true],
    ]);
    expect(mutants.map(({ source: mutant }) => mutant.split("\n").slice(2, 4))).toEqual([
      ["  time$.sleep(1);", "  time$.sleep(2);"],
      ["  time$.sleep(1);", "  await asyncio.sleep(2);"],
      ["  await asyncio.sleep(1);", "  time$.sleep(2);"],
    ]);
    expect(mutants[0]?.source.split("\n")[0]).toBe(`import time$ from "time";import asyncio from "asyncio";`);
  });

  it("makes programs that compile, of an ordinary one", async () => {
    const source = `import asyncio from "asyncio";
import time from "time";

async function tea() {
  for (const cup of [1, 2]) {
    await asyncio.sleep(cup);
    time.sleep(1);
  }
}

async function main() {
  const first = asyncio.createTask(tea());
  await tea();
  await tea();
  first.cancel();
  await asyncio.gather(tea(), tea());
}

asyncio.run(main());
`;
    const compiler = createNodeCompiler();
    const mutants = mutantsOf(source);
    expect(new Set(mutants.map(({ mutation }) => mutation))).toEqual(new Set(MUTATIONS));
    for (const { source: mutant } of mutants) {
      expect(mutant.split("\n")).toHaveLength(source.split("\n").length);
      expect((await compiler.compile(mutant, { file: "tea.ts", rules: "asyncio" })).kind).toBe("compiled");
    }
  });

  it("refuses what is no program", () => {
    expect(() => mutantsOf("const = 1")).toThrow(SyntaxError);
  });
});

describe("slipsOf", () => {
  function slipped(slip: SlipName, statements: string): string[] {
    return slipsOf(bodyOf(statements))
      .filter(({ mutation }) => mutation === slip)
      .map(({ source }) => source.replace(/^async function main\(\) \{\n {2}/, "").replace(/\n\}\n$/, ""));
  }

  it.each<[SlipName, string, string[]]>([
    ["number-raised", "f(3, 0.5, 0);", ["f(4, 0.5, 0);", "f(3, 1, 0);"]],
    ["number-lowered", "f(3, 0.5, 0);", ["f(2, 0.5, 0);"]],
    ["comparison-shifted", "while (a < b && c === d) f();", ["while (a <= b && c === d) f();"]],
    ["condition-turned", "if (a && b) f();", ["if (!(a && b)) f();"]],
    ["error-not-handled", "try { f(); } catch { g(); }", ["try { f(); } catch(error$){throw error$; g(); }"]],
    [
      "error-not-handled",
      "try { f(); } catch (error: unknown) { g(); }",
      ["try { f(); } catch(error){throw error; g(); }"],
    ],
    [
      "rethrow-dropped",
      "try { f(); } catch (error) { if (a) throw error; g(() => { throw error; }); }",
      ["try { f(); } catch (error) { if (a) ; g(() => { throw error; }); }"],
    ],
    ["clean-up-dropped", "try { f(); } finally {\n g();\n }", ["try { f(); } finally {\n\n}"]],
    ["return-dropped", "if (a) return; return f();", ["if (a) return; void f();"]],
    ["call-dropped", "queue.taskDone(); console.log(1); await f();", ["; console.log(1); await f();"]],
    ["order-swapped", "f(); await g(); console.log(1);", ["await g(); f(); console.log(1);"]],
    ["errors-not-kept", "gather(f(), { returnExceptions: true });", ["gather(f(), { returnExceptions: false });"]],
    ["loop-left-dropped", "for (;;) { if (a) break; }", ["for (;;) { if (a) ; }"]],
    [
      "guard-dropped",
      "using guard = await lock.acquire(); using file = open();",
      ["if (false) {using guard = await lock.acquire();} using file = open();"],
    ],
  ])("%s: %s", (slip, statements, expected) => {
    expect(slipped(slip, statements)).toEqual(expected);
  });

  it("names the line that has changed, and whether there are others of its kind", () => {
    const slips = slipsOf(bodyOf("f();\n  g();\n  h();")).filter(({ mutation }) => mutation === "call-dropped");
    expect(slips.map(({ line, isPartial }) => [line, isPartial])).toEqual([
      [2, true],
      [3, true],
      [4, true],
    ]);
  });

  it("refuses what is no program", () => {
    expect(() => slipsOf("const = 1")).toThrow(SyntaxError);
  });
});
