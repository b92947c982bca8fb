// The logical clock of a run. It moves only when the loop has nothing to do until a deadline, or when something blocks.

/** Seconds since the start of the run. */
export interface Clock {
  readonly now: number;
}

export class LogicalClock implements Clock {
  now = 0;
}
