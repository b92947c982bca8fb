// Which of the site's own addresses somebody may have meant who asked for one that is not there. It knows paths only.

import { distance } from "fastest-levenshtein";

/** How much of an address may be wrong: of four letters one, and in any case two. */
const WRONG_SHARE = 0.25;
const WRONG_ALWAYS = 2;

/**
 * @param asked a path that leads nowhere, e.g. `/lessons/breakfast/gahter`
 * @param known the paths that there are, e.g. `/lessons/breakfast/gather/`, in the order in which they are to be read
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
  const [best] = [...known.map((path) => ({ path, address: partsOf(path).join("/") })), ...foldersOf(known)]
    .map(({ path, address }) => ({ path, wrong: distance(text, address) }))
    .sort((one, other) => one.wrong - other.wrong);
  return best !== undefined && best.wrong <= Math.max(WRONG_ALWAYS, text.length * WRONG_SHARE) ? best.path : null;
}

/** A folder has no page of its own: its first page is what it begins with. */
function foldersOf(known: readonly string[]): { readonly path: string; readonly address: string }[] {
  const firsts = new Map<string, string>();
  for (const path of known) {
    const parts = partsOf(path);
    for (let depth = 1; depth < parts.length; depth += 1) {
      const address = parts.slice(0, depth).join("/");
      if (!firsts.has(address)) firsts.set(address, path);
    }
  }
  return [...firsts].map(([address, path]) => ({ path, address }));
}

function partsOf(path: string): readonly string[] {
  const plain = path.toLowerCase().replace(/(?:\/index)?\.html?$/u, "");
  return plain.split("/").filter((part) => part !== "");
}
