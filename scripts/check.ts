// `npm run check`: the inner loop. Format, lint and unit tests of what changed since the last commit, and all types.

import { execFileSync } from "node:child_process";
import { runStages, terminal } from "./steps.ts";

function listFiles(...command: readonly string[]): string[] {
  return execFileSync("git", [...command, "-z"], { encoding: "utf8" })
    .split("\0")
    .filter(Boolean);
}

const changed = [
  ...listFiles("diff", "HEAD", "--name-only", "--diff-filter=d"),
  ...listFiles("ls-files", "--others", "--exclude-standard"),
];
const files = changed.map((file) => JSON.stringify(file)).join(" ");
const ofFiles = [
  { name: "format", command: `npx prettier --check --ignore-unknown ${files}` },
  { name: "lint", command: `npx eslint --max-warnings 0 --no-warn-ignored ${files}` },
];

const passed = await runStages(
  [
    [[{ name: "sync", command: "npm run --silent sync" }]],
    [
      [{ name: "types", command: "npm run --silent --ignore-scripts types" }],
      ...(changed.length === 0 ? [] : [ofFiles]),
    ],
    [[{ name: "unit tests", command: "npx vitest run --changed --passWithNoTests" }]],
  ],
  terminal,
);
if (!passed) process.exit(1);
