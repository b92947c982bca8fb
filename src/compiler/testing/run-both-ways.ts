// Runs a program twice: as V8 runs it once its types are gone, and as compiled, with stand-ins for the runtime. Both
// give what the program logged. For tests of the compiler only.

import { inspect } from "node:util";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { PROGRAM_PARAMETERS, type Program } from "#runtime";
import { createNodeCompiler } from "../node.ts";
import { standIns, withStockHelpers } from "./stand-ins.ts";

/** The one global of these programs. */
type Log = (...values: unknown[]) => void;

const compiler = createNodeCompiler();

export async function compile(source: string): Promise<Program> {
  const result = await compiler.compile(source, { file: "main.ts", rules: "javascript" });
  if (result.kind === "compiled") return result.program;
  throw new Error(`${source}\ndoes not compile: ${JSON.stringify(result.diagnostics)}`);
}

export async function runCompiled(source: string): Promise<string[]> {
  const program = await compile(source);
  return collect((log) => execute(program, log));
}

/** Runs a program up to its first real wait, and gives its `module`. */
export function execute({ code, file }: Program, log: Log): { exports: unknown } {
  const module = { exports: {} };
  const body = functionOf(withStockHelpers(code), [...PROGRAM_PARAMETERS, "log"], file);
  body(...standIns(module), log);
  return module;
}

export async function runNatively(source: string): Promise<string[]> {
  const body = functionOf(`"use strict"; return async (log) => {\n${stripTypes(source)}\n};`, [], "main.ts");
  const program = body() as (log: Log) => Promise<void>;
  return collect(program);
}

function stripTypes(source: string): string {
  const { ESNext } = ts.ScriptTarget;
  const { Force } = ts.ModuleDetectionKind;
  const module = ts.transpile(source, { target: ESNext, module: ts.ModuleKind.ESNext, moduleDetection: Force });
  return module.replace(/export \{\};\s*$/u, "");
}

type Body = (...args: unknown[]) => unknown;

function functionOf(code: string, parameters: readonly string[], filename: string): Body {
  return compileFunction(code, parameters, { filename }) as Body;
}

/** What is logged until nothing is left to do; an error counts as a line. */
async function collect(run: (log: Log) => unknown): Promise<string[]> {
  const lines: string[] = [];
  const log: Log = (...values) => void lines.push(values.map(show).join(" "));
  const onError = (error: unknown): void => log("threw", String(error));
  process.on("unhandledRejection", onError);
  try {
    await run(log);
  } catch (error) {
    onError(error);
  }
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", onError);
  return lines;
}

/**
 * Errors without their stack; promises without their state, for the stand-ins take other ticks; functions without their
 * kind, for a lowered one is no longer an `AsyncFunction`.
 */
function show(value: unknown): string {
  if (value instanceof Promise) return "a promise";
  if (value instanceof Error) return String(value);
  return inspect(value).replaceAll(/\[(?:Async|Generator|AsyncGenerator)Function/gu, "[Function");
}
