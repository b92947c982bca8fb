// What is fetched once somebody comes near a snippet: a page that is only read shows its runs as the build drew them, and
// sends none of this.

export { recordingFromJson } from "#recording";
export { CodeArea } from "./code-area.ts";
export { followMarks } from "./follow-marks.ts";
export { LiveRun } from "./LiveRun.tsx";
