// What an author may use in a lesson's index.mdx.

export { default as Exercise } from "./exercise/Exercise.astro";
export { default as Demonstration } from "./project/Demonstration.astro";
export { default as Steps } from "./project/Steps.astro";
export { default as Assessment } from "./assessment/Assessment.astro";
export { default as Question } from "./assessment/Question.astro";
export { default as BothRules } from "./snippet/BothRules.astro";
export { default as Costs } from "./snippet/Costs.astro";
export { default as Elapsed } from "./snippet/Elapsed.astro";
export { default as Figure } from "./snippet/Figure.astro";
export { default as Predict } from "./predict/Predict.astro";
export { default as PrintedAt } from "./snippet/PrintedAt.astro";
export { default as SideBySide } from "./snippet/SideBySide.astro";
export { default as Term } from "./glossary/Term.astro";
export { default as Snippet } from "./snippet/Snippet.astro";
