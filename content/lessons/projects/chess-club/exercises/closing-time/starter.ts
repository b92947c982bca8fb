export * from "../strangers-and-breakdowns/solution.ts";
