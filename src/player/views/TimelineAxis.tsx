// What lies behind the lanes: round moments with their names, and the time in which the loop was blocked for all.

import type { JSX } from "preact";
import { shareOf } from "../model/time-scale.ts";
import type { Timeline } from "../model/timeline.ts";
import { em, LANE_HEIGHT, percent } from "./timeline-units.ts";

export function TimelineAxis({ timeline }: { readonly timeline: Timeline }): JSX.Element {
  const { end, freezes, lanes, ticks } = timeline;
  const bottom = lanes.length * LANE_HEIGHT;
  return (
    <g class="timeline-axis" aria-hidden="true">
      {freezes.map((freeze, index) => (
        <rect
          key={index}
          class="timeline-freeze"
          x={percent(shareOf(freeze.start, end))}
          width={percent(shareOf(freeze.end - freeze.start, end))}
          height={em(bottom)}
        />
      ))}
      {ticks.map(({ seconds, label }) => {
        const share = shareOf(seconds, end);
        return (
          <g key={label} class="timeline-tick">
            <line x1={percent(share)} x2={percent(share)} y1="0" y2={em(bottom + 0.25)} />
            <text x={percent(share)} y={em(bottom + 1.25)} text-anchor={anchorOf(share)}>
              <tspan>{label}</tspan>
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Names at the edges stay inside the picture. */
function anchorOf(share: number): "start" | "middle" | "end" {
  if (share < 0.05) return "start";
  return share > 0.95 ? "end" : "middle";
}
