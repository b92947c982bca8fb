// The clock of a recording that is being played: a pure function from one state to the next. It does not know where
// real time comes from; whoever plays tells it how much has passed.

import { momentAt } from "./moment.ts";
import type { Moment } from "./moment.ts";

/** `rate` is logical seconds per real second. */
export const SPEEDS = [
  { id: "0.5x", label: "0.5×", rate: 0.5 },
  { id: "1x", label: "1×", rate: 1 },
  { id: "2x", label: "2×", rate: 2 },
  { id: "4x", label: "4×", rate: 4 },
  { id: "instant", label: "instant", rate: Infinity },
] as const;
export type SpeedId = (typeof SPEEDS)[number]["id"];

export interface Playback {
  readonly moment: Moment;
  /** Logical seconds at which the recording ends. */
  readonly end: number;
  readonly isPlaying: boolean;
  readonly speed: SpeedId;
}

export type PlaybackEvent =
  /** Plays a recording from its beginning. */
  | { readonly kind: "play"; readonly end: number }
  /** Shows a recording at its end. */
  | { readonly kind: "show"; readonly end: number }
  | { readonly kind: "pause" }
  /** Goes on from where it is; from the beginning where it is at its end. */
  | { readonly kind: "resume" }
  /** Goes to a moment and stays there. */
  | { readonly kind: "seek"; readonly moment: Moment }
  | { readonly kind: "speed"; readonly speed: SpeedId }
  /** Real milliseconds have passed. */
  | { readonly kind: "tick"; readonly elapsedMs: number };

export function startingPlayback(speed: SpeedId, end: number): Playback {
  return { moment: momentAt(end), end, isPlaying: false, speed };
}

export function advancePlayback(playback: Playback, event: PlaybackEvent): Playback {
  switch (event.kind) {
    case "play":
      return moveTo({ ...playback, end: event.end, isPlaying: true }, isInstant(playback) ? event.end : 0);
    case "show":
      return startingPlayback(playback.speed, event.end);
    case "pause":
      return { ...playback, isPlaying: false };
    case "resume":
      return resume(playback);
    case "seek":
      return seek(playback, event.moment);
    case "speed":
      return changeSpeed({ ...playback, speed: event.speed });
    case "tick":
      return playback.isPlaying
        ? moveTo(playback, playback.moment.seconds + secondsFor(playback, event.elapsedMs))
        : playback;
  }
}

/** Whether the whole recording is shown. */
export function isAtEnd({ moment, end }: Playback): boolean {
  return moment.seconds >= end && moment.rank === Infinity;
}

/** Seconds of real time between one number of a running clock and the next: faster, nobody could read it. */
const CLOCK_TICK = 0.05;

/** @returns logical seconds, as a clock shows them: exact at rest, in round ticks while it runs */
export function clockOf({ moment: { seconds }, isPlaying, speed }: Playback): number {
  const tick = CLOCK_TICK * rateOf(speed);
  return isPlaying && Number.isFinite(tick) ? Math.floor(seconds / tick + 1e-6) * tick : seconds;
}

/** Playing ends by itself at the end. */
function moveTo(playback: Playback, seconds: number): Playback {
  const reached = Math.min(seconds, playback.end);
  return { ...playback, moment: momentAt(reached), isPlaying: playback.isPlaying && reached < playback.end };
}

function resume(playback: Playback): Playback {
  const from = isAtEnd(playback) ? 0 : playback.moment.seconds;
  return moveTo({ ...playback, isPlaying: true }, isInstant(playback) ? playback.end : from);
}

function seek(playback: Playback, { seconds, rank }: Moment): Playback {
  const within = Math.min(Math.max(seconds, 0), playback.end);
  return { ...playback, moment: { seconds: within, rank }, isPlaying: false };
}

function changeSpeed(playback: Playback): Playback {
  return playback.isPlaying && isInstant(playback) ? moveTo(playback, playback.end) : playback;
}

function isInstant({ speed }: Playback): boolean {
  return rateOf(speed) === Infinity;
}

function secondsFor({ speed }: Playback, elapsedMs: number): number {
  return (rateOf(speed) * Math.max(elapsedMs, 0)) / 1000;
}

function rateOf(speed: SpeedId): number {
  return SPEEDS.find(({ id }) => id === speed)?.rate ?? 1;
}
