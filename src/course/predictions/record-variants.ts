// Runs a snippet with one habit changed at a time.

import { mutantsOf } from "#compiler/mutants";
import type { Recording, Rules } from "#recording";
import type { Snippet } from "../course.ts";
import { recordProgram } from "../record-snippet.ts";
import { sayOnlyIf } from "./only-if.ts";
import type { Variant } from "./variant.ts";

/**
 * What the snippet does by JavaScript's rules, and what its mutants do, the likeliest to be mistaken for it first.
 * Programs that do not compile are left out.
 * @param right what the snippet does itself
 */
export async function recordVariants(
  { file, source }: Pick<Snippet, "file" | "source">,
  right: Recording,
): Promise<Variant[]> {
  const recorded: { readonly variant: Variant; readonly isPartial: boolean }[] = [];
  const note = async (changed: string, rules: Rules, onlyIf: string, isPartial: boolean): Promise<void> => {
    const result = await recordProgram({ file, source: changed }, rules);
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
