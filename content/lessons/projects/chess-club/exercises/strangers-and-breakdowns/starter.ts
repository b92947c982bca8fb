export * from "../nobody-waits-for-ever/solution.ts";
