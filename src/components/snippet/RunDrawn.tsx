// The recorded run of a snippet as the build draws it, for whoever only reads. `LiveRun` takes the same markup over.

import type { JSX } from "preact";
import { layRun, readerOf, StoryDrawn } from "#player";
import type { Recording } from "#recording";
import { RunResult } from "./RunResult.tsx";
import { SnippetController } from "./snippet-controller.ts";
import { SnippetJourney } from "./snippet-journey.ts";

export interface RunDrawnProps {
  readonly file: string;
  readonly recording: Recording;
  /** Where the site is served from. */
  readonly base: string;
}

export function RunDrawn({ file, recording, base }: RunDrawnProps): JSX.Element {
  const { rules, seed, settings } = recording;
  const controller = new SnippetController({
    file,
    source: "",
    recorded: recording,
    rules,
    seed,
    settings,
    speed: "1x",
    loadCollaborators: () => Promise.reject(new Error("Nothing is run while a page is built.")),
  });
  const journey = new SnippetJourney(controller, () => undefined);
  const run = { controller, journey, base, isLive: false, showPlace: () => undefined };
  return <RunResult run={run} story={<StoryDrawn reader={readerOf(recording)} />} lay={layRun} />;
}
