// Progress as a file, read and written: a door of its own, for pages that are fetched without it.

export { readProgressFile } from "./read-progress-file.ts";
export type { ProgressFile } from "./read-progress-file.ts";
export { writeProgressFile } from "./write-progress-file.ts";
