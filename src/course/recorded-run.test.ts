import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { assembleRecording, recordingFromJson } from "#recording";
import { expect, it } from "vitest";
import { placeRecording, recordingFileAt, writeRecordingFiles } from "./recorded-run.ts";

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
  const { where } = placeRecording(recordingOf(1));
  expect(where.kind === "page" && recordingFromJson(where.json)).toEqual({ kind: "valid", value: recordingOf(1) });
});

it("puts a large one into a file that is named by its content", async () => {
  const { where } = placeRecording(recordingOf(1000));
  if (where.kind !== "file") throw new Error("It stands in the page.");
  expect(where.address).toMatch(/^_astro\/recording\.[0-9a-f]{16}\.json$/);
  expect(placeRecording(recordingOf(1000)).where).toEqual(where);
  expect(placeRecording(recordingOf(1001)).where).not.toEqual(where);
  const site = await mkdtemp(path.join(tmpdir(), "recordings-"));
  try {
    await writeRecordingFiles(site);
    const written = await readFile(path.join(site, where.address), "utf8");
    expect(written).toBe(recordingFileAt(where.address));
    expect(recordingFromJson(written)).toEqual({ kind: "valid", value: recordingOf(1000) });
  } finally {
    await rm(site, { recursive: true });
  }
});
