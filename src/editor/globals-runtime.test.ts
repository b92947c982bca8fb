// What `content/globals.d.ts` promises is there, and nothing else: programs made from it are run on the real compiler,
// sandbox and runtime.

import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { attemptRun } from "#attempt";
import { createNodeCompiler } from "#compiler/node";
import type { Recording } from "#recording";
import { createNodeSandbox } from "#sandbox/node";
import { codeOf, readEntries, tagged } from "./globals-entries.ts";
import { readWorld } from "./language/read-world.ts";
import { createSnippetLanguage } from "./language/snippet-language.ts";

const MODULES = ["asyncio", "time", "builtins", "aiohttp", "requests", "threading", "multiprocessing", "cpu"];
const FUTURES = "concurrent.futures";

const entries = readEntries();
const language = createSnippetLanguage(readWorld());
const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
afterAll(() => collaborators.sandbox.dispose());

async function run(source: string): Promise<Recording> {
  const options = { file: "example.ts", rules: "asyncio", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, source, options);
  if (result.kind !== "ran") throw new Error(JSON.stringify(result));
  return result.recording;
}

/** The names that completion offers behind an expression. */
function offered(module: string, expression: string, kinds: readonly string[]): string[] {
  const text = `import it from "${module}";\n${expression}`;
  language.update("/offered.ts", text);
  const completions = language.complete("/offered.ts", text.length);
  return completions.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
}

function methodsOf(module: string, name: string): string[] {
  return offered(module, `declare const made: it.${name}; made.`, ["method"]);
}

const VALUES = ["function", "class", "const", "var", "alias", "method", "property"];

describe("globals.d.ts and the runtime", () => {
  it.each([...MODULES, FUTURES])("have the same names in %s", async (module) => {
    const { output } = await run(`import it from "${module}"; console.log(JSON.stringify(Object.keys(it)));`);
    const there = JSON.parse(output[0]?.text ?? "") as string[];
    expect(offered(module, "it.", VALUES).sort()).toEqual(there.sort());
  });

  const classes = entries.filter(({ node }) => ts.isClassDeclaration(node)).map(({ name }) => name.split("."));
  const inModules = classes.flatMap(([namespace = "", name]) =>
    name === undefined ? [] : [{ module: namespace === "futures" ? FUTURES : namespace, name }],
  );

  it.each(inModules)("have the methods of $module's $name", async ({ module, name }) => {
    const methods = methodsOf(module, name);
    const program = `import it from "${module}"; for (const name of ${JSON.stringify(methods)})
      if (!(name in it.${name}.prototype)) console.log(name);`;
    expect((await run(program)).output.map(({ text }) => text)).toEqual([]);
  });

  it("look at methods", () => {
    expect(methodsOf("asyncio", "Task")).toEqual(expect.arrayContaining(["cancel", "setName", "result"]));
  });

  const examples = entries.flatMap((entry) => tagged(entry, "example").map((text) => [entry.name, codeOf(text)]));

  it.each(examples)("run the example of %s to its end", async (_, code = "") => {
    const { outcome, findings } = await run(code);
    expect(outcome).toEqual({ kind: "finished" });
    // Some show what blocks; nothing else in them is worth a warning.
    expect(findings.filter(({ kind }) => kind !== "blocked-loop")).toEqual([]);
  });
});
