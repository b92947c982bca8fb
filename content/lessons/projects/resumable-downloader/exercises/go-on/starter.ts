export * from "../piece-by-piece/solution.ts";
