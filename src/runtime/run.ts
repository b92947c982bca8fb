// One run: the contract between the runtime and whoever hosts it (the sandbox's worker, its twin in Node, a test).

import type { At, Frame, OutputLine, RunSettings } from "#recording";
import type { Limits } from "./limits.ts";
import type { Driver } from "./program.ts";

/** What the runtime cannot know by itself. */
export interface Host {
  /** Real milliseconds from any fixed moment; measures computation, never logical time. */
  now(): number;
  /** Called for each line as it is printed, so that a run that never comes back has still been heard. */
  onOutput(line: OutputLine): void;
  /**
   * A sign of life, with the place that the program has passed last: for each of the first places, so that a hang soon
   * after them is known to the line, and then some fifty times a second.
   */
  onBeat(at: At): void;
  /**
   * Gives the host the globals that are the program's own, so that it finds them on `globalThis`, too, and what is to be
   * `Array.fromAsync`.
   */
  adoptGlobals?(globals: Readonly<Record<string, unknown>>, fromAsync: unknown): void;
  /** The learner's own frames of a thrown value, innermost first; empty when it has none. */
  locate(thrown: unknown): readonly Frame[];
}

export interface RunOptions {
  readonly seed: number;
  readonly settings: RunSettings;
  readonly limits: Limits;
}

/** The program's text as a function whose parameters are `programParameterNames()`. */
export type ProgramBody = (...parameters: unknown[]) => void;

/** A driver whose text has been loaded. */
export interface LoadedDriver extends Driver {
  readonly body: ProgramBody;
}
