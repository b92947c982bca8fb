// Nothing is left out silently: what a recording or a picture does not hold, in words. `null` where it holds all.

import type { Recording } from "#recording";
import { formatCount } from "./format.ts";

export function sayMissingOutput({ dropped }: Recording): string | null {
  return dropped.output === 0 ? null : `and ${formatCount(dropped.output)} more, which were not kept`;
}

export function sayMissingSpans({ dropped, spans }: Recording): string | null {
  if (dropped.spans === 0) return null;
  return `The recording was full after ${formatCount(spans.length)} stretches; ${formatCount(dropped.spans)} more are not shown.`;
}

export function sayHiddenLanes(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? "and 1 more task" : `and ${formatCount(count)} more tasks`;
}
