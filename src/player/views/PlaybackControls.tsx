// Run, stop, and how fast to play.

import type { ComponentChildren, JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { SPEEDS } from "../model/playback.ts";
import type { SpeedId } from "../model/playback.ts";
import "./playback-controls.css";

export interface PlaybackControlsProps {
  /** False until the page's script has taken over: a press would be lost. */
  readonly isLive: boolean;
  readonly isRunning: boolean;
  readonly speed: SpeedId;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onSpeed: (speed: SpeedId) => void;
  /** Other ways to run, right after Run. */
  readonly children?: ComponentChildren;
}

export function PlaybackControls(props: PlaybackControlsProps): JSX.Element {
  const { isLive, isRunning, onRun, onStop } = props;
  const run = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Stop goes away when there is nothing to stop; who was on it is not to be left nowhere.
    if (!isRunning && document.activeElement === stop.current) run.current?.focus();
  }, [isRunning]);
  return (
    <div class="playback" data-running={isRunning}>
      <button
        ref={run}
        type="button"
        class="playback-run"
        disabled={!isLive}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={onRun}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 2.5v11l9-5.5z" />
        </svg>
        Run
      </button>
      {props.children}
      <button ref={stop} type="button" class="playback-stop" disabled={!isRunning} onClick={onStop}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3h10v10H3z" />
        </svg>
        Stop
      </button>
      <Speeds {...props} />
    </div>
  );
}

function Speeds({ isLive, speed, onSpeed }: PlaybackControlsProps): JSX.Element {
  const group = useId();
  return (
    <fieldset class="playback-speeds" disabled={!isLive}>
      <legend>Speed</legend>
      {SPEEDS.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={group} value={id} checked={id === speed} onChange={() => onSpeed(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
