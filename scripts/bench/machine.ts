// On what the benchmark was measured, in one line: figures mean nothing without it.

import os from "node:os";
import type { Python } from "#course/twins";

/** @param loadBefore `os.loadavg()[0]` when the benchmark began */
export function describeMachine(python: Python | undefined, loadBefore: number): string {
  const processors = os.cpus();
  const parts = [
    new Date().toISOString().slice(0, 10),
    `${String(processors.length)} processors (${processors[0]?.model ?? "unknown"})`,
    `${os.type()} ${os.arch()}`,
    `Node ${process.versions.node}`,
    ...(python === undefined ? [] : [`CPython ${python.version}`]),
    `load ${loadBefore.toFixed(1)} at the beginning, ${(os.loadavg()[0] ?? 0).toFixed(1)} at the end`,
  ];
  return parts.join(" · ");
}
