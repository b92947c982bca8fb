// How the timeline's picture is measured: across in shares of its width, down in em.

/** The height of a lane, in em. `timeline.css` gives the names beside it the same. */
export const LANE_HEIGHT = 1.75;

export function percent(share: number): string {
  return `${String(Math.round(share * 1e5) / 1e3)}%`;
}

export function em(size: number): string {
  return `${String(size)}em`;
}
