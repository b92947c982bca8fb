// What is fetched once somebody comes near a snippet: a page that is only read shows its runs as the build drew them, and
// sends none of this.

export { warmEditor } from "#editor";
export { recordingFromJson } from "#recording";
export { isDrawnCloser } from "./drawn-closer.ts";
export { LiveCode } from "./live-code.ts";
export { LiveRun } from "./LiveRun.tsx";
