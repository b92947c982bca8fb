// What became of a run: headline, output, problems, findings and the player, of whatever the controller shows.

import type { JSX } from "preact";
import type { Recording } from "#recording";
import { ElapsedView, FindingsView, OutputView, PlayerView, ProblemsView } from "#player";
import { asideOf } from "./shown.ts";
import type { Snippet } from "./use-live-snippet.ts";

export function RunResult({ snippet }: { readonly snippet: Snippet }): JSX.Element {
  const { controller, isLive, showPlace } = snippet;
  const shown = controller.shown.value;
  const recording = shown.kind === "recording" ? shown.recording : null;
  const isPlaying = controller.isPlaying.value;
  const isAway = controller.isAway.value;
  // Landmarks of one page must be told apart; the file's own name is the whole snippet's.
  const stem = controller.setup.file.replace(/\.\w+$/, "");
  return (
    <>
      <ElapsedView
        sentence={controller.sentence.value}
        aside={isAway ? null : asideOf(controller.problems.value)}
        position={isAway ? controller.position : null}
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
        <ProblemsView problems={controller.problems.value} isPending={isAway} onShowPlace={showPlace} />
        {recording !== null && (
          <FindingsView
            findings={recording.findings}
            lessons={snippet.lessons}
            isPending={isAway}
            isLive={isLive}
            onShowPlace={showPlace}
            onShowMoment={snippet.journey.seek}
          />
        )}
      </OutputView>
      {recording !== null && <Player snippet={snippet} stem={stem} recording={recording} />}
    </>
  );
}

interface PlayerProps {
  readonly snippet: Snippet;
  readonly stem: string;
  readonly recording: Recording;
}

/**
 * The player as the server drew it, until somebody comes near; then the same, alive. A page that is only read sends
 * none of the script that draws it.
 */
function Player({ snippet, stem, recording }: PlayerProps): JSX.Element {
  const { controller, journey, isLive, showPlace } = snippet;
  const before = controller.before.value;
  const insight = journey.insight.value;
  const props = {
    stem,
    recording,
    playback: controller.playback,
    journey,
    onSeek: journey.seekMoment,
    onShowPlace: isLive ? showPlace : null,
    insight,
    compared: before === null ? null : { other: before, own: before.ownLabel },
  };
  if (insight !== null) return <insight.PlayerView {...props} />;
  if (import.meta.env.SSR) return <PlayerView {...props} />;
  const shown = controller.shown.value;
  const isAsBuilt = shown.kind === "recording" && shown.origin === "build";
  return <AsDrawn key={isAsBuilt ? "built" : "other"} isAsBuilt={isAsBuilt} />;
}

/** Takes over what the server drew without looking at it: Preact leaves such content alone while it wakes a page up. */
function AsDrawn({ isAsBuilt }: { readonly isAsBuilt: boolean }): JSX.Element {
  return isAsBuilt ? (
    <div class="player" dangerouslySetInnerHTML={{ __html: "" }} />
  ) : (
    <div class="player">
      <p class="player-loading">Fetching the timeline …</p>
    </div>
  );
}
