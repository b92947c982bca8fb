// Compiles the drivers of scenarios, each once per compiler: a check runs the same one for several inputs, and a learner
// checks again and again.

import type { Compiler } from "#compiler";
import type { Rules } from "#recording";
import type { RunRequest } from "#sandbox";

type Program = RunRequest["program"];

const compiled = new WeakMap<Compiler, Map<string, Promise<Program>>>();

/**
 * @param name as the scenario calls it
 * @throws {Error} (rejects) when there is none, or it does not compile
 */
export function compileDriver(
  compiler: Compiler,
  rules: Rules,
  name: string,
  source: string | undefined,
): Promise<Program> {
  if (source === undefined) return Promise.reject(new Error(`There is no driver "${name}".`));
  const known = compiled.get(compiler) ?? new Map<string, Promise<Program>>();
  compiled.set(compiler, known);
  const key = `${rules} ${name}\n${source}`;
  const program = known.get(key) ?? compile(compiler, rules, name, source);
  known.set(key, program);
  // A compiler that could not be reached may be reached next time.
  program.catch(() => known.delete(key));
  return program;
}

async function compile(compiler: Compiler, rules: Rules, name: string, source: string): Promise<Program> {
  const file = `${name}.ts`;
  const result = await compiler.compile(source, { file, rules, role: "driver" });
  if (result.kind === "compiled") return result.program;
  const [first] = result.diagnostics;
  throw new Error(`The driver ${file} does not compile: line ${String(first?.line)}: ${String(first?.message)}`);
}
