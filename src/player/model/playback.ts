// The clock of a recording that is being played: a pure function from one state to the next. It does not know where
// real time comes from; whoever plays tells it how much has passed.

import type { Recording } from "#recording";
import { momentAt } from "./moment.ts";
import type { Moment } from "./moment.ts";

/** `rate` is logical seconds per real second, unless a run is long: see `paceOf`. */
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
  /** Of a run that takes no time, how many rows `spans` has: it is played row by row; else 0. */
  readonly rows: number;
  readonly isPlaying: boolean;
  readonly speed: SpeedId;
}

/** How long a recording is. */
type Length = Pick<Playback, "end" | "rows">;

export type PlaybackEvent =
  /** Plays a recording from its beginning; one that takes no time is over at once. */
  | ({ readonly kind: "play" } & Length)
  /** Shows a recording at its end. */
  | ({ readonly kind: "show" } & Length)
  | { readonly kind: "pause" }
  /** Goes on from where it is; from the beginning where it is at its end. */
  | { readonly kind: "resume" }
  /** Goes to a moment and stays there. */
  | { readonly kind: "seek"; readonly moment: Moment }
  | { readonly kind: "speed"; readonly speed: SpeedId }
  /** Real milliseconds have passed. */
  | { readonly kind: "tick"; readonly elapsedMs: number };

export function startingPlayback(speed: SpeedId, { end, rows }: Length): Playback {
  return { moment: momentAt(end), end, rows, isPlaying: false, speed };
}

/** What is played of a recording: its seconds, or where there are none, its rows; nothing where there is no recording. */
export function lengthOf(recording: Recording | null): Length {
  const end = recording?.elapsed ?? 0;
  return { end, rows: end === 0 ? (recording?.spans.length ?? 0) : 0 };
}

export function advancePlayback(playback: Playback, event: PlaybackEvent): Playback {
  switch (event.kind) {
    case "play":
      return isInstant(playback) || event.end === 0
        ? startingPlayback(playback.speed, event)
        : moveTo({ ...startingPlayback(playback.speed, event), isPlaying: true }, 0);
    case "show":
      return startingPlayback(playback.speed, event);
    case "pause":
      return playback.isPlaying ? { ...playback, isPlaying: false } : playback;
    case "resume":
      return resume(playback);
    case "seek":
      return seek(playback, event.moment);
    case "speed":
      return changeSpeed({ ...playback, speed: event.speed });
    case "tick":
      return playback.isPlaying
        ? moveTo(playback, placeOf(playback) + (paceOf(playback) * Math.max(event.elapsedMs, 0)) / 1000)
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
export function clockOf(playback: Playback): number {
  const { seconds } = playback.moment;
  const tick = CLOCK_TICK * paceOf(playback);
  return playback.isPlaying && Number.isFinite(tick) ? Math.floor(seconds / tick + 1e-6) * tick : seconds;
}

/** How far a playhead can go: in seconds, or in rows where no time passes; one of the two is 0. */
export function lastPlaceOf({ end, rows }: Playback): number {
  return rows + end;
}

export function placeOf({ moment, rows }: Playback): number {
  return rows > 0 ? Math.min(Math.max(moment.rank, 0), rows) : moment.seconds;
}

/** The first place of a run without time is before anything has happened. */
export function momentAtPlace({ rows }: Playback, place: number): Moment {
  if (rows === 0 || place >= rows) return momentAt(rows === 0 ? place : 0);
  return { seconds: 0, rank: place > 0 ? place : -2 };
}

/** Playing ends by itself at the end. */
function moveTo(playback: Playback, place: number): Playback {
  const reached = Math.min(place, lastPlaceOf(playback));
  const isPlaying = playback.isPlaying && reached < lastPlaceOf(playback);
  return { ...playback, moment: momentAtPlace(playback, reached), isPlaying };
}

function resume(playback: Playback): Playback {
  const from = isAtEnd(playback) ? 0 : placeOf(playback);
  return moveTo({ ...playback, isPlaying: true }, isInstant(playback) ? lastPlaceOf(playback) : from);
}

function seek(playback: Playback, { seconds, rank }: Moment): Playback {
  const within = Math.min(Math.max(seconds, 0), playback.end);
  return { ...playback, moment: { seconds: within, rank }, isPlaying: false };
}

function changeSpeed(playback: Playback): Playback {
  return playback.isPlaying && isInstant(playback) ? moveTo(playback, lastPlaceOf(playback)) : playback;
}

function isInstant({ speed }: Playback): boolean {
  return rateOf(speed) === Infinity;
}

/** Of a run without time, as many rows a second as can be followed, and of a long one more: nobody watches for hours. */
const ROWS_PER_SECOND = 1.5;
const LONGEST_SECONDS = 60;
/** Nor does anybody watch a clock for minutes: what takes longer than the one is played within the other, in seconds. */
const PATIENCE = 20;
const HURRIED = 10;

/** @returns how far it is played in a second of real time: logical seconds, or rows where no time passes */
export function paceOf({ speed, end, rows }: Playback): number {
  const usual = rows > 0 ? Math.max(ROWS_PER_SECOND, rows / LONGEST_SECONDS) : end > PATIENCE ? end / HURRIED : 1;
  return usual * rateOf(speed);
}

function rateOf(speed: SpeedId): number {
  return SPEEDS.find(({ id }) => id === speed)?.rate ?? 1;
}
