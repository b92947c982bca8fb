// What lies behind the lanes: round moments with their names, and the time in which the loop was blocked for all.

import type { JSX } from "preact";
import { shareBetween, shareOf } from "../model/time-scale.ts";
import type { Timeline } from "../model/timeline.ts";
import { em, heightOf, percent } from "./timeline-units.ts";

export function TimelineAxis({ timeline }: { readonly timeline: Timeline }): JSX.Element {
  const { window, freezes, ticks } = timeline;
  const bottom = heightOf(timeline);
  return (
    <g class="timeline-axis" aria-hidden="true">
      {freezes.map((freeze, index) => (
        <rect
          key={index}
          class="timeline-freeze"
          x={percent(shareOf(freeze.start, window))}
          width={percent(shareBetween(freeze.start, freeze.end, window))}
          height={em(bottom)}
        />
      ))}
      {ticks.map(({ seconds, label }) => {
        const share = shareOf(seconds, window);
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
