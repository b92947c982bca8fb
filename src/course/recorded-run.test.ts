import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { assembleRecording, recordingFromJson } from "#recording";
import { expect, it } from "vitest";
import { publishedFileAt, writePublishedFiles } from "./published-files.ts";
import { placeRun } from "./recorded-run.ts";

function recordingOf(lines: number) {
  const output = Array.from({ length: lines }, (_, order) => ({
    time: order,
    stream: "out" as const,
    text: "a line",
    task: 0,
    at: 0,
    order,
  }));
  return assembleRecording({ rules: "asyncio", seed: 1, outcome: { kind: "finished" }, output, program: "long.ts" });
}

it("leaves a small recording in the page", () => {
  const { where } = placeRun(recordingOf(1), null);
  expect(where.kind === "page" && recordingFromJson(where.json)).toEqual({ kind: "valid", value: recordingOf(1) });
});

it("puts a large one into a file that is named by its content", async () => {
  const { where } = placeRun(recordingOf(1000), null);
  if (where.kind !== "file") throw new Error("It stands in the page.");
  expect(where.address).toMatch(/^_astro\/recording\.[0-9a-f]{16}\.json$/);
  expect(placeRun(recordingOf(1000), null).where).toEqual(where);
  expect(placeRun(recordingOf(1001), null).where).not.toEqual(where);
  const site = await mkdtemp(path.join(tmpdir(), "recordings-"));
  try {
    await writePublishedFiles(site);
    const written = await readFile(path.join(site, where.address), "utf8");
    expect(written).toBe(publishedFileAt(where.address));
    expect(recordingFromJson(written)).toEqual({ kind: "valid", value: recordingOf(1000) });
  } finally {
    await rm(site, { recursive: true });
  }
});
