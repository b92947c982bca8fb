// The picture that other sites show beside a link to a page: its title on our paper, and for a lesson the lanes of its
// first run. Made at build time, without a browser and without fonts of the machine.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import satori from "satori";
import sharp from "sharp";
import type { Recording } from "#recording";
import { lightColour } from "./light-colours.ts";
import { lanesSvg } from "./preview-lanes.ts";
import { PREVIEW_HEIGHT, PREVIEW_WIDTH } from "./preview-size.ts";

const MARGIN = 72;
/** Of the title's letters: as far as they reach below their line. */
const DESCENT = 14;
const LANES = { left: MARGIN, top: 408, width: PREVIEW_WIDTH - 2 * MARGIN, height: 160 };

export interface PreviewPage {
  readonly title: string;
  /** Above the title: where in the course this is. */
  readonly place: string | null;
  readonly description: string;
  /** The run whose lanes are shown; without one, the description stands there. */
  readonly recording: Recording | null;
}

const FONT = "@fontsource/source-serif-4/files/source-serif-4-latin";
const fonts = ([400, 600] as const).map((weight) => ({
  name: "Source Serif 4",
  weight,
  style: "normal" as const,
  data: readFileSync(fileURLToPath(import.meta.resolve(`${FONT}-${String(weight)}-normal.woff`))),
}));
const MARK = readFileSync(fileURLToPath(new URL("../../../public/favicon.svg", import.meta.url)), "utf8");

export async function drawPreview(page: PreviewPage): Promise<Buffer> {
  return sharp(Buffer.from(await previewSvg(page)))
    .png({ compressionLevel: 9 })
    .toBuffer();
}

export async function previewSvg({ title, place, description, recording }: PreviewPage): Promise<string> {
  const lanes = recording === null ? "" : lanesSvg(recording, LANES);
  const text = await satori(
    box({ width: "100%", height: "100%", padding: MARGIN, flexDirection: "column", background: lightColour("paper") }, [
      words("Juggler", { marginLeft: 72, height: 50, fontSize: 40, fontWeight: 600 }),
      words(place ?? "", { marginTop: 38, height: 38, fontSize: 28, color: lightColour("ink-soft") }),
      words(title, {
        marginTop: 6,
        width: LANES.width,
        // Two lines. What hangs below the last one is part of it, or it would be cut off.
        maxHeight: 172 + DESCENT,
        paddingBottom: DESCENT,
        overflow: "hidden",
        fontSize: title.length > 44 ? 62 : 76,
        fontWeight: 600,
      }),
      ...(lanes === ""
        ? [words(description, { marginTop: 28 - DESCENT, width: LANES.width, fontSize: 34, lineHeight: 1.4 })]
        : []),
    ]),
    { width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT, fonts },
  );
  return text.replace(/<\/svg>$/u, `${mark()}${lanes}</svg>`);
}

/** Our mark, as it stands in the page's header. */
function mark(): string {
  const shapes = MARK.replace(/^[\s\S]*<\/style>/u, "").replace(/<\/svg>\s*$/u, "");
  const ink = lightColour("ink");
  const inked = shapes.replace('class="ink"', `fill="${ink}" stroke="${ink}"`);
  return `<g transform="translate(${String(MARGIN - 6)} ${String(MARGIN - 6)}) scale(1.9)">${inked}</g>`;
}

type Styles = Readonly<Record<string, string | number>>;
interface Piece {
  readonly type: "div";
  readonly props: { readonly style: Styles; readonly children: string | readonly Piece[] };
  readonly key: null;
}

function box(style: Styles, children: readonly Piece[]): Piece {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}

function words(text: string, style: Styles): Piece {
  const look = { display: "block", color: lightColour("ink"), lineHeight: 1.1, ...style };
  return { type: "div", key: null, props: { style: look, children: text } };
}
