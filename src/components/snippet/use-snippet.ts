// A snippet of the course: what the build recorded of it, and what the reader types in its place.

import type { RecordedRun } from "#course";
import { goOnFromStep } from "../project/go-on-from-step.ts";
import type { StepBefore } from "../project/step-start.ts";
import { DraftKeeper } from "../progress/draft-keeper.ts";
import { pageProgress } from "../progress/page-progress.ts";
import { knowProgram } from "./known-programs.ts";
import { loadPageRunner, pageSpeed } from "./page-runner.ts";
import { recallRecording } from "./recall-recording.ts";
import { SnippetController } from "./snippet-controller.ts";
import { useLiveSnippet } from "./use-live-snippet.ts";
import type { Snippet } from "./use-live-snippet.ts";

export interface SnippetSource {
  /** Stable: what the reader types is kept under it. */
  readonly id: string;
  /** e.g. `breakfast.ts` */
  readonly file: string;
  readonly source: string;
  /** The run that the build recorded. */
  readonly recorded: RecordedRun;
  /** Where the site is served from: `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** For the step of a project: the step of whose code it goes on. */
  readonly before?: StepBefore;
}

export function useSnippet(source: SnippetSource): Snippet {
  return useLiveSnippet({
    create: () => createController(source),
    base: source.base,
    hasMomentLinks: true,
    follow: (controller, settle) => keepDraft(source, controller, settle),
  });
}

function createController({ file, source, recorded, base }: SnippetSource): SnippetController {
  const { rules, seed, settings } = recorded;
  if (recorded.program !== null) knowProgram({ file, rules, source }, recorded.program, base);
  return new SnippetController({
    file,
    source,
    recorded: () => recallRecording(recorded, base),
    rules,
    seed,
    settings,
    speed: pageSpeed.peek(),
    loadCollaborators: () => loadPageRunner(base),
  });
}

/** What is typed is there again at the next visit, even when its run takes the page down. */
function keepDraft(
  { id, before }: SnippetSource,
  { setup, source, original, isRunning }: SnippetController,
  settle: () => void,
): () => void {
  const progress = pageProgress();
  const keeper = new DraftKeeper({ id, original, source, progress, outlivesOriginal: before !== undefined });
  const keep = (): void => void keeper.flush();
  // What is brought back takes its room once it is shown.
  const restored = (): void => {
    if (source.peek() === setup.source) settle();
  };
  const endings = [keeper.follow(), isRunning.subscribe(keep)];
  if (before === undefined) void keeper.restore().then(restored);
  else endings.push(goOnFromStep(before, setup.source, keeper, progress, restored));
  addEventListener("pagehide", keep);
  return () => {
    removeEventListener("pagehide", keep);
    endings.forEach((end) => end());
    keeper.dispose();
  };
}
