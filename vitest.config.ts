// Unit tests: in Node, without real time, network or browser. Journeys in a browser are Playwright's.

import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** What goes through the whole course takes a minute and more: begun last, it would keep one core busy and the other waiting. */
const LONG = "/src/course/";

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  return moduleId.includes(LONG) ? 0 : 1;
}

export default defineConfig({
  test: {
    include: ["{src,content,scripts,e2e}/**/*.test.{ts,tsx}", "*.test.ts"],
    environment: "node",
    sequence: { sequencer: LongestFirst },
    // Tests take milliseconds; this is for machines that do much else at the same time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
