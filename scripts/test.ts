// `npm test`: everything that must hold before a change lands, the quick answers first. Much of it keeps one core busy, so
// that two lanes go side by side; the browser tests have the machine to themselves, since some of them are about time.

import { runStages, terminal } from "./steps.ts";

const passed = await runStages(
  [
    // What lint and types read, and the builds write, too: once, and nobody writes it while those two read.
    [[{ name: "sync", command: "npm run --silent sync" }]],
    [
      [{ name: "lint", command: "npm run --silent --ignore-scripts lint" }],
      [
        { name: "format", command: "npm run --silent format:check" },
        { name: "types", command: "npm run --silent --ignore-scripts types" },
      ],
    ],
    [
      [
        { name: "unit tests", command: "npm run --silent unit" },
        { name: "test262", command: "npm run --silent test262 -- --check" },
      ],
      [
        { name: "build", command: "npm run --silent build" },
        { name: "budget of script", command: "npm run --silent budget" },
        { name: "build below a path", command: "npm run --silent build:below" },
      ],
    ],
    [[{ name: "browser tests", command: "npm run --silent e2e" }]],
  ],
  terminal,
);
if (!passed) process.exit(1);
console.log("\nEverything passed.");
