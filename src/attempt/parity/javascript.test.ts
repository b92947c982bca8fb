// Programs under the JavaScript rules print, line by line, what Node itself prints when it runs the same file.

import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { createNodeSandbox } from "#sandbox/node";
import { attemptRun } from "../attempt.ts";

const PROGRAMS = new URL("./javascript/", import.meta.url);
const run = promisify(execFile);
const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };

/** Node strips the types by itself, and does nothing else to the program. */
async function printedByNode(file: string): Promise<string[]> {
  const program = new URL(file, PROGRAMS).pathname;
  const { stdout } = await run(process.execPath, ["--disable-warning=ExperimentalWarning", program]);
  return stdout.trimEnd().split("\n");
}

async function printedByUs(file: string): Promise<string[]> {
  const source = readFileSync(new URL(file, PROGRAMS), "utf8");
  const result = await attemptRun(collaborators, source, {
    file,
    rules: "javascript",
    seed: 1,
    measureComputing: false,
  });
  if (result.kind !== "ran") throw new Error(JSON.stringify(result));
  expect(result.recording.outcome).toEqual({ kind: "finished" });
  const out = result.recording.output.filter(({ stream }) => stream === "out");
  return out
    .map(({ text }) => text)
    .join("\n")
    .split("\n");
}

describe("JavaScript rules print what Node prints", () => {
  it.each(readdirSync(PROGRAMS))("%s", { timeout: 20_000 }, async (file) => {
    const [ours, nodes] = [await printedByUs(file), await printedByNode(file)].map((lines) =>
      // V8 writes `#<Object>` only where `Object.prototype.toString` is a plain property (src/objects/objects.cc,
      // NoSideEffectsToString, reads it without calling getters). Ours is frozen, and has to be an accessor so that
      // programs can still give objects a `toString` of their own: the words cannot be the same.
      lines.map((line) => line.replaceAll("#<Object>", "[object Object]")),
    );
    expect(ours).toEqual(nodes);
  });
});
