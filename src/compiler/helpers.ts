// Puts our helpers in the place of those that esbuild writes ahead of a program. `helpers.test.ts` pins the text of
// every one of esbuild's, so that an upgrade cannot change them unseen.

/** What esbuild calls the helpers that are ours: everything through which it reaches promises, and `__toESM`. */
export const HELPERS = [
  "__async",
  "__await",
  "__asyncGenerator",
  "__yieldStar",
  "__forAwait",
  "__using",
  "__callDispose",
  "__toESM",
] as const;

const DECLARATION = new RegExp(`^var (${HELPERS.join("|")}) = `, "gmu");

/**
 * Binds each helper to ours and esbuild's to a name that nothing uses; no line is added or removed.
 * @param helperLines how many lines esbuild wrote before the first of the program's own
 */
export function replaceHelpers(code: string, helperLines: number): string {
  const end = endOfLine(code, helperLines);
  const head = code.slice(0, end).replace(DECLARATION, "var $1 = $$$$helpers.$1, $$$$stock$1 = ");
  return head + code.slice(end);
}

/** The offset at which the line of this number (counted from 0) begins; esbuild ends lines with `\n` only. */
function endOfLine(code: string, line: number): number {
  let offset = 0;
  for (let count = 0; count < line; count += 1) {
    const next = code.indexOf("\n", offset);
    if (next === -1) return code.length;
    offset = next + 1;
  }
  return offset;
}
