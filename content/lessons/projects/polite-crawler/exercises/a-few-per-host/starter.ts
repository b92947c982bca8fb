export * from "../follow-the-links/solution.ts";
