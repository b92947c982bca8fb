// The course on disk as typed units, lessons and exercises, at build time, and the recordings of its snippets. It knows
// content/ and its rules; it knows neither pages nor components.

export { ContentError } from "./content-error.ts";
export type * from "./course.ts";
export { SOURCES } from "../../content/sources.ts";
export { stepsBefore } from "./exercises/exercise.ts";
export type { Exercise } from "./exercises/exercise.ts";
export { findExercise } from "./exercises/find-exercise.ts";
export { findPrediction } from "./predictions/find-prediction.ts";
export type * from "./predictions/prediction.ts";
export { openDisk } from "./disk.ts";
export { findTerm, placedGlossary, termsOf } from "./glossary/glossary.ts";
export { readApi } from "./cheat-sheet/read-api.ts";
export { findLesson } from "./find-lesson.ts";
export { findSnippet } from "./find-snippet.ts";
export { nextPart } from "./next-part.ts";
export { readCourse } from "./read-course.ts";
export { placeProgram, placePrograms } from "./place-programs.ts";
export type { ProgramPlace } from "./place-programs.ts";
export { publishedFileAt, writePublishedFiles } from "./published-files.ts";
export { placeRun } from "./recorded-run.ts";
export type { RecordedRun } from "./recorded-run.ts";
export { recordSnippet } from "./record-snippet.ts";
export { lessonMarks, sidebar } from "./sidebar.ts";
