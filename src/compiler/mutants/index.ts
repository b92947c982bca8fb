// Programs that differ from a right one in one habit: what a beginner might have written, or believe to stand there.
// Exercises are held against them, and the wrong choices of a prediction are what they do. Knows nothing of running.

export { mutantsOf, slipsOf } from "./mutants-of.ts";
export type { Mutant } from "./mutants-of.ts";
export { MUTATIONS } from "./mutations.ts";
export type { MutationName } from "./mutations.ts";
export type { SlipName } from "./slips.ts";
