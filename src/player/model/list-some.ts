// Several things in a sentence.

import { formatCount } from "./format.ts";

/** "a", "a and b", "a, b and c". */
export function listAll(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** More would be a wall. */
const MOST_NAMED = 4;

/**
 * "a, b, c and 12 more".
 * @param more what those are called that are only counted: "more", "more lines"
 */
export function listSome(items: readonly string[], more: string): string {
  if (items.length <= MOST_NAMED) return listAll(items);
  const named = items.slice(0, MOST_NAMED - 1);
  return listAll([...named, `${formatCount(items.length - named.length)} ${more}`]);
}
