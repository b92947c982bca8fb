// One lane of a timeline: its life as a thin line, its stretches on it, and a cross where it was cancelled.

import type { At } from "#recording";
import type { JSX, SVGAttributes } from "preact";
import type { StretchPlace } from "../model/stretch-walk.ts";
import type { Stretch } from "../model/stretches.ts";
import { shareOf } from "../model/time-scale.ts";
import type { Timeline, TimelineLane } from "../model/timeline.ts";
import { stretchId, StretchShape } from "./StretchShape.tsx";
import { laneClass } from "./lane-colour.ts";
import { em, LANE_HEIGHT, percent } from "./timeline-units.ts";

export interface LaneProps {
  /** Of the timeline: unique in its page. */
  readonly id: string;
  readonly timeline: Timeline;
  readonly lane: TimelineLane;
  readonly row: number;
  readonly pointed: StretchPlace | null;
  /** The id of the pattern for blocked stretches. */
  readonly hatch: string;
  readonly onPoint: (place: StretchPlace) => void;
  readonly onShowPlace: ((at: At) => void) | null;
}

export function LaneShapes(props: LaneProps): JSX.Element {
  const { timeline, lane, row } = props;
  const middle = em((row + 0.5) * LANE_HEIGHT);
  const [begin, end] = [shareOf(lane.begin, timeline.window), shareOf(lane.end, timeline.window)];
  return (
    <g class={`timeline-lane ${laneClass(lane.place)}`} {...inOrderOfTime(props)}>
      <line class="timeline-life" x1={percent(begin)} x2={percent(end)} y1={middle} y2={middle} />
      {inDrawingOrder(lane.stretches).map(({ stretch, index }) => (
        <StretchShape {...props} key={index} stretch={stretch} index={index} />
      ))}
      {lane.outcome === "cancelled" && lane.end >= timeline.window.from && lane.end <= timeline.window.to && (
        <svg class="timeline-cross" x={percent(end)} y={middle} overflow="visible" aria-hidden="true">
          <path d="M-4.5 -4.5l9 9M-4.5 4.5l9 -9" />
        </svg>
      )}
    </g>
  );
}

/** They stand in the order in which they are drawn; whoever hears them gets them as they happen. */
function inOrderOfTime({ id, lane, row, onShowPlace }: LaneProps): SVGAttributes<SVGGElement> {
  if (onShowPlace === null) return {};
  const owned = lane.stretches.map((_, index) => stretchId(id, row, index));
  return { role: "group", "aria-label": lane.name, "aria-owns": owned.join(" ") };
}

const DEPTH: Readonly<Record<Stretch["kind"], number>> = { waiting: 0, blocked: 1, running: 2 };

/** Steps have no width of their own, and would be lost beneath the rest. */
function inDrawingOrder(
  stretches: readonly Stretch[],
): readonly { readonly stretch: Stretch; readonly index: number }[] {
  const all = stretches.map((stretch, index) => ({ stretch, index }));
  return all.sort((one, other) => DEPTH[one.stretch.kind] - DEPTH[other.stretch.kind] || one.index - other.index);
}
