// The contract of every sandbox: a program goes in, a recording comes out, whatever the program does. There are
// two: the one in the page (a frame of opaque origin with a worker) and its twin in Node for build and tests.

import type { OutputLine, Recording, RunSettings } from "#recording";
import type { Driver, Program } from "#runtime";

/** The settings that are left out are the usual ones. */
export interface RunRequest extends Partial<RunSettings> {
  readonly program: Program;
  /** Who calls the program's functions, where its own main program is not to run. */
  readonly driver?: Driver;
  readonly seed: number;
}

export interface RunResult {
  readonly recording: Recording;
  /** Real milliseconds that the program and the loop computed. Not part of the recording: it differs every time. */
  readonly computingMs: number;
}

export interface RunObserver {
  /** Lines as the program prints them, before the recording is whole. */
  onOutput?(lines: readonly OutputLine[]): void;
}

export interface Sandbox {
  /**
   * Runs a program to its end or to a limit. Never rejects because of what the program does: a hang, a flood or a
   * crash comes back as a recording whose outcome is `stopped`. Aborting the signal ends it with the limit `stop`.
   * @throws RangeError where a setting makes no sense: `settingsFrom` tells beforehand
   */
  run(request: RunRequest, observer?: RunObserver, signal?: AbortSignal): Promise<RunResult>;
  /** Gets a runner ready ahead of the first run; harmless to call often. */
  warm(): Promise<void>;
  dispose(): void;
}
