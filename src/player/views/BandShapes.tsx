// A band of a timeline: many lanes as one, as dense as what they do.

import type { JSX, SVGAttributes } from "preact";
import { LEVELS } from "../model/bands.ts";
import type { Band, Cell } from "../model/bands.ts";
import { em, LANE_HEIGHT, percent } from "./timeline-units.ts";
import { laneClass } from "./lane-colour.ts";

interface BandProps {
  readonly band: Band;
  readonly row: number;
  /** The id of the pattern for blocked stretches. */
  readonly hatch: string;
}

const [TOP, HEIGHT] = [0.2, LANE_HEIGHT - 0.4];

export function BandShapes({ band, row, hatch }: BandProps): JSX.Element {
  return (
    <g class={`timeline-band ${laneClass(0)}`}>
      <title>{`${band.name}: ${String(band.count)} lanes`}</title>
      {band.cells.map((cell, index) => (
        <rect
          key={index}
          data-kind={cell.kind}
          x={percent(cell.from)}
          width={percent(cell.to - cell.from)}
          {...heightOf(cell, row)}
          {...(cell.kind === "blocked" ? { fill: `url(#${hatch})` } : { "fill-opacity": strengthOf(cell) })}
        />
      ))}
    </g>
  );
}

/** Steps take no time of their own: they stand on the band's edge, and what lies behind them shows. */
function heightOf({ kind, level }: Cell, row: number): SVGAttributes<SVGRectElement> {
  const top = row * LANE_HEIGHT + TOP;
  if (kind !== "step") return { y: em(top), height: em(HEIGHT) };
  const height = 0.15 + (0.45 * level) / LEVELS;
  return { y: em(top + HEIGHT - height), height: em(height) };
}

function strengthOf({ kind, level }: Cell): string {
  return kind === "step" ? "1" : (0.1 + (0.4 * level) / LEVELS).toFixed(2);
}
