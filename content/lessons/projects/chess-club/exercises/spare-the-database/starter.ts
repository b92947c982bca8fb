export * from "../open-the-doors/solution.ts";
