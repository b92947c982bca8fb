// Measures pieces of work: each in a fresh process, those that are to be compared in turns (A B C, A B C, …), so that
// whatever else the machine does meanwhile falls on all of them. It does not know what they do.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Python } from "#course/twins";

const WORK = path.join(import.meta.dirname, "work");
/** Real milliseconds after which a measurement counts as hung. */
const TIMEOUT_MS = 15 * 60_000;

/** What a process says of its work: without its own start, and without compiling. */
export interface Measured {
  /** Milliseconds of all processors together, those of garbage collection included. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Bytes by which the process's peak of resident memory lies above what it had before. */
  readonly peakBytes: number;
}

export type Reference = "asyncio" | "bare heap";
/** `recorded` keeps every row of the recording; `unrecorded` none. */
export type Contestant = "recorded" | "unrecorded" | Reference;

export interface Meter {
  readonly hasPython: boolean;
  /** Lets each of them work once a round, in this order. @returns what each measured, round by round */
  compare<Who extends Contestant>(contestants: readonly Who[], tasks: number): Promise<Record<Who, Measured[]>>;
}

export function createMeter(python: Python | undefined, rounds: number, progress: (line: string) => void): Meter {
  return {
    hasPython: python !== undefined,
    async compare<Who extends Contestant>(contestants: readonly Who[], tasks: number) {
      const measured = Object.fromEntries(contestants.map((who) => [who, []])) as unknown as Record<Who, Measured[]>;
      for (let round = 1; round <= rounds; round += 1) {
        for (const who of contestants) {
          const result = await workOnce(commandOf(who, tasks, python));
          progress(`${tasks} tasks, round ${round}/${rounds}, ${who}: ${result.cpuMs.toFixed(0)} ms of processor`);
          measured[who].push(result);
        }
      }
      return measured;
    },
  };
}

function commandOf(contestant: Contestant, tasks: number, python: Python | undefined): [string, ...string[]] {
  switch (contestant) {
    case "recorded":
      return [process.execPath, path.join(WORK, "juggler.ts"), String(tasks), "recorded"];
    case "unrecorded":
      return [process.execPath, path.join(WORK, "juggler.ts"), String(tasks), "unrecorded"];
    case "bare heap":
      return [process.execPath, path.join(WORK, "bare-heap.ts"), String(tasks)];
    case "asyncio":
      if (python === undefined) throw new Error("There is no CPython to compare with.");
      return [python.command, path.join(WORK, "asyncio_sleeps.py"), String(tasks)];
  }
}

async function workOnce([command, ...parameters]: [string, ...string[]]): Promise<Measured> {
  const { stdout } = await promisify(execFile)(command, parameters, { timeout: TIMEOUT_MS });
  return JSON.parse(stdout) as Measured;
}
