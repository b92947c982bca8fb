import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import type { Reason } from "#recording";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import { neverBlocks } from "./blocks.ts";

const WHY = "The loop has one hand. While a call holds it, no other task can move on, whatever it waits for.";

describe("neverBlocks", () => {
  it("passes a loop that was never blocked", () => {
    const run = readRun(sampleRun({ waits: [{ from: 0, to: 1 }] }));
    expect(neverBlocks()(run)).toEqual({ kind: "passed", because: "The loop was never blocked." });
  });

  it("names the call, the line and the time of one blocked stretch", () => {
    const run = readRun(sampleRun({ blocked: [{ from: 1, to: 3.5, line: 7 }] }));
    expect(neverBlocks()(run)).toEqual({
      kind: "failed",
      feedback: {
        what: "`time.sleep` blocked the loop on line 7 for 2.500 s, from 1.000 s on.",
        why: WHY,
        look: packAt(7, 3),
        time: 1,
      },
    });
  });

  it.each<[Reason, string]>([
    ["requests", "A `requests` call blocked the loop for 1.000 s, from 0.000 s on."],
    ["clock", "Asking the clock over and over blocked the loop for 1.000 s, from 0.000 s on."],
    ["cpu", "Computing without a break blocked the loop for 1.000 s, from 0.000 s on."],
  ])("has words for %s", (reason, what) => {
    const run = readRun(sampleRun({ blocked: [{ from: 0, to: 1, reason }] }));
    expect(neverBlocks()(run)).toMatchObject({ feedback: { what } });
  });

  it.each([
    [2, " 1 more stretch like it followed."],
    [3, " 2 more stretches like it followed."],
  ])("counts further ones: %d", (amount, words) => {
    const blocked = Array.from({ length: amount }, (_, index) => ({ from: index, to: index + 1 }));
    expect(neverBlocks()(readRun(sampleRun({ blocked })))).toMatchObject({
      feedback: { what: `\`time.sleep\` blocked the loop for 1.000 s, from 0.000 s on.${words}` },
    });
  });

  it("lets a thread block its own lane", () => {
    const run = readRun(
      sampleRun({ tasks: [{ name: "worker", kind: "thread" }], blocked: [{ from: 0, to: 1, task: 1 }] }),
    );
    expect(neverBlocks()(run).kind).toBe("passed");
  });
});
