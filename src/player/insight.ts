// What is fetched once somebody wants to look closer at a recording: its events one by one, the juggler, the loop, what
// happened in words, and the comparison with another run. A page that is only read goes without it.

export { RunEvents } from "./model/events.ts";
export { eventsOf } from "./model/events-of.ts";
export { layRun } from "./model/lay-run.ts";
export { lineMarks } from "./model/line-marks.ts";
export type { LineMark } from "./model/line-marks.ts";
export { sayEvent } from "./model/narrate.ts";
export { readerOf } from "./model/timeline.ts";
export { sayWhy } from "./model/why-sentence.ts";
export { CompareView } from "./views/CompareView.tsx";
export { JugglerView } from "./views/JugglerView.tsx";
export { LoopView } from "./views/LoopView.tsx";
export { NarrationView } from "./views/NarrationView.tsx";
export { ZoomBar } from "./views/TimelineZoom.tsx";
export { followGestures } from "./views/zoom-gestures.ts";
