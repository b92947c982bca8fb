// Which of the site's own addresses somebody may have meant who asked for one that is not there. It knows paths only.

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

/** How many letters have to be put in, taken out or changed (V. Levenshtein, 1966). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    for (let place = 1; place <= to.length; place += 1) {
      const changed = (row[place - 1] ?? 0) + (to[place - 1] === from[index] ? 0 : 1);
      next.push(Math.min(changed, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
