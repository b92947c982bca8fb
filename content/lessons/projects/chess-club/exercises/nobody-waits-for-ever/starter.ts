export * from "../spare-the-database/solution.ts";
