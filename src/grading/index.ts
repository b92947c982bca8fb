// (checks, what came of an attempt) → verdict, as plain data: the words in which authors write checks, and the
// judges that read a recording. Knows no page, no compiler and no text of a program, only what a run did.

export * from "./check.ts";
export { grade } from "./grade.ts";
export type { Attempt } from "./grade.ts";
export { allOf } from "./judges/all-of.ts";
export { neverBlocks } from "./judges/blocks.ts";
export { hasNoFinding } from "./judges/findings.ts";
export { prints, printsInOrder } from "./judges/prints-in-order.ts";
export { printsLast, printsTimes } from "./judges/prints-times.ts";
export { takesAtMost, takesBetween } from "./judges/takes.ts";
export { finishesEveryTask } from "./judges/tasks.ts";
export { waitsAtOnce } from "./judges/waits.ts";
export type { Run } from "./run.ts";
export * from "./verdict.ts";
