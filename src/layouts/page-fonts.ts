// Cuts the fonts of the pages down to what pages show of them: a first visit waits for the serif's and the code font's
// bytes before anything else of its size. It knows fonts, not who uses them.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

/** The style sheets ask for nothing thinner or bolder, and for slanted letters in the one weight of running text. */
const WEIGHTS = { min: 400, max: 700 };
const RUNNING_TEXT = { min: 400, max: 400 };

const ASCII = charactersBetween(" ", "~");
const LATIN_1 = charactersBetween("\u{a0}", "ÿ");
const SIGNS = "–—‘’“”…′″‹›€™↑↓−";

/** What English is written with. What a page shows besides is added here; the test beside says when. */
export const READING_LETTERS = `${ASCII}${SIGNS}\u{a0}é×·°`;

/** Learners' programs print more than English. */
const CODE_LETTERS = `${ASCII}${SIGNS}${LATIN_1}`;

const SERIF = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght";
const MONO = "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght";
const CUT_FOLDER = new URL("../../node_modules/.cache/fonts/", import.meta.url);

interface Cut {
  /** A file of a package. */
  readonly source: string;
  readonly letters: string;
  /** OpenType features that stay: https://learn.microsoft.com/typography/opentype/spec/featurelist */
  readonly features: readonly string[];
  readonly weights: typeof WEIGHTS;
}

const READING_FEATURES = ["kern", "liga", "lnum", "tnum"];

/** As Astro's font provider takes it. */
interface CutFont {
  readonly src: [URL];
  readonly weight: string;
}

/** @throws Error where a font's package is not installed */
export async function cutPageFonts(): Promise<Record<"serif" | "serifItalic" | "mono", CutFont>> {
  const reading = { letters: READING_LETTERS, features: READING_FEATURES };
  const [serif, serifItalic, mono] = await Promise.all([
    cutFont({ source: `${SERIF}-normal.woff2`, ...reading, weights: WEIGHTS }),
    cutFont({ source: `${SERIF}-italic.woff2`, ...reading, weights: RUNNING_TEXT }),
    cutFont({ source: `${MONO}-normal.woff2`, letters: CODE_LETTERS, features: [], weights: WEIGHTS }),
  ]);
  return { serif, serifItalic, mono };
}

async function cutFont(cut: Cut): Promise<CutFont> {
  const { min, max } = cut.weights;
  return { src: [await cutFile(cut)], weight: min === max ? String(min) : `${String(min)} ${String(max)}` };
}

/** Every command of Astro's asks for the fonts: what has been cut once is kept, by all that it was cut from. */
async function cutFile({ source, letters, features, weights }: Cut): Promise<URL> {
  const font = await readFile(fileURLToPath(import.meta.resolve(source)));
  const options = {
    targetFormat: "woff2" as const,
    variationAxes: { wght: weights.min === weights.max ? weights.min : weights },
    keepFeatures: features,
  };
  const hash = createHash("sha256")
    .update(font)
    .update(JSON.stringify([letters, options]))
    .digest("hex");
  const cut = new URL(`${hash.slice(0, 16)}.woff2`, CUT_FOLDER);
  if (existsSync(cut)) return cut;
  await mkdir(CUT_FOLDER, { recursive: true });
  // Two builds at the same time each write their own, whole.
  const draft = new URL(`${cut.href}.${String(process.pid)}`);
  await writeFile(draft, await subsetFont(font, letters, options));
  await rename(draft, cut);
  return cut;
}

function charactersBetween(first: string, last: string): string {
  const start = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) => String.fromCharCode(start + index)).join(
    "",
  );
}
