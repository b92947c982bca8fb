// What can happen in a run, as plain versioned data, and the few ways to read it. It imports nothing, and knows
// neither how a run is made nor how it is shown.

export * from "./assemble.ts";
export { readOutputLine, readRecording } from "./check.ts";
export * from "./checked.ts";
export type { RecordingBounds } from "./check-tables.ts";
export { toData } from "./data.ts";
export type { Data } from "./data.ts";
export { formatBytes, formatCount, formatSeconds } from "./format.ts";
export * from "./json.ts";
export * from "./noted.ts";
export * from "./position.ts";
export * from "./recording.ts";
export { settingsFrom } from "./read-settings.ts";
export { NETWORKS, USUAL_SETTINGS } from "./settings.ts";
export type * from "./settings.ts";
export { Untrusted } from "./untrusted.ts";
