// What became of a run: headline, output, problems and timeline, of whatever the controller shows.

import type { JSX } from "preact";
import { ElapsedView, OutputView, ProblemsView, TimelineView } from "#player";
import { asideOf } from "./shown.ts";
import type { Snippet } from "./use-live-snippet.ts";

export function RunResult({ snippet }: { readonly snippet: Snippet }): JSX.Element {
  const { controller, isLive, showPlace } = snippet;
  const shown = controller.shown.value;
  const recording = shown.kind === "recording" ? shown.recording : null;
  const isPlaying = controller.isPlaying.value;
  const isPartial = isPlaying || (shown.kind === "recording" && shown.stoppedAt !== null);
  // Landmarks of one page must be told apart; the file's own name is the whole snippet's.
  const stem = controller.setup.file.replace(/\.\w+$/, "");
  return (
    <>
      <ElapsedView
        sentence={controller.sentence.value}
        aside={isPlaying ? null : asideOf(controller.problems.value)}
        position={isPlaying ? controller.position : null}
        isStarting={controller.isRunning.value && !isPlaying}
      />
      <OutputView
        label={`Output of ${stem}`}
        recording={recording}
        position={controller.position}
        outcome={controller.outcome.value}
        elapsed={controller.elapsed.value}
      >
        <ProblemsView problems={controller.problems.value} isPending={isPlaying} onShowPlace={showPlace} />
      </OutputView>
      {recording !== null && (
        <TimelineView
          label={`Timeline of ${stem}`}
          recording={recording}
          position={isPartial ? controller.position : null}
          onShowPlace={isLive ? showPlace : null}
        />
      )}
    </>
  );
}
