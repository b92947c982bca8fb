// What leads from the end of a task to the lane of the one that had waited for it.

import type { JSX } from "preact";
import { shareOf } from "../model/time-scale.ts";
import type { Timeline } from "../model/timeline.ts";
import { em, LANE_HEIGHT, percent } from "./timeline-units.ts";

interface EdgesProps {
  /** For the arrow's head: unique in its page. */
  readonly id: string;
  readonly timeline: Timeline;
}

export function AwaitEdges({ id, timeline }: EdgesProps): JSX.Element {
  const { edges, lanes, window } = timeline;
  const rowOf = new Map(lanes.map(({ task }, row) => [task, row]));
  const seen = edges.filter(({ seconds }) => seconds >= window.from && seconds <= window.to);
  return (
    <g class="timeline-edges" aria-hidden="true">
      <defs>
        <marker id={id} viewBox="0 0 8 8" refX="6.5" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M1.5 0.5L6.5 4L1.5 7.5" />
        </marker>
      </defs>
      {seen.map(({ from, to, seconds }) => {
        const [start, end] = [rowOf.get(from) ?? 0, rowOf.get(to) ?? 0];
        const x = percent(shareOf(seconds, window));
        const isUp = end < start;
        // From the edge of the one bar to the edge of the other.
        const [y1, y2] = isUp ? [start + 0.22, end + 0.8] : [start + 0.78, end + 0.2];
        return (
          <line
            key={`${String(from)}-${String(to)}`}
            x1={x}
            x2={x}
            y1={em(y1 * LANE_HEIGHT)}
            y2={em(y2 * LANE_HEIGHT)}
            marker-end={`url(#${id})`}
          />
        );
      })}
    </g>
  );
}
