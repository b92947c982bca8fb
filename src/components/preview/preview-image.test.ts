import { expect, it } from "vitest";
import sharp from "sharp";
import { findSnippet, recordSnippet } from "#course";
import { drawIcon, ICONS } from "./icon-image.ts";
import { lightColour } from "./light-colours.ts";
import { drawPreview, previewSvg } from "./preview-image.ts";
import { lanesIn, lanesSvg } from "./preview-lanes.ts";

const PAGE = { title: "Tea", place: "Unit 1 · Tea", description: "Hot.", recording: null };

async function record(page: string, file: string): ReturnType<typeof recordSnippet> {
  return recordSnippet(findSnippet(page, file));
}

it("is a picture of the size that other sites ask for", async () => {
  expect(await sharp(await drawPreview(PAGE)).metadata()).toMatchObject({ width: 1200, height: 630, format: "png" });
});

it("shows the lanes of the run where the description would stand", async () => {
  const recording = await record("lessons/breakfast/gather", "breakfast.ts");
  const [with_, without] = [await previewSvg({ ...PAGE, recording }), await previewSvg(PAGE)];
  expect(with_).toContain(lanesSvg(recording, { left: 72, top: 408, width: 1056, height: 160 }));
  expect(without).not.toContain(lightColour("lane-1-edge") + '" fill-opacity');
});

it("draws what waits as long as it waits, and what holds the loop in the colour of that", async () => {
  const box = { left: 0, top: 0, width: 1000, height: 100 };
  const both = lanesSvg(await record("lessons/breakfast/gather", "breakfast.ts"), box);
  const widths = [...both.matchAll(/width="([\d.]+)" height="[\d.]+" fill="#\w+" fill-opacity/gu)].map(
    ([, wide]) => wide,
  );
  // main and the coffee wait 2 s of 2 s, the toast 1 s.
  expect(widths).toEqual(["1000", "1000", "500"]);
  const frozen = lanesSvg(await record("lessons/breakfast/gather", "frozen.ts"), box);
  expect([both, frozen].map((svg) => svg.includes(lightColour("blocked")))).toEqual([false, true]);
});

it("shows no lanes of a run with a single one", async () => {
  expect(lanesIn(await record("lessons/breakfast/gather", "in-turn.ts"))).toEqual([]);
});

it.each(ICONS)("draws $file on paper, with nothing to see through", async (icon) => {
  const { width, height, hasAlpha } = await sharp(await drawIcon(icon)).metadata();
  expect({ width, height, hasAlpha }).toEqual({ width: icon.size, height: icon.size, hasAlpha: false });
});

it("says which colour the style sheet lacks", () => {
  expect(() => lightColour("puce")).toThrow("src/styles/tokens.css gives --puce no colour.");
});

it("shows what hangs below the title's line whole", async () => {
  const svg = await previewSvg({ ...PAGE, title: "gjpqy" });
  const [, top = "", height = ""] =
    /<clipPath[^>]*><rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/u.exec(svg) ?? [];
  const end = Math.floor(Number(top) + Number(height));
  expect(end).toBeGreaterThan(250);
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true });
  const isInked = (row: number): boolean =>
    data.subarray(row * info.width * info.channels, (row + 1) * info.width * info.channels).some((grey) => grey < 128);
  expect([isInked(end - 40), isInked(end - 2)]).toEqual([true, false]);
});
