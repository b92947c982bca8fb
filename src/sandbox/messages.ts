// What page, frame and runner say to each other. Only shapes: what comes out of a frame or a runner is believed when
// `protocol.ts` has read it, and not before.

import type { At, OutputLine, Recording, RunSettings } from "#recording";
import type { Driver, Program } from "#runtime";
import type { Limits } from "#runtime/limits";

/** Page, frame and prelude may come from different deploys (caches): they work together only under the same number. */
export const PROTOCOL = 3;

/** What stack traces call the prelude, in engines that heed `sourceURL`. */
export const PRELUDE_SCRIPT = "juggler-prelude.js";

/** The prelude's last line: what ends otherwise is not the prelude, or not all of it. */
export const PRELUDE_END = `//# sourceURL=${PRELUDE_SCRIPT}`;

/** The title of the runner's documents. */
export const DOCUMENT_TITLE = "Runner";

/** Messages in one run. An honest one sends fewer than 100 a second, for the 10 s that it may take, and 300 at once. */
export const MAX_MESSAGES = 10_000;

/** Page to frame, with one port: the only message that is not on a port. */
export interface ConnectMessage {
  /** The text of the script for run workers. */
  readonly prelude: string;
}

/**
 * Page to frame, on that port: starts a run and brings its port (anything on that one then ends the run), or asks whether
 * the frame is still there.
 */
export type FrameRequest = { readonly start: StartMessage } | { readonly ping: true };

/** Frame to page, on that port: at the start, and whenever it is asked. */
export interface FrameReady {
  readonly protocol: number;
}

/** To a run worker, with the port to answer on: the first and only message to it. */
export interface StartMessage {
  readonly program: Program;
  readonly driver?: Driver;
  readonly seed: number;
  readonly settings: RunSettings;
  readonly limits: Limits;
}

/** What a run says, in this order: `started`, any number of `output` and `beat`, then `done` or `crashed`. */
export type RunMessage =
  | { readonly kind: "started"; readonly protocol: number }
  | { readonly kind: "output"; readonly lines: readonly OutputLine[] }
  /** A sign of life, with the place in the program that was passed last. */
  | { readonly kind: "beat"; readonly at: At }
  | { readonly kind: "done"; readonly recording: Recording; readonly computingMs: number }
  /** The runner itself failed; why is for developers. Said by the runner, or by the frame about it. */
  | { readonly kind: "crashed"; readonly why: string }
  /** Said by the frame: the runner has sent more messages than any honest one. */
  | { readonly kind: "flooded" };
