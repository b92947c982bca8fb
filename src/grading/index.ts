// (checks, what came of an attempt) → verdict, as plain data: the words in which authors write checks, and the
// judges that read a recording. Knows no page, no compiler and no text of a program, only what a run did.

export { atLeast, atMost, between, exactly } from "./amount.ts";
export type { Amount } from "./amount.ts";
export { check, defineChecks, scenario } from "./check.ts";
export type { Check, Checks, Judge, Scenario } from "./check.ts";
export { grade, isJudgeable } from "./grade.ts";
export type { Attempt } from "./grade.ts";
export { allOf } from "./judges/all-of.ts";
export { because } from "./judges/because.ts";
export { neverBlocks } from "./judges/blocks.ts";
export { cancels, cleansUp } from "./judges/cancelled.ts";
export { hasNoFinding } from "./judges/findings.ts";
export { prints, printsInOrder } from "./judges/prints-in-order.ts";
export { printsOnly } from "./judges/prints-only.ts";
export { neverPrints, printsLast, printsTimes } from "./judges/prints-times.ts";
export { makesRequests, requestsAtOnce, requestsAtOncePerHost } from "./judges/requests.ts";
export { retries } from "./judges/retries.ts";
export { returns, returnsSuch } from "./judges/returns.ts";
export { takes } from "./judges/takes.ts";
export { finishesEveryTask, leavesNothingBehind } from "./judges/tasks.ts";
export { waitsAtOnce } from "./judges/waits.ts";
export { processesAtOnce, threadsAtOnce } from "./judges/workers.ts";
export type { Run } from "./run.ts";
export * from "./verdict.ts";
