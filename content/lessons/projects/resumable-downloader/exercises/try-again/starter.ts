export * from "../go-on/solution.ts";
