// Tells memory that fills up from work that takes long. A loop that keeps more and more passes quickly from round to
// round, and stands still again and again, longer and longer, while the engine looks for room; one that works evenly does
// not. No engine tells a program how much memory it has taken. It knows no clock.

/** Pauses shorter than this (milliseconds) happen on any busy machine. */
const STALL_MS = 20;
/** And it must be so many times as long as usual: some rounds do more than others. */
const TIMES_USUAL = 8;
/** Less than this (milliseconds) says nothing. */
const LEAST_MS = 400;
/** How much the newest pause counts for what is usual. */
const WEIGHT = 1 / 16;

export class Stalls {
  #usualMs = Infinity;
  #stalledMs = 0;

  /** A new step begins. */
  restart(): void {
    this.#stalledMs = 0;
    this.#usualMs = Infinity;
  }

  /** @param ms real milliseconds between two looks at the clock */
  note(ms: number): void {
    if (ms > this.#usualMs * TIMES_USUAL) this.#stalledMs += ms > STALL_MS ? ms : 0;
    else this.#usualMs = this.#usualMs === Infinity ? ms : this.#usualMs + (ms - this.#usualMs) * WEIGHT;
  }

  /**
   * Whether so much of a step went by standing still as no busy machine explains: with three other programs on two
   * processors, a loop that keeps nothing came to a fifth, and one that keeps objects to nine tenths.
   * @param stepMs how long it has taken, in real milliseconds
   */
  haveTaken(stepMs: number): boolean {
    return this.#stalledMs > Math.max(LEAST_MS, stepMs * 0.4);
  }
}
