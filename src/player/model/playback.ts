// The clock of a recording that is being played: a pure function from one state to the next. It does not know where
// real time comes from; whoever plays tells it how much has passed.

/** Another speed is another entry. `rate` is logical seconds per real second. */
export const SPEEDS = [
  { id: "1x", label: "1×", rate: 1 },
  { id: "instant", label: "instant", rate: Infinity },
] as const;
export type SpeedId = (typeof SPEEDS)[number]["id"];

export interface Playback {
  /** Logical seconds since the start of the run. */
  readonly position: number;
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
  | { readonly kind: "speed"; readonly speed: SpeedId }
  /** Real milliseconds have passed. */
  | { readonly kind: "tick"; readonly elapsedMs: number };

export function startingPlayback(speed: SpeedId, end: number): Playback {
  return { position: end, end, isPlaying: false, speed };
}

export function advancePlayback(playback: Playback, event: PlaybackEvent): Playback {
  switch (event.kind) {
    case "play":
      return moveTo({ ...playback, end: event.end, isPlaying: true }, isInstant(playback) ? event.end : 0);
    case "show":
      return startingPlayback(playback.speed, event.end);
    case "pause":
      return { ...playback, isPlaying: false };
    case "speed":
      return changeSpeed({ ...playback, speed: event.speed });
    case "tick":
      return playback.isPlaying
        ? moveTo(playback, playback.position + secondsFor(playback, event.elapsedMs))
        : playback;
  }
}

/** Playing ends by itself at the end. */
function moveTo(playback: Playback, position: number): Playback {
  const reached = Math.min(position, playback.end);
  return { ...playback, position: reached, isPlaying: playback.isPlaying && reached < playback.end };
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
