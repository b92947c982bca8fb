// Names of programs: as files of their own on any machine. What a link or a file calls itself is not believed.

const FALLBACK = "program.ts";
const LONGEST = 64;
/** Letters of any script, digits, and what may stand between them. No invisible characters, no paths. */
const ALLOWED = /[^\p{L}\p{M}\p{N} ._()-]+/gu;

/** The nearest name that is one: `Tea time` becomes `Tea time.ts`. */
export function fileNameFrom(wanted: string): string {
  const stem = wanted
    .normalize()
    .replace(/\.[cm]?[jt]sx?$/i, "")
    .replace(ALLOWED, " ")
    .replace(/ +/g, " ")
    .replace(/^[ .]+/, "");
  // Not half of a character, and nothing that Windows would cut off.
  const short = stem
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/[. ]+$/, "");
  return short === "" ? FALLBACK : `${short}.ts`;
}
