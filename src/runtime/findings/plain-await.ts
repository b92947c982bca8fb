// An `await` of something that cannot be waited for. TypeScript allows it; under asyncio rules it goes on at once, and
// whoever wrote it probably meant something else.

import { NOWHERE } from "#recording";
import { describeValue } from "../console/describe.ts";
import type { RunState } from "../run-state.ts";
import type { Coroutine } from "../tasks/coroutine.ts";

const LONGEST_VALUE = 60;

/** @param awaitedBy the coroutine that awaits: only the learner's own have a place */
export function notePlainAwait(state: RunState, awaitedBy: Coroutine, value: unknown): void {
  if (awaitedBy.at === NOWHERE || state.awaitAt !== state.at) return;
  if (typeof value === "function") {
    const name = /^[\w$]+$/u.test(value.name) ? value.name : "it";
    const words = `This awaits the function itself, and goes on at once. Call it: \`await ${name}()\`.`;
    state.findOncePerPlace("awaited-plain-value", words, state.lane, state.at);
    return;
  }
  const shown = describeValue(value);
  const what = shown.length > LONGEST_VALUE ? "a plain value" : `\`${shown}\``;
  const message =
    `There is nothing to wait for in ${what}, so this goes on at once. ` +
    "Leave the `await` out, or give it a coroutine, a task or a future.";
  state.findOncePerPlace("awaited-plain-value", message, state.lane, state.at);
}
