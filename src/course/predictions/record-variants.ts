// Runs a snippet with one habit changed at a time.

import { mutantsOf } from "#compiler/mutants";
import type { Recording, Rules } from "#recording";
import type { Snippet } from "../course.ts";
import { recordProgram } from "../record-snippet.ts";
import { sayOnlyIf } from "./only-if.ts";
import type { Variant } from "./variant.ts";

/** Logical seconds that any mutant may go on, and how many times as long as the snippet at most: a day ends both. */
const SECONDS = { any: 600, times: 5000, day: 24 * 3600 };

/**
 * What the snippet does by JavaScript's rules, and what its mutants do, the likeliest to be mistaken for it first.
 * Programs that do not compile are left out.
 * @param right what the snippet does itself
 */
export async function recordVariants(
  { file, source }: Pick<Snippet, "file" | "source">,
  right: Recording,
): Promise<Variant[]> {
  // A mutant may go on for ever; nobody would take that for the snippet's run.
  const settings = { logicalSeconds: Math.min(SECONDS.day, Math.max(SECONDS.any, SECONDS.times * right.elapsed)) };
  const recorded: { readonly variant: Variant; readonly isPartial: boolean }[] = [];
  const note = async (changed: string, rules: Rules, onlyIf: string, isPartial: boolean): Promise<void> => {
    const result = await recordProgram({ file, source: changed }, rules, settings);
    if (result.kind === "not-compiled") return;
    const { recording } = result;
    recorded.push({ variant: { onlyIf, recording, isFarFetched: isFarFetched(recording, right) }, isPartial });
  };
  for (const { source: changed, mutation, line, isPartial } of mutantsOf(source))
    await note(changed, "asyncio", sayOnlyIf(mutation, line), isPartial);
  await note(source, "javascript", sayOnlyIf("javascript-rules", null), false);
  return recorded
    .toSorted((one, other) => Number(one.isPartial) - Number(other.isPartial))
    .map(({ variant }) => variant);
}

function isFarFetched(recording: Recording, right: Recording): boolean {
  const warns = ({ output }: Recording): boolean => output.some(({ stream }) => stream === "err");
  return (warns(recording) && !warns(right)) || (recording.elapsed === 0 && right.elapsed > 0);
}
