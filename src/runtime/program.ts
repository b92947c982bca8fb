// What a compiled program must look like for the runtime to drive it: the contract between compiler and runtime.

import type { At, Rules } from "#recording";

/**
 * The parameters of the function whose body is `Program.code`, before the learner's globals (`PROGRAM_GLOBALS` in
 * `globals/index.ts`). `require`, `module` and `exports` are those of CommonJS, to which esbuild lowers imports and exports.
 *
 * - `$$at(at)` notes a place before anything of it is evaluated, and gives it back: it is the first argument of the
 *   next five.
 * - `$$call(at, value)` stands around a call whose value is used, where nothing around it notes a place: what the call
 *   prints, starts or blocks happens there. It stands, with a plain place, also around an argument that calls something
 *   itself: what that noted is over when the outer call happens. Notes the place, gives the value back. (It does not
 *   stand where V8 would write it into a message, as in `f(...) is not a function`.)
 * - `$$wait(at, value)` stands around the operand of each `await` (notes the place of the keyword, gives the value
 *   back), and around the initialiser of each `await using`: `__using` is called right after it, and the wait at the
 *   end of the block belongs to that place.
 * - `$$iterate(at, iterable)` stands around the iterable of each `for await` (the place of its `for`); `__forAwait` is
 *   called right after it, and all waits of that loop belong to that place.
 * - `$$leave(at, value)` stands around what an async function returns or an async generator yields (also by `yield*`),
 *   unless it can be seen to be plain: an awaitable there is waited for, at the place of the keyword (of the expression
 *   itself in an arrow without a block). Notes the place, gives the value back.
 * - `$$drop(at, value)` stands around the value of an expression statement that is a call: nobody will await it.
 * - `$$beat(at)` begins each loop body and each function body: a chance to stop a program that never gives way. The
 *   place is that of the loop's first keyword or of the function; in an arrow without a block, of its expression.
 * - `$$helpers` holds what replaces esbuild's helpers, under their names: `__async`, `__await`, `__asyncGenerator`,
 *   `__yieldStar`, `__forAwait`, `__using`, `__callDispose`, `__toESM`.
 *
 * Each lowered async function and async generator begins with `await <index into functions>;`, before any code of the
 * learner's but default values of parameters: the runtime resumes it once when it is called, to learn which function
 * it is. A program with top-level `await` (javascript rules only) is one call of an async function named `<module>`.
 */
export const PROGRAM_PARAMETERS = [
  "require",
  "module",
  "exports",
  "$$at",
  "$$call",
  "$$wait",
  "$$iterate",
  "$$leave",
  "$$drop",
  "$$beat",
  "$$helpers",
] as const;

/**
 * The text of a lowered async function or async generator, up to the call of its helper; the body of any other function
 * begins with `$$beat`. Only a function as a parameter's default value hides that. Groups: what stands before the helper,
 * and `Generator` for a generator.
 */
export const LOWERED_ASYNC = /^(?!class\b)((?:(?!\$\$beat\()[^])*?)\b__async(Generator)?\d*\(/;

export interface Program {
  /** The name shown to the learner, e.g. `breakfast.ts`. */
  readonly file: string;
  readonly rules: Rules;
  /** JavaScript: the body of a function with the parameters above; it makes itself strict. */
  readonly code: string;
  /** Source map (version 3, JSON) from `code` to the learner's source. */
  readonly map: string;
  readonly functions: readonly FunctionInfo[];
}

/** The name under which a driver imports the learner's module: its types are those of what the learner begins with. */
export const LEARNERS_MODULE = "../starter.ts";

/** A driver's functions are numbered from here on, so that no program's are called by the same numbers. */
export const FIRST_DRIVER_FUNCTION = 1_000_000;

/**
 * A check's own program: it imports the learner's module, whose `asyncio.run` at the top level is then left out, and
 * its default export is called with the input. Nothing it does has a place in the learner's text.
 */
export interface Driver {
  readonly program: Program;
  /** JSON. */
  readonly input: string;
}

export interface FunctionInfo {
  /**
   * Under asyncio rules as Python's `__qualname__` would say it: `main`, `Kitchen.brew`, `main.<locals>.inner`,
   * `<lambda>` for a nameless arrow; under javascript rules as a stack trace would: `inner`, `<anonymous>`.
   */
  readonly name: string;
  readonly at: At;
  /** Just behind its last character. Its frames in a stack have no name of their own: lowering takes it away. */
  readonly end: At;
}
