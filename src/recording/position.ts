// A place in the learner's source, packed into one integer so that millions of them fit in a column.
// Knows nothing of files: a recording speaks of one source text.

/** A packed place: `line * 1024 + column`, both counted from 1; columns past 1023 are held at 1023; 0 means "nowhere". */
export type At = number;

export const NOWHERE: At = 0;

const COLUMNS = 1024;

/**
 * Packs a place.
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units
 */
export function packAt(line: number, column: number): At {
  return line * COLUMNS + Math.min(column, COLUMNS - 1);
}

/** The line of a place, counted from 1; 0 for `NOWHERE`. */
export function lineOf(at: At): number {
  return Math.floor(at / COLUMNS);
}

/** The column of a place, counted from 1; 0 for `NOWHERE`. */
export function columnOf(at: At): number {
  return at % COLUMNS;
}
