// Moves through a recording: play and pause, one event back and forth, a slider for the moment, and straight to a line.
// It shows where one is and says what is wanted; what a moment holds, others show.

import { computed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { formatStamp } from "../model/format.ts";
import type { Moment } from "../model/moment.ts";
import { clockOf } from "../model/playback.ts";
import type { Playback } from "../model/playback.ts";
import { MomentSlider } from "./MomentSlider.tsx";
import "./transport.css";

export interface TransportProps {
  /** False until the page's script has taken over: a press would be lost. */
  readonly isLive: boolean;
  readonly playback: ReadonlySignal<Playback>;
  readonly journey: Journey;
  /** The lines on which something happens; empty until they are known. */
  readonly lines: readonly number[];
  /** What has just happened, for those who hear the slider. */
  readonly describe: () => string;
}

/** What one can ask of the one who plays. */
export interface Journey {
  readonly play: () => void;
  readonly pause: () => void;
  /** To the next event, or to the one before. */
  readonly step: (by: 1 | -1) => void;
  readonly seek: (moment: Moment) => void;
  /** To the very beginning, before anything has happened. */
  readonly rewind: () => void;
  /** To the next event on a line. */
  readonly runToLine: (line: number) => void;
  /** Puts the address of this moment into the clipboard; `null` where it has none. */
  readonly copyLink: (() => void) | null;
}

export function Transport(props: TransportProps): JSX.Element {
  const { isLive, journey, lines } = props;
  return (
    <div class="transport" role="group" aria-label="Playback">
      <div class="transport-buttons">
        <IconButton
          name="Previous event"
          path="M11.5 3.5v9L5 8zM4 3.5v9"
          isLive={isLive}
          onPress={() => journey.step(-1)}
        />
        <PlayButton {...props} />
        <IconButton
          name="Next event"
          path="M4.5 3.5v9L11 8zM12 3.5v9"
          isLive={isLive}
          onPress={() => journey.step(1)}
        />
      </div>
      <MomentSlider {...props} />
      <Stamp playback={props.playback} />
      <select
        class="button button-plain button-small"
        aria-label="Run to line"
        disabled={!isLive || lines.length === 0}
        value=""
        onChange={({ currentTarget }) => {
          journey.runToLine(Number(currentTarget.value));
          currentTarget.value = "";
        }}
      >
        <option value="">To line …</option>
        {lines.map((line) => (
          <option key={line} value={line}>
            line {line}
          </option>
        ))}
      </select>
      {journey.copyLink !== null && (
        <IconButton
          name="Copy link to this moment"
          path="M6.5 9.5l3-3M7 4.5l1.6-1.6a2.6 2.6 0 013.7 3.7L10.7 8.2M9 11.5l-1.6 1.6a2.6 2.6 0 01-3.7-3.7L5.3 7.8"
          isLive={isLive}
          isLine
          onPress={journey.copyLink}
        />
      )}
    </div>
  );
}

function PlayButton({ isLive, playback, journey }: TransportProps): JSX.Element {
  // Sixty times a second the moment changes, and this does not.
  const playing = useMemo(() => computed(() => playback.value.isPlaying), [playback]);
  const isPlaying = playing.value;
  return (
    <IconButton
      name={isPlaying ? "Pause" : "Play"}
      path={isPlaying ? "M4.5 3h2.5v10H4.5zM9 3h2.5v10H9z" : "M4.5 2.5v11l9-5.5z"}
      isLive={isLive}
      onPress={isPlaying ? journey.pause : journey.play}
    />
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly path: string;
  readonly isLive: boolean;
  /** Drawn as a line instead of filled. */
  readonly isLine?: boolean;
  readonly onPress: () => void;
}

function IconButton({ name, path, isLive, isLine = false, onPress }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="button button-plain button-icon"
      aria-label={name}
      title={name}
      disabled={!isLive}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" data-line={isLine}>
        <path d={path} />
      </svg>
    </button>
  );
}

function Stamp({ playback }: Pick<TransportProps, "playback">): JSX.Element {
  // A signal as a child changes its text and draws nothing else anew.
  const stamp = useMemo(() => computed(() => formatStamp(clockOf(playback.value))), [playback]);
  const longest = useMemo(() => computed(() => formatStamp(playback.value.end).length), [playback]);
  return (
    <span class="transport-stamp" aria-hidden="true" style={{ inlineSize: `${String(longest.value)}ch` }}>
      <span>{stamp}</span>
    </span>
  );
}
