// How the juggler's picture is measured, in the units of its view box.

export const PICTURE_WIDTH = 360;
export const PICTURE_HEIGHT = 318;
/** Where the highest ball hangs: there is room above it for its name, and above that for what is said of all. */
const AIR_TOP = 56;
/** The line above them. */
export const BANNER_Y = 16;
/** Where balls are caught. */
export const HAND_Y = 206;
export const BALL_RADIUS = 12;

/** @param height from 0, in the hand, to 1, as high as a ball of this run is thrown */
export function yOf(height: number): number {
  return HAND_Y - BALL_RADIUS - height * (HAND_Y - BALL_RADIUS - AIR_TOP);
}

/** Balls fly side by side, each in a column of its own. */
export function columnOf(place: number, count: number): number {
  const [left, width] = [26, PICTURE_WIDTH - 84];
  return left + ((place + 0.5) * width) / count;
}
