// A recording laid out for the timeline, whatever became of the run: also one that takes no time, step by step, and one
// that was stopped because a step did not end. Fetched with the closer look; until then, `layTimeline` draws what it can.

import type { Recording } from "#recording";
import { endlessStretch } from "./endless.ts";
import { Instant } from "./instant.ts";
import type { LaneReader } from "./lane-reader.ts";
import type { Stretch } from "./stretches.ts";
import { axisTicks } from "./time-scale.ts";
import { laneOf, layTimeline, MOST_LANES, MOST_TICKS, readerOf, WHOLE } from "./timeline.ts";
import type { Timeline, View } from "./timeline.ts";

export function layRun(recording: Recording, view: View = WHOLE): Timeline {
  const reader = readerOf(recording);
  const instant = reader.lanes().length > MOST_LANES ? null : Instant.of(reader);
  if (instant !== null) return layInSteps(reader, instant);
  const endless = endlessStretch(recording);
  return endless === null ? layTimeline(recording, view) : layBeyond(recording, view, endless);
}

function layInSteps(reader: LaneReader, instant: Instant): Timeline {
  const lanes = reader.lanes().map((task) => ({
    ...laneOf(reader, task),
    begin: instant.beginOf(task),
    end: instant.endOf(task),
    stretches: instant.stretchesOf(task),
  }));
  const window = { from: 0, to: instant.width };
  const kinds = [...new Set(lanes.flatMap(({ stretches }) => stretches.map(({ kind }) => kind)))];
  const nothing = { bands: [], edges: [], freezes: [] };
  return { reader, end: 0, window, lanes, ...nothing, ticks: instant.ticks(), kinds, extent: instant.width, instant };
}

/** Beyond the end, where no time is named, the step goes on. */
function layBeyond(recording: Recording, view: View, endless: Stretch): Timeline {
  const window = view.window ?? { from: 0, to: endless.end };
  const timeline = layTimeline(recording, { ...view, window });
  const named = { from: window.from, to: Math.min(window.to, Math.max(recording.elapsed, window.from)) };
  return {
    ...timeline,
    lanes: timeline.lanes.map((lane) =>
      lane.task === endless.task ? { ...lane, end: endless.end, stretches: [...lane.stretches, endless] } : lane,
    ),
    freezes: [...timeline.freezes, endless],
    ticks: axisTicks(named, MOST_TICKS),
    extent: endless.end,
  };
}
