// What the build does to every page and bundle, whatever stands in them.

export { keepLazyStyles } from "./lazy-styles.ts";
export { pagePolicy } from "./page-policy.ts";
export { previewImages } from "./preview-images.ts";
export { recordingFiles } from "./recording-files.ts";
