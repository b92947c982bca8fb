// Replacements in a text by the places of its syntax tree. Knows nothing of what they are for.

import { endOf, startOf, type Node } from "../syntax.ts";

/** Replaces what stands from `start` to `end`, in UTF-16 code units; with `start` = `end` it inserts. */
export interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces a node, or what stands from the start of one to the start of another in it. */
export function replace(node: Node, text: string, until = endOf(node)): Rewrite {
  return { start: startOf(node), end: until, text };
}

export function insertBefore(node: Node, text: string): Rewrite {
  return { start: startOf(node), end: startOf(node), text };
}

export function insertAfter(node: Node, text: string): Rewrite {
  return { start: endOf(node), end: endOf(node), text };
}

/** Applies rewrites that do not overlap. Of those at one place, the first stays first. */
export function applyRewrites(text: string, rewrites: readonly Rewrite[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text: replacement } of rewrites.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}
