// What a page carries of a run that the build recorded: a small recording stands in the page itself, a large one in a file
// beside it, which is fetched by whoever looks closer. The picture of the run stands in the page in any case.

import { recordingToJson } from "#recording";
import type { Recording, Rules, RunSettings } from "#recording";
import type { ProgramPlace } from "./place-programs.ts";
import { publishJson } from "./published-files.ts";

export interface RecordedRun {
  /** Under which conditions it took place; Run uses them again. */
  readonly rules: Rules;
  readonly seed: number;
  readonly settings: RunSettings;
  readonly where: RecordingPlace;
  /** Where its program stands, compiled; `null` where the page compiles it. */
  readonly program: ProgramPlace | null;
}

export type RecordingPlace =
  | { readonly kind: "page"; readonly json: string }
  /** `address` is relative to the site's root, and names its content: what is there never changes. */
  | { readonly kind: "file"; readonly address: string };

/** In characters of JSON. Most recordings have two thousand; a page with one of this size is still a small one. */
const LARGEST_IN_PAGE = 16_000;

export function placeRun(recording: Recording, program: ProgramPlace | null): RecordedRun {
  const { rules, seed, settings } = recording;
  return { rules, seed, settings, where: placeOf(recordingToJson(recording)), program };
}

function placeOf(json: string): RecordingPlace {
  if (json.length <= LARGEST_IN_PAGE) return { kind: "page", json };
  return { kind: "file", address: publishJson("recording", json) };
}
