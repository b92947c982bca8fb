// First drafts of lessons and exercises for whoever carries the course on. It knows what the course asks of them, and not
// where they are written to.

export type { Draft } from "./draft.ts";
export { newExercise } from "./new-exercise.ts";
export { newLesson } from "./new-lesson.ts";
