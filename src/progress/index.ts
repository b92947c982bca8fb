// What the learner has done and typed, and the only user of the browser's storage. Knows neither lessons nor
// exercises, only their ids.

export { describeKeeping, SET_ASIDE } from "./keeping.ts";
export { openProgress } from "./open-progress.ts";
export type * from "./progress.ts";
export { gainsOf, mergeSnapshots } from "./snapshot.ts";
export type { Gains, Snapshot } from "./snapshot.ts";
export { forgetTextSizes, noteTextSize, TEXT_SIZES } from "./text-sizes.ts";
