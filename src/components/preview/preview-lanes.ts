// The lanes of a run as a piece of SVG for a small picture: waiting and blocked stretches, and the steps between them.
// No names and no axis: it is seen in passing.

import { layTimeline } from "#player/timeline";
import type { TimelineLane } from "#player/timeline";
import type { Recording, SpanKind } from "#recording";
import { lightColour } from "./light-colours.ts";

/** Pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MOST_LANES = 5;
const LANE_COLOURS = 6;
const HIGHEST_LANE = 50;
const GAP = 0.28;
/** What is thin lies on what is wide. */
const DEPTH: Readonly<Record<SpanKind, number>> = { waiting: 0, blocked: 1, running: 2 };

/** The lanes to be shown: none of a run that takes no time or has a single lane, for there would be nothing to see. */
export function lanesIn(recording: Recording): readonly TimelineLane[] {
  const { lanes, end } = layTimeline(recording);
  return end === 0 || lanes.length < 2 ? [] : lanes.slice(0, MOST_LANES);
}

export function lanesSvg(recording: Recording, box: Box): string {
  const shown = lanesIn(recording);
  const end = recording.elapsed;
  const pitch = Math.min(box.height / shown.length, HIGHEST_LANE);
  const top = box.top + box.height - shown.length * pitch;
  return shown
    .flatMap(({ stretches, place }, row) => {
      const lane = lightColour(`lane-${String((place % LANE_COLOURS) + 1)}-edge`);
      const y = round(top + row * pitch);
      const high = round(pitch * (1 - GAP));
      const inOrder = stretches.toSorted((one, other) => DEPTH[one.kind] - DEPTH[other.kind]);
      return inOrder.map(({ kind, start, end: until }) => {
        const x = round(box.left + (start / end) * box.width);
        const wide = round(Math.max(((until - start) / end) * box.width, 0));
        if (kind === "running" && wide === 0)
          return `<rect x="${x - 2.5}" y="${y}" width="5" height="${high}" fill="${lightColour("running")}"/>`;
        const colour = kind === "blocked" ? lightColour("blocked") : kind === "running" ? lightColour("running") : lane;
        const strength = kind === "waiting" ? 0.25 : 0.85;
        return `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${colour}" fill-opacity="${strength}" stroke="${colour}" stroke-width="2"/>`;
      });
    })
    .join("");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
