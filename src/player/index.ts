// A recording at a moment: its playback clock, lanes and sentences (`model`, pure), and the Preact views of them
// (`views`). It knows recordings only: not how they are made, nor where on a page they stand.

export { formatSeconds } from "./model/format.ts";
export { problemOf, sayOutcome, sayStoppedByReader } from "./model/outcome-sentence.ts";
export type { Origin, Problem } from "./model/outcome-sentence.ts";
export { sayPlace } from "./model/place-sentence.ts";
export { advancePlayback, startingPlayback } from "./model/playback.ts";
export type { Playback, PlaybackEvent, SpeedId } from "./model/playback.ts";
export { ElapsedView } from "./views/ElapsedView.tsx";
export { OutputView } from "./views/OutputView.tsx";
export type { OutcomeName } from "./views/OutputView.tsx";
export { PlaybackControls } from "./views/PlaybackControls.tsx";
export { ProblemsView } from "./views/ProblemsView.tsx";
export { TimelineView } from "./views/TimelineView.tsx";
export { Words } from "./views/Words.tsx";
