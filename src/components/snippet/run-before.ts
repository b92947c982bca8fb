// With what a run is compared: the one before it, of another text or by other rules. Pure.

import type { Recording, Rules } from "#recording";
import type { LastShown, Shown } from "./shown.ts";

/** A run to be set beside the one that is shown, and what each is called in a sentence about both. */
export interface ComparedShown {
  readonly recording: Recording;
  readonly label: string;
  /** What the run that is shown is called. */
  readonly ownLabel: string;
}

/** @param source of which text it is shown */
export function lastShown(shown: Shown, source: string): LastShown {
  return "last" in shown ? shown.last : { shown, source };
}

/**
 * What a run can be compared with: the last one, where its rules or its text were others.
 * @param nextSource the text of the next one
 * @returns `null` where there is nothing to learn from
 */
export function runBefore({ shown, source }: LastShown, next: Recording, nextSource: string): ComparedShown | null {
  if (shown.kind !== "recording") return null;
  const { recording } = shown;
  if (recording.rules !== next.rules)
    return { recording, label: BY_RULES[recording.rules], ownLabel: BY_RULES[next.rules] };
  return source !== nextSource ? { recording, label: "before your edit", ownLabel: "after your edit" } : null;
}

const BY_RULES: Readonly<Record<Rules, string>> = {
  asyncio: "by asyncio’s rules",
  javascript: "by JavaScript’s rules",
};
