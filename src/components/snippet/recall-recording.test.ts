import { assembleRecording, recordingToJson } from "#recording";
import { afterEach, expect, it, vi } from "vitest";
import { recallRecording } from "./recall-recording.ts";

const recording = assembleRecording({
  rules: "asyncio",
  seed: 1,
  outcome: { kind: "finished" },
  output: [],
  program: "breakfast.ts",
});
const { rules, seed, settings } = recording;
const json = recordingToJson(recording);
const program = null;

afterEach(() => vi.unstubAllGlobals());

it("reads what stands in the page", async () => {
  const run = { rules, seed, settings, program, where: { kind: "page", json } } as const;
  expect(await recallRecording(run, "/")).toEqual(recording);
});

it("fetches what stands in a file, from where the site is served", async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response(json)));
  vi.stubGlobal("fetch", fetched);
  const run = { rules, seed, settings, program, where: { kind: "file", address: "_astro/a.json" } } as const;
  expect(await recallRecording(run, "/course/")).toEqual(recording);
  expect(fetched).toHaveBeenCalledWith("/course/_astro/a.json");
});

it("refuses what is no recording, and what is not there", async () => {
  const run = { rules, seed, settings, program, where: { kind: "page", json: "{}" } } as const;
  await expect(recallRecording(run, "/")).rejects.toThrow(/is broken/);
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
  const away = { rules, seed, settings, program, where: { kind: "file", address: "a.json" } } as const;
  await expect(recallRecording(away, "/")).rejects.toThrow("/a.json: 404");
});
