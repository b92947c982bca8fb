import { describe, expect, it } from "vitest";
import { runSteps, type Terminal } from "./steps.ts";

const STEPS = ["lint", "types", "unit"].map((name) => ({ name, command: `npm run ${name}` }));

/** A terminal on which one command fails and each takes 1.25 s. */
function fakeTerminal(failing?: string): { terminal: Terminal; log: string[] } {
  const log: string[] = [];
  let clock = 0;
  const terminal: Terminal = {
    run: (command) => {
      log.push(`$ ${command}`);
      clock += 1250;
      return command !== failing;
    },
    say: (line) => log.push(line.trim()),
    now: () => clock,
  };
  return { terminal, log };
}

describe("runSteps", () => {
  it("runs all in order", () => {
    const { terminal, log } = fakeTerminal();
    expect(runSteps(STEPS, terminal)).toBe(true);
    expect(log.filter((line) => line.startsWith("$"))).toEqual(["$ npm run lint", "$ npm run types", "$ npm run unit"]);
  });

  it("stops at the first that fails, and says how to run it alone", () => {
    const { terminal, log } = fakeTerminal("npm run types");
    expect(runSteps(STEPS, terminal)).toBe(false);
    expect(log).toEqual([
      "[1/3] lint: npm run lint",
      "$ npm run lint",
      "✓ lint (1.3 s)",
      "[2/3] types: npm run types",
      "$ npm run types",
      "✗ types failed after 1.3 s. To run this step alone: npm run types",
    ]);
  });
});
