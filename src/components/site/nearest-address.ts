// Which of the site's own addresses somebody may have meant who asked for one that is not there. It knows paths only.

import { distance } from "fastest-levenshtein";

/** How much of an address may be wrong: of four letters one, and in any case two. */
const WRONG_SHARE = 0.25;
const WRONG_ALWAYS = 2;

/**
 * @param asked a path that leads nowhere, e.g. `/lessons/breakfast/gahter`
 * @param known the paths that there are, e.g. `/lessons/breakfast/gather/`
 * @returns one of the known paths; `null` where none is near enough to be a good guess
 */
export function nearestAddress(asked: string, known: readonly string[]): string | null {
  const wanted = partsOf(asked);
  const last = wanted.at(-1);
  if (last === undefined) return null;
  // What has moved to another folder has kept its name.
  const moved = known.filter((path) => partsOf(path).at(-1) === last);
  if (moved.length === 1) return moved[0] ?? null;
  const text = wanted.join("/");
  const [best] = known
    .map((path) => ({ path, wrong: distance(text, partsOf(path).join("/")) }))
    .sort((one, other) => one.wrong - other.wrong);
  return best !== undefined && best.wrong <= Math.max(WRONG_ALWAYS, text.length * WRONG_SHARE) ? best.path : null;
}

function partsOf(path: string): readonly string[] {
  const plain = path.toLowerCase().replace(/(?:\/index)?\.html?$/u, "");
  return plain.split("/").filter((part) => part !== "");
}
