// Unit tests: in Node, without real time, network or browser. Journeys in a browser are Playwright's.

import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** Half of all the time and more. Begun last, one of them would keep one core busy and the other waiting. */
const LONGEST = ["exercises/all-mutants", "exercises/exercises", "predictions/predictions", "twins/twins"].map(
  (name) => `/src/course/${name}.test.ts`,
);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((file) => moduleId.endsWith(file));
  return rank === -1 ? LONGEST.length : rank;
}

export default defineConfig({
  test: {
    include: ["{src,content,scripts,e2e}/**/*.test.{ts,tsx}", "*.test.ts"],
    environment: "node",
    // By itself, Vitest leaves a core to whoever waits.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Tests take milliseconds; this is for machines that do much else at the same time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
