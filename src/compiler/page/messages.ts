// What the page and the compiler's worker say to each other, parsed on arrival on both sides.

import type { CompiledText, CompileTask } from "../compiler.ts";

type Program = Extract<CompiledText, { kind: "compiled" }>["program"];

export interface CompileRequest extends CompileTask {
  readonly id: number;
}

export type WorkerMessage =
  /** esbuild has been found, and comes over the network. */
  | { readonly kind: "coming" }
  /** esbuild is up; said once. */
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly id: number; readonly result: CompiledText }
  /** esbuild could not be loaded or is broken for good; the worker is of no more use. */
  | { readonly kind: "failed"; readonly reason: string };

export function parseRequest(data: unknown): CompileRequest | null {
  if (!isRecord(data) || typeof data["id"] !== "number" || typeof data["source"] !== "string") return null;
  const { id, source, options } = data;
  if (!isRecord(options) || typeof options["file"] !== "string") return null;
  const { file, rules, role } = options;
  if (rules !== "asyncio" && rules !== "javascript") return null;
  return { id, source, options: { file, rules, ...(role === "driver" ? { role } : {}) } };
}

export function parseWorkerMessage(data: unknown): WorkerMessage | null {
  if (!isRecord(data)) return null;
  const { kind, id, result, reason } = data;
  if (kind === "coming" || kind === "ready") return { kind };
  if (kind === "failed" && typeof reason === "string") return { kind, reason };
  if (kind === "result" && typeof id === "number" && isCompileResult(result)) return { kind, id, result };
  return null;
}

function isCompileResult(value: unknown): value is CompiledText {
  if (!isRecord(value)) return false;
  if (value["kind"] === "not-compiled") return Array.isArray(value["diagnostics"]);
  return value["kind"] === "compiled" && isProgram(value["program"]);
}

export function isProgram(value: unknown): value is Program {
  if (!isRecord(value)) return false;
  const isText = (key: string): boolean => typeof value[key] === "string";
  return ["file", "rules", "code", "map"].every(isText) && Array.isArray(value["functions"]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
