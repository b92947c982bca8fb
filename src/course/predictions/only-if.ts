// What is different in a program that does what a wrong answer says, in words: the end of “It would take 3.000 s if …”.

import type { MutationName } from "#compiler/mutants";

/** Beside the mutations of the text: the same text by the other rules. */
export type Difference = MutationName | "javascript-rules";

/** @param line where it was changed; `null` for everywhere */
export function sayOnlyIf(difference: Difference, line: number | null): string {
  const on = line === null ? "" : ` on line ${line}`;
  switch (difference) {
    case "gather-in-turn":
      return `what is given to \`gather\`${on} were awaited one after another`;
    case "gather-as-finished":
      return `\`gather\`${on} gave its results in the order in which they are ready`;
    case "awaits-together":
      return line === null
        ? "what is awaited one after another were all begun at once"
        : `what is awaited one after another in the function that begins on line ${line} were all begun at once`;
    case "loop-together":
      return `the rounds of the loop${on} all began at once`;
    case "task-awaited-at-once":
      return line === null
        ? "each task were awaited as soon as it is created"
        : `the task${on} were awaited as soon as it is created`;
    case "task-not-created":
      return line === null
        ? "no tasks were created, and the coroutines began only when they are awaited"
        : `no task were created${on}, and the coroutine began only when it is awaited`;
    case "sleep-blocks":
      return line === null
        ? "`time.sleep` stood where `await asyncio.sleep` stands"
        : `\`time.sleep\` stood${on} instead of \`await asyncio.sleep\``;
    case "sleep-yields":
      return line === null
        ? "`await asyncio.sleep` stood where `time.sleep` stands"
        : `\`await asyncio.sleep\` stood${on} instead of \`time.sleep\``;
    case "wait-skipped":
      return line === null ? "the waits took no time" : `the wait${on} took no time`;
    case "await-dropped":
      return line === null ? "every `await` were missing" : `the \`await\`${on} were missing`;
    case "cancel-dropped":
      return line === null ? "nothing were cancelled" : `\`cancel\`${on} were not called`;
    case "javascript-rules":
      return "JavaScript’s rules held instead of asyncio’s";
  }
}
