import { expect, it } from "vitest";
import { MUTATIONS } from "#compiler/mutants";
import { sayOnlyIf } from "./only-if.ts";
import type { Difference } from "./only-if.ts";

// Each is the end of “It would take 3.000 s if …”: changed everywhere, and on line 4.
const SENTENCES: Readonly<Record<Difference, readonly [string, string]>> = {
  "gather-in-turn": [
    "what is given to `gather` were awaited one after another",
    "what is given to `gather` on line 4 were awaited one after another",
  ],
  "gather-as-finished": [
    "`gather` gave its results in the order in which they are ready",
    "`gather` on line 4 gave its results in the order in which they are ready",
  ],
  "awaits-together": [
    "what is awaited one after another were all begun at once",
    "what is awaited one after another in the function that begins on line 4 were all begun at once",
  ],
  "loop-together": ["the rounds of the loop all began at once", "the rounds of the loop on line 4 all began at once"],
  "task-awaited-at-once": [
    "each task were awaited as soon as it is created",
    "the task on line 4 were awaited as soon as it is created",
  ],
  "task-not-created": [
    "no tasks were created, and the coroutines began only when they are awaited",
    "no task were created on line 4, and the coroutine began only when it is awaited",
  ],
  "sleep-blocks": [
    "`time.sleep` stood where `await asyncio.sleep` stands",
    "`time.sleep` stood on line 4 instead of `await asyncio.sleep`",
  ],
  "sleep-yields": [
    "`await asyncio.sleep` stood where `time.sleep` stands",
    "`await asyncio.sleep` stood on line 4 instead of `time.sleep`",
  ],
  "wait-skipped": ["the waits took no time", "the wait on line 4 took no time"],
  "await-dropped": ["every `await` were missing", "the `await` on line 4 were missing"],
  "cancel-dropped": ["nothing were cancelled", "`cancel` on line 4 were not called"],
  "javascript-rules": ["JavaScript’s rules held instead of asyncio’s", "JavaScript’s rules held instead of asyncio’s"],
};

it.each([...MUTATIONS, "javascript-rules"] as const)("says what %s changes", (difference) => {
  expect([sayOnlyIf(difference, null), sayOnlyIf(difference, 4)]).toEqual(SENTENCES[difference]);
});
