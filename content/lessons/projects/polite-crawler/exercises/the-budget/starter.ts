export * from "../no-answer/solution.ts";
