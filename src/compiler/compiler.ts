// The contract of both compilers, in the page (esbuild-wasm in a worker) and in Node (esbuild): the learner's
// TypeScript goes in, a program that the runtime can drive comes out, or diagnostics. Plain data both ways.

import type { Rules } from "#recording";
import type { Program } from "#runtime";

export interface Diagnostic {
  /** Counted from 1; 0 when it concerns the whole text. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** In UTF-16 code units; 0 when unknown. */
  readonly length: number;
  /** What is wrong, in the learner's words. */
  readonly message: string;
  /** What to do next, where we know it. */
  readonly hint?: string;
}

/** What a compiler says of a text. */
export type CompiledText =
  | { readonly kind: "compiled"; readonly program: Program }
  | { readonly kind: "not-compiled"; readonly diagnostics: readonly Diagnostic[] };

/** There is no compiler to be had, as when the network is away: nothing is said of the text. */
export interface NoCompiler {
  readonly kind: "no-compiler";
  /** What is wrong, in the learner's words. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
}

export type CompileResult = CompiledText | NoCompiler;

export interface CompileOptions {
  readonly file: string;
  readonly rules: Rules;
  /** A `driver` is a check's own code, which imports the learner's module. Without this, it is the learner's. */
  readonly role?: "driver";
}

export interface CompileTask {
  readonly source: string;
  readonly options: CompileOptions;
}

export interface Compiler {
  /** Never rejects because of the learner's text: what is wrong with it comes back as diagnostics. */
  compile(source: string, options: CompileOptions): Promise<CompileResult>;
  /**
   * Gets ready ahead of a compile; harmless to call often.
   * @param next what will probably be compiled next, where that is known: when it is, the answer is there already
   */
  warm(next?: CompileTask): Promise<void>;
  dispose(): void;
}
