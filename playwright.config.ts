// Browser tests: learners' journeys through the built site, in a Chromium found on this machine (or installed).

import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/browser/find-browser.ts";
import { machine } from "./e2e/browser/machine.ts";

const search = findBrowser(machine, process.env["JUGGLER_BROWSER"]);
if (search.kind === "missing") {
  console.error(search.message);
  process.exit(1);
}
// Workers read this file again; they need not search again.
process.env["JUGGLER_BROWSER"] = search.program;

const isCi = process.env["CI"] !== undefined;

/** What promises to be over in time, and the page to answer meanwhile: with another test beside it, that would be measured, too. */
const TIMED = /(?:endless-loop|hostile|sandbox)\.e2e\.ts$/;

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  projects: [
    { name: "timed", testMatch: TIMED, workers: 1 },
    { name: "journeys", testMatch: "*.e2e.ts", testIgnore: TIMED, dependencies: ["timed"] },
  ],
  retries: isCi ? 1 : 0,
  forbidOnly: isCi,
  reporter: "list",
  // For machines that do much else at the same time. What must be quick says so in its own test.
  timeout: 60_000,
  // A snapshot of what is heard is of all of it: what comes in beside it fails, too.
  expect: { timeout: 10_000, toMatchAriaSnapshot: { children: "deep-equal" } },
  use: {
    // The server prints its address; Playwright puts the named part of `wait` into the environment.
    baseURL: `http://127.0.0.1:${process.env["SITE_PORT"] ?? ""}`,
    trace: "on-first-retry",
    // Routes and offline modes of a page do not reach its worker. `offline.e2e.ts` lets it work.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: search.program,
      // Chromium's own sandbox does not work for root.
      chromiumSandbox: !machine.isRoot,
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.ts --built`,
    env: { PORT: "0" },
    wait: { stdout: /Juggler is at http:\/\/127\.0\.0\.1:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
