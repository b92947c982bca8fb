// The ways in which a run is ended from outside of it, and what the learner is told. (Limits that the runtime keeps
// itself have their sentences there.) It does not know how a runner is killed.

import { lineOf } from "#recording";
import type { At, LimitName } from "#recording";
import { LIMITS } from "#runtime/limits";
import { MAX_MESSAGES } from "./messages.ts";

/**
 * - `gone`: silent, and the process that it ran in answers no more.
 * - `hung`: no sign of life for as long as one step may take.
 * - `too-long`: alive, and past the time for the whole run.
 * - `flooded`: more messages than any honest run sends.
 * - `no-start`: the runner was never heard of.
 * - `not-loaded`: the network does not bring a part of the runner.
 * - `not-served`: the site answers with an error in its place.
 * - `not-whole`: not all of it comes, or something else.
 * - `other-version`: page and runner come from different deploys.
 * - `broke-down`: the runner failed, or says what no runner says.
 * - `stop`: the learner's own button.
 */
export type Ending =
  | "gone"
  | "hung"
  | "too-long"
  | "flooded"
  | "no-start"
  | "not-loaded"
  | "not-served"
  | "not-whole"
  | "other-version"
  | "broke-down"
  | "stop";

/** Milliseconds that a runner may take to start, as far as the page is awake and visible. */
export const START_MS = 8_000;

/** Milliseconds beyond its limits after which a run is ended from outside: the runtime ends most runs by itself. */
export const GRACE_MS = 500;

const NOT_LOADED = "What runs your code could not be loaded:";

export interface Explained {
  readonly limit: LimitName;
  readonly message: string;
}

/**
 * Says why a run was ended.
 * @param at the place in the program that was passed last, as far as it is known
 * @param why what the runner said about its own failure; empty where it said nothing
 */
export function explain(ending: Ending, at: At, why: string): Explained {
  switch (ending) {
    case "gone":
      return { limit: "memory", message: explainLoss(at) };
    case "hung":
      return { limit: "step-time", message: explainHang(at) };
    case "too-long":
      return {
        limit: "run-time",
        message: `The program computed for ${seconds(LIMITS.runMs)} in all and was stopped. Give it less to compute.`,
      };
    case "flooded":
      return {
        limit: "messages",
        message: `The program sent more than ${MAX_MESSAGES.toLocaleString("en")} messages and was stopped. Let it print less.`,
      };
    case "no-start":
      return {
        limit: "start",
        message:
          `What runs your code did not start within ${seconds(START_MS)}, so your program has not begun. ` +
          "Check your connection, then try again.",
      };
    case "not-loaded":
      return {
        limit: "start",
        message: `${NOT_LOADED} the network did not bring it. Check your connection, then try again.`,
      };
    case "not-served":
      return {
        limit: "start",
        message: `${NOT_LOADED} the site answered with an error. Wait a moment, then try again.`,
      };
    case "not-whole":
      return {
        limit: "start",
        message:
          `${NOT_LOADED} only a part of it came, or something else. ` +
          "If your network asks you to log in, do that first; then try again.",
      };
    case "other-version":
      return {
        limit: "start",
        message: "The site was updated while this page was open. Reload the page, then try again.",
      };
    case "broke-down":
      return {
        limit: "crash",
        message:
          `The runner broke down${why === "" ? "" : ` (${why})`}. ` +
          "If your program changes built-in objects, such as `Array.prototype`, leave them as they are; " +
          "otherwise this is a bug in Juggler, not in your code.",
      };
    case "stop":
      return { limit: "stop", message: "You stopped the program." };
  }
}

function explainLoss(at: At): string {
  return (
    `The program filled the memory, and what ran it broke down. ${lastPlace(at)}` +
    "Keep less of it: let go of what is no longer needed, or make it piece by piece."
  );
}

function lastPlace(at: At): string {
  const line = lineOf(at);
  return line === 0 ? "" : `The last place it passed is on line ${String(line)}. `;
}

function explainHang(at: At): string {
  return (
    `The program computed for ${seconds(LIMITS.stepMs)} without giving way and did not come back: ` +
    "nothing else could run. " +
    lastPlace(at) +
    "Look for something that takes very long, such as a regular expression on a long text or a search in a huge array, " +
    "or for memory that fills up."
  );
}

function seconds(ms: number): string {
  return `${String(ms / 1000)} s`;
}
