// A compiler that has some programs already: the build has compiled them, by the very same compiler, from texts that stand
// in the page. Whoever runs such a text as it is needs no compiler; for every other text there is the one behind it.

import type { Compiler, CompileOptions, CompileResult, CompileTask } from "../compiler.ts";
import { isProgram } from "./messages.ts";

/**
 * Fetches what the build made of a text; `null` where it made nothing of it. Rejects where it cannot be had, or where it is
 * not the very program that the page was built with.
 */
export type FetchProgram = (source: string, options: CompileOptions) => Promise<unknown> | null;

/** @param compiler is asked for whatever has not been compiled ahead, cannot be fetched, or is of another text */
export function withProgramsAhead(compiler: Compiler, fetchProgram: FetchProgram): Compiler {
  return new AheadCompiler(compiler, fetchProgram);
}

class AheadCompiler implements Compiler {
  readonly #compiler: Compiler;
  readonly #fetchProgram: FetchProgram;
  /** What has been fetched, by what it was compiled from. */
  readonly #fetched = new Map<string, Promise<CompileResult | null>>();

  constructor(compiler: Compiler, fetchProgram: FetchProgram) {
    this.#compiler = compiler;
    this.#fetchProgram = fetchProgram;
  }

  async compile(source: string, options: CompileOptions): Promise<CompileResult> {
    return (await this.#find({ source, options })) ?? this.#compiler.compile(source, options);
  }

  async warm(next?: CompileTask): Promise<void> {
    if (next === undefined || (await this.#find(next)) === null) await this.#compiler.warm(next);
  }

  dispose(): void {
    this.#compiler.dispose();
  }

  async #find({ source, options }: CompileTask): Promise<CompileResult | null> {
    // A check's own code is not a reader's: the build compiles none.
    if (options.role !== undefined) return null;
    const key = JSON.stringify([options.file, options.rules, source]);
    const found = this.#fetched.get(key) ?? this.#fetch(source, options);
    this.#fetched.set(key, found);
    const result = await found;
    // The next call tries again.
    if (result === null) this.#fetched.delete(key);
    return result;
  }

  async #fetch(source: string, options: CompileOptions): Promise<CompileResult | null> {
    const program = await this.#fetchProgram(source, options)?.catch(() => null);
    const isAsked = isProgram(program) && program.file === options.file && program.rules === options.rules;
    return isAsked ? { kind: "compiled", program } : null;
  }
}
