// Judges of findings: what the runtime itself noticed about the run, such as a coroutine that nobody awaited.

import { formatSeconds } from "#recording";
import type { FindingKind } from "#recording";
import type { Judge } from "../check.ts";
import { failed, onLine, passed } from "../say.ts";

/** None of these findings is in the recording. */
export function hasNoFinding(...kinds: readonly FindingKind[]): Judge {
  return ({ recording }) => {
    const finding = recording.findings.find(({ kind }) => kinds.includes(kind));
    if (!finding) return passed("The run left nothing to warn about.");
    const what = `At ${formatSeconds(finding.time)}${onLine(finding.at)}: ${finding.message}`;
    return failed(what, why(finding.kind), finding.at, finding.time);
  };
}

function why(kind: FindingKind): string {
  switch (kind) {
    case "never-awaited":
      return "Calling a coroutine function only makes a coroutine. Nothing in it runs until somebody awaits it or makes it a task.";
    case "never-retrieved":
      return "An error that nobody asks for is lost, and the program goes on as if all were well.";
    case "destroyed-pending":
    case "cancelled-at-exit":
      return "A task that nobody waits for lives only as long as the rest of the program.";
    case "swallowed-cancellation":
      return "Whoever cancels a task relies on it to stop. A task that catches the cancellation and carries on cannot be stopped.";
    case "deadlock":
      return "Each of these tasks waits for something that only another one of them could bring.";
    case "blocked-loop":
      return "The loop has one hand. While a call holds it, no other task can move on, whatever it waits for.";
    case "microtask-starvation":
      return "Microtasks run until there are none left. As long as they make new ones, no timer gets its turn.";
    case "awaited-plain-value":
      return "There is nothing to wait for in a plain value, so the loop gets no chance to do anything else.";
  }
}
