// What a page carries of a run that the build recorded: a small recording stands in the page itself, a large one in a
// file beside it, which is fetched by whoever looks closer. The picture of the run stands in the page in any case.

import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { recordingToJson } from "#recording";
import type { Recording, Rules, RunSettings } from "#recording";

export interface RecordedRun {
  /** Under which conditions it took place; Run uses them again. */
  readonly rules: Rules;
  readonly seed: number;
  readonly settings: RunSettings;
  readonly where: RecordingPlace;
}

export type RecordingPlace =
  | { readonly kind: "page"; readonly json: string }
  /** `address` is relative to the site's root, and names its content: what is there never changes. */
  | { readonly kind: "file"; readonly address: string };

/** In characters of JSON. Most recordings have two thousand; a page with one of this size is still a small one. */
const LARGEST_IN_PAGE = 16_000;
/** Beside scripts and styles: hosts and caches keep what is in there for good. */
const FOLDER = "_astro";

/** The texts of the files, by their addresses: a build writes them when its pages are there. */
const files = new Map<string, string>();

export function placeRecording(recording: Recording): RecordedRun {
  const { rules, seed, settings } = recording;
  return { rules, seed, settings, where: placeOf(recordingToJson(recording)) };
}

function placeOf(json: string): RecordingPlace {
  if (json.length <= LARGEST_IN_PAGE) return { kind: "page", json };
  const address = `${FOLDER}/recording.${createHash("sha256").update(json).digest("hex").slice(0, 16)}.json`;
  files.set(address, json);
  return { kind: "file", address };
}

/** What stands at an address of this run of the build; `null` where nothing does. */
export function recordingFileAt(address: string): string | null {
  return files.get(address) ?? null;
}

/** @param site the folder of the built site */
export async function writeRecordingFiles(site: string): Promise<void> {
  await mkdir(path.join(site, FOLDER), { recursive: true });
  await Promise.all([...files].map(([address, json]) => writeFile(path.join(site, address), json)));
}
