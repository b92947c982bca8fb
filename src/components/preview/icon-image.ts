// Our mark as the square pictures that systems ask for: on a phone's home screen, in a list of installed pages.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { lightColour } from "./light-colours.ts";

export interface Icon {
  /** Beside the pages, e.g. `icon-192.png`. */
  readonly file: string;
  /** Pixels. */
  readonly size: number;
  /** How much of the square the mark fills: systems cut masked icons to their own shapes. */
  readonly share: number;
}

export const ICONS: readonly Icon[] = [
  { file: "apple-touch-icon.png", size: 180, share: 0.74 },
  { file: "icon-192.png", size: 192, share: 0.8 },
  { file: "icon-512.png", size: 512, share: 0.8 },
  { file: "icon-maskable-512.png", size: 512, share: 0.58 },
];

const MARK = readFileSync(fileURLToPath(new URL("../../../public/favicon.svg", import.meta.url)));
/** The mark's own size, and what an SVG of it is drawn at by default. */
const [MARK_SIZE, USUAL_DENSITY] = [32, 72];

export async function drawIcon({ size, share }: Icon): Promise<Buffer> {
  const inner = Math.round(size * share);
  const mark = await sharp(MARK, { density: (USUAL_DENSITY * inner) / MARK_SIZE })
    .resize(inner, inner)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 3, background: lightColour("paper") } })
    .composite([{ input: mark }])
    .removeAlpha()
    .png()
    .toBuffer();
}
