// A recording at a moment: its playback clock, lanes and sentences (`model`, pure), and the Preact views of them
// (`views`). It knows recordings only: not how they are made, nor where on a page they stand.

import type * as insight from "./insight.ts";

export { formatSeconds } from "./model/format.ts";
export { problemOf, sayOutcome, sayStoppedByReader } from "./model/outcome-sentence.ts";
export type { Origin, Problem } from "./model/outcome-sentence.ts";
export { sayPlace } from "./model/place-sentence.ts";
export { sayPlaying } from "./model/playing-sentence.ts";
export { advancePlayback, startingPlayback } from "./model/playback.ts";
export type { Playback, PlaybackEvent, SpeedId } from "./model/playback.ts";
export { clockOf, isAtEnd, lengthOf, SPEEDS } from "./model/playback.ts";
export type { ComparedRun } from "./model/compare-runs.ts";
export { isBeyondTime } from "./model/endless.ts";
export { layRun } from "./model/lay-run.ts";
export type { LineMark } from "./model/line-marks.ts";
export { formatMomentLink, parseMomentLink } from "./model/moment-link.ts";
export { momentAt } from "./model/moment.ts";
export type { Moment } from "./model/moment.ts";
export { readerOf } from "./model/timeline.ts";
export { ElapsedView } from "./views/ElapsedView.tsx";
export { OutputView } from "./views/OutputView.tsx";
export type { OutcomeName } from "./views/OutputView.tsx";
export { FindingsView } from "./views/FindingsView.tsx";
export type { FindingLessons } from "./views/FindingsView.tsx";
export { PlaybackControls } from "./views/PlaybackControls.tsx";
export { PlayerView } from "./views/PlayerView.tsx";
export type { RulesChoice } from "./views/PlaybackControls.tsx";
export type { Journey } from "./views/Transport.tsx";
export { ProblemsView } from "./views/ProblemsView.tsx";
export { StoryDrawn } from "./views/StoryDrawn.tsx";
export { TimelineView } from "./views/TimelineView.tsx";
export { Words } from "./views/Words.tsx";

/** Everything that is wanted once somebody looks closer; see `insight.ts`. */
export type Insight = typeof insight;

/** Rejects where it cannot be fetched; the next call tries again. */
export function loadInsight(): Promise<Insight> {
  return import("./insight.ts");
}
