export * from "../try-again/solution.ts";
