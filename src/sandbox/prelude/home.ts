// What the prelude needs from the place it runs in, captured before any foreign code: the run worker in the page's
// frame, or a fresh context in Node. It does not know which of the two it is.

import type { RunMessage, StartMessage } from "../messages.ts";

export interface Home {
  /** Names on the global object whose values belong to another realm, and must be left as they are. */
  readonly foreign: readonly string[];
  /** Real milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Says something to the page. Never throws because of what is said. */
  post(message: RunMessage): void;
  /**
   * Evaluates a script of its own in the global scope; throws what it throws, and `SyntaxError` where it is none.
   * @returns what engines that heed no `sourceURL` (JavaScriptCore) call it in stacks; empty where all of them do
   */
  loadScript(text: string): string;
  /** Gives the one message that starts a run, as soon as it is there. */
  onStart(start: (message: StartMessage) => void): void;
  /** Gets ready for that message where there is time before it; in a place made for a run that has begun, never. */
  whileWaiting(getReady: () => void): void;
}
