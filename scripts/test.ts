// `npm test`: everything that must hold before a change lands, the quick answers first.

import { runSteps, terminal } from "./steps.ts";

const passed = runSteps(
  [
    { name: "format", command: "npm run --silent format:check" },
    { name: "lint", command: "npm run --silent lint" },
    { name: "types", command: "npm run --silent types" },
    { name: "unit tests", command: "npm run --silent unit" },
    { name: "test262", command: "npm run --silent test262 -- --check" },
    { name: "build", command: "npm run --silent build" },
    { name: "budget of script", command: "npm run --silent budget" },
    { name: "build below a path", command: "npm run --silent build:below" },
    { name: "browser tests", command: "npm run --silent e2e" },
  ],
  terminal,
);
if (!passed) process.exit(1);
console.log("\nEverything passed.");
