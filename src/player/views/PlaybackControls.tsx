// Run, stop, by which rules, and how fast to play.

import { RULES } from "#recording";
import type { Rules } from "#recording";
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { SPEEDS } from "../model/playback.ts";
import type { SpeedId } from "../model/playback.ts";
import "./playback-controls.css";

export interface RulesChoice {
  readonly chosen: Rules;
  readonly onChoose: (rules: Rules) => void;
}

const RULES_IN_WORDS: Readonly<Record<Rules, string>> = { asyncio: "asyncio", javascript: "JavaScript" };

export interface PlaybackControlsProps {
  /** False until the page's script has taken over: a press would be lost. */
  readonly isLive: boolean;
  readonly isRunning: boolean;
  readonly speed: SpeedId;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onSpeed: (speed: SpeedId) => void;
  /** `null` where the rules are given, as in an exercise. */
  readonly rules: RulesChoice | null;
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
        class="button button-run"
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
      <button ref={stop} type="button" class="button playback-stop" disabled={!isRunning} onClick={onStop}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3h10v10H3z" />
        </svg>
        Stop
      </button>
      <span>
        <RulesSelect {...props} />
        <SpeedSelect {...props} />
      </span>
    </div>
  );
}

function RulesSelect({ isLive, rules }: PlaybackControlsProps): JSX.Element | null {
  if (rules === null) return null;
  return (
    <select
      class="button button-plain"
      aria-label="Rules"
      title="Whose order of events the run follows"
      disabled={!isLive}
      value={rules.chosen}
      onChange={({ currentTarget: { value } }) => {
        const chosen = RULES.find((known) => known === value);
        if (chosen !== undefined) rules.onChoose(chosen);
      }}
    >
      {RULES.map((known) => (
        <option key={known} value={known}>
          {RULES_IN_WORDS[known]}
        </option>
      ))}
    </select>
  );
}

function SpeedSelect({ isLive, speed, onSpeed }: PlaybackControlsProps): JSX.Element {
  return (
    <select
      class="button button-plain"
      aria-label="Speed"
      disabled={!isLive}
      value={speed}
      onChange={({ currentTarget: { value } }) => {
        const chosen = SPEEDS.find(({ id }) => id === value);
        if (chosen !== undefined) onSpeed(chosen.id);
      }}
    >
      {SPEEDS.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
