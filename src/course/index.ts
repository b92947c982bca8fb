// The course on disk as typed units, lessons and exercises, at build time, and the recordings of its snippets. It knows
// content/ and its rules; it knows neither pages nor components.

export { ContentError } from "./content-error.ts";
export type * from "./course.ts";
export { readCourse } from "./read-course.ts";
export { sidebar } from "./sidebar.ts";
