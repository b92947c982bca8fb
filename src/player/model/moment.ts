// A moment of a recording. Much happens in one instant of logical time, one thing after another: so a moment is a time
// and how far that instant has come.

export interface Moment {
  /** Logical seconds since the start of the run. */
  readonly seconds: number;
  /** How far its instant has come, counted in rows of `spans`; `Infinity`: all of it has happened. */
  readonly rank: number;
}

/** The moment at which everything of an instant has happened. @param seconds logical */
export function momentAt(seconds: number): Moment {
  return { seconds, rank: Infinity };
}
