// What became of a run: headline, output, problems, findings and the player, of whatever the controller shows.

import { computed } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Recording } from "#recording";
import type { Insight, Problem } from "#player";
import { ElapsedView, FindingsView, OutputView, PlayerView, ProblemsView, sayPlaying } from "#player";
import { findingLessons } from "./finding-lessons.ts";
import { asideOf } from "./shown.ts";
import type { Snippet } from "./use-live-snippet.ts";

/** What of a snippet its run needs. */
export type Run = Pick<Snippet, "controller" | "journey" | "base" | "isLive" | "showPlace">;

export interface RunResultProps {
  readonly run: Run;
  /** The run told in words, where the page is drawn without script. */
  readonly story?: ComponentChildren;
  /** Lays its timeline out, where that is there before the closer look. */
  readonly lay?: Insight["layRun"];
}

export function RunResult({ run, story, lay }: RunResultProps): JSX.Element {
  const { controller, isLive, showPlace } = run;
  const shown = controller.shown.value;
  const recording = shown.kind === "recording" ? shown.recording : null;
  const isPlaying = controller.isPlaying.value;
  const isAway = controller.isAway.value;
  // Sixty times a second the playback changes, and this does not.
  const pace = useMemo(() => computed(() => sayPlaying(controller.playback.value)), [controller]);
  // Landmarks of one page must be told apart; the file's own name is the whole snippet's.
  const stem = controller.file.value.replace(/\.\w+$/, "");
  return (
    <>
      <ElapsedView
        sentence={isPlaying ? pace.value : controller.sentence.value}
        aside={isAway ? null : asideOf(controller.problems.value)}
        position={isAway ? controller.clock : null}
        isStarting={controller.isRunning.value && !isPlaying}
        computingMs={isAway ? null : controller.computingMs.value}
        machine={recording?.machine ?? null}
      />
      <OutputView
        label={`Output of ${stem}`}
        recording={recording}
        moment={controller.moment}
        outcome={controller.outcome.value}
        elapsed={controller.elapsed.value}
        isLive={isLive}
      >
        <ProblemsView
          problems={unsaid(controller.problems.value, recording)}
          isPending={isAway}
          onShowPlace={showPlace}
        />
        {recording !== null && (
          <FindingsView
            findings={recording.findings}
            lessons={findingLessons(run.base)}
            isPending={isAway}
            isLive={isLive}
            onShowPlace={showPlace}
            onShowMoment={run.journey.seek}
          />
        )}
      </OutputView>
      {recording !== null && <Player run={run} stem={stem} recording={recording} story={story} lay={lay} />}
    </>
  );
}

/** What is found says the same, and where to read on. */
function unsaid(problems: readonly Problem[], recording: Recording | null): readonly Problem[] {
  const found = new Set(recording?.findings.map(({ message }) => message));
  return problems.filter(({ message }) => !found.has(message));
}

interface PlayerProps {
  readonly run: Run;
  readonly stem: string;
  readonly recording: Recording;
  readonly story: ComponentChildren;
  readonly lay: RunResultProps["lay"];
}

function Player({ run, stem, recording, story, lay }: PlayerProps): JSX.Element {
  const { controller, journey, isLive, showPlace } = run;
  // The output comes first: what is below it is drawn when that is on the screen.
  const [drawn, draw] = useState(recording);
  useEffect(() => draw(recording), [recording]);
  const before = controller.before.value;
  return (
    <PlayerView
      stem={stem}
      recording={drawn}
      playback={controller.playback}
      journey={journey}
      onSeek={journey.seek}
      onShowPlace={isLive ? showPlace : null}
      insight={isLive ? journey.insight.value : null}
      lay={lay ?? journey.insight.value?.layRun}
      story={story}
      compared={before === null ? null : { other: before, own: before.ownLabel }}
    />
  );
}
