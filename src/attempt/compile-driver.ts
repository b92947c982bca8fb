// Compiles the drivers of scenarios, each once per compiler: a check runs the same one for several inputs, and a learner
// checks again and again.

import type { CompiledText, Compiler, NoCompiler } from "#compiler";
import type { Rules } from "#recording";

/** A driver ready to run, or why there is no compiler for it. */
export type CompiledDriver = Extract<CompiledText, { kind: "compiled" }> | NoCompiler;

const compiled = new WeakMap<Compiler, Map<string, Promise<CompiledDriver>>>();

/**
 * @param name as the scenario calls it
 * @throws {Error} (rejects) when there is none, or it does not compile
 */
export function compileDriver(
  compiler: Compiler,
  rules: Rules,
  name: string,
  source: string | undefined,
): Promise<CompiledDriver> {
  if (source === undefined) return Promise.reject(new Error(`There is no driver "${name}".`));
  const known = compiled.get(compiler) ?? new Map<string, Promise<CompiledDriver>>();
  compiled.set(compiler, known);
  const key = `${rules} ${name}\n${source}`;
  const driver = known.get(key) ?? compile(compiler, rules, name, source);
  known.set(key, driver);
  driver.then(
    ({ kind }) => {
      // A compiler that could not be reached may be reached next time.
      if (kind === "no-compiler") known.delete(key);
    },
    () => known.delete(key),
  );
  return driver;
}

async function compile(compiler: Compiler, rules: Rules, name: string, source: string): Promise<CompiledDriver> {
  const file = `${name}.ts`;
  const result = await compiler.compile(source, { file, rules, role: "driver" });
  if (result.kind !== "not-compiled") return result;
  const [first] = result.diagnostics;
  throw new Error(`The driver ${file} does not compile: line ${String(first?.line)}: ${String(first?.message)}`);
}
