// Unit tests: in Node, without real time, network or browser. Journeys in a browser are Playwright's.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,content,scripts,e2e}/**/*.test.{ts,tsx}", "*.test.ts"],
    environment: "node",
    // Tests take milliseconds; this is for machines that do much else at the same time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
