export * from "../a-few-per-host/solution.ts";
