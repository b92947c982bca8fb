// What a compiled program must look like for the runtime to drive it: the contract between compiler and runtime.

import type { At, Rules } from "#recording";

/**
 * The parameters of the function whose body is `Program.code`, before the learner's globals (`PROGRAM_GLOBALS` in
 * `globals.ts`). `require`, `module` and `exports` are those of CommonJS, to which esbuild lowers imports and exports.
 *
 * - `$$wait(at, value)` stands around the operand of each `await`: notes the place, gives the value back.
 * - `$$iterate(at, iterable)` stands around the iterable of each `for await`, likewise.
 * - `$$drop(at, value)` stands around the value of an expression statement that is a call: nobody will await it.
 * - `$$beat(at)` begins each loop body and each function body: a chance to stop a program that never gives way.
 * - `$$helpers` holds what replaces esbuild's helpers, under their names: `__async`, `__await`, `__asyncGenerator`,
 *   `__yieldStar`, `__forAwait`, `__using`, `__callDispose`, `__toESM`.
 *
 * Each lowered async function and async generator begins with `await <index into functions>;`, before any code of the
 * learner's: the runtime resumes it once when it is called, to learn which function it is.
 */
export const PROGRAM_PARAMETERS = [
  "require",
  "module",
  "exports",
  "$$wait",
  "$$iterate",
  "$$drop",
  "$$beat",
  "$$helpers",
] as const;

export interface Program {
  /** The name shown to the learner, e.g. `breakfast.ts`. */
  readonly file: string;
  readonly rules: Rules;
  /** JavaScript: the body of a strict function with the parameters above. */
  readonly code: string;
  /** Source map (version 3, JSON) from `code` to the learner's source. */
  readonly map: string;
  readonly functions: readonly FunctionInfo[];
}

export interface FunctionInfo {
  /** As Python's `__qualname__` would say it: `main`, `Kitchen.brew`; `<lambda>` for a nameless arrow. */
  readonly name: string;
  readonly at: At;
}
