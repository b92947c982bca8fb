// The course on the reader's own disk: read, run and graded without a network. The page's half; the service worker's is
// in worker/, and what the build makes of both in site/. Knows files and versions, and nothing of lessons.

export { Offline } from "./page/offline.ts";
export type { OfflineState } from "./page/offline.ts";
export { askKeptPages } from "./page/kept-pages.ts";
export { isAnsweredFromDisk, ownFile, pageVersion } from "./page/page-version.ts";
export { describeOffline } from "./page/words.ts";
