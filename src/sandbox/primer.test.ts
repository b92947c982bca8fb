// The program that spare workers run ahead: it must do what it is for.

import { expect, it } from "vitest";
import { createNodeSandbox } from "#sandbox/node";
import { PRIMER } from "./prelude/primer.ts";

const sandbox = createNodeSandbox();

it("runs to its end, and prints what it says it prints", async () => {
  const { recording } = await sandbox.run({ program: PRIMER, seed: 1 });
  expect(recording).toMatchObject({ outcome: { kind: "finished" }, elapsed: 3, findings: [] });
  expect(recording.output.map(({ text }) => text)).toEqual([
    "Brewing toast",
    "Brewing tea",
    "Brewing coffee",
    "[ 'tea', 'coffee' ] { toast: 'toast' }",
  ]);
});
