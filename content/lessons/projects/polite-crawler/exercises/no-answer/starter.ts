export * from "../ask-again-later/solution.ts";
