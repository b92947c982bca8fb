// One lane of a timeline: its life as a thin line, its stretches on it, and a cross where it was cancelled.

import type { At } from "#recording";
import type { JSX, SVGAttributes } from "preact";
import { sayStretch } from "../model/stretch-sentence.ts";
import type { StretchPlace } from "../model/stretch-walk.ts";
import type { Stretch } from "../model/stretches.ts";
import { shareOf } from "../model/time-scale.ts";
import type { Timeline, TimelineLane } from "../model/timeline.ts";
import { withoutBackticks } from "./Words.tsx";

/** In em of the picture. */
export const LANE_HEIGHT = 1.75;
const BAR_HEIGHT = 1;
const STEP_HEIGHT = 1.25;
/** As many as there are colours for lanes in src/styles/tokens.css. */
const LANE_COLOURS = 6;

export function percent(share: number): string {
  return `${String(Math.round(share * 1e5) / 1e3)}%`;
}

export function em(size: number): string {
  return `${String(size)}em`;
}

interface LaneProps {
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
  const [begin, end] = [shareOf(lane.begin, timeline.end), shareOf(lane.end, timeline.end)];
  return (
    <g class={`timeline-lane timeline-lane-${String((row % LANE_COLOURS) + 1)}`}>
      <line class="timeline-life" x1={percent(begin)} x2={percent(end)} y1={middle} y2={middle} />
      {inDrawingOrder(lane.stretches).map(({ stretch, index }) => (
        <StretchShape {...props} key={index} stretch={stretch} index={index} />
      ))}
      {lane.outcome === "cancelled" && (
        <svg class="timeline-cross" x={percent(end)} y={middle} overflow="visible" aria-hidden="true">
          <path d="M-4.5 -4.5l9 9M-4.5 4.5l9 -9" />
        </svg>
      )}
    </g>
  );
}

const DEPTH: Readonly<Record<Stretch["kind"], number>> = { waiting: 0, blocked: 1, running: 2 };

/** Steps have no width of their own, and would be lost beneath the rest. */
function inDrawingOrder(
  stretches: readonly Stretch[],
): readonly { readonly stretch: Stretch; readonly index: number }[] {
  const all = stretches.map((stretch, index) => ({ stretch, index }));
  return all.sort((one, other) => DEPTH[one.stretch.kind] - DEPTH[other.stretch.kind] || one.index - other.index);
}

interface StretchProps extends LaneProps {
  readonly stretch: Stretch;
  readonly index: number;
}

function StretchShape(props: StretchProps): JSX.Element {
  const { timeline, stretch, row, index } = props;
  return (
    <g
      class="timeline-stretch"
      data-kind={kindOf(stretch)}
      data-place={`${String(row)}-${String(index)}`}
      {...liveParts(props)}
    >
      {props.onShowPlace === null && <title>{withoutBackticks(sayStretch(timeline.reader, stretch))}</title>}
      <Shape {...props} />
    </g>
  );
}

/** What makes a stretch something to point at, with script. One of them is in the order of tabs; arrows lead on. */
function liveParts(props: StretchProps): SVGAttributes<SVGGElement> {
  const { timeline, stretch, row, index, pointed, onPoint, onShowPlace } = props;
  if (onShowPlace === null) return {};
  const place = { lane: row, index };
  const isTabStop = pointed === null ? row === 0 && index === 0 : pointed.lane === row && pointed.index === index;
  const follow = (): void => onShowPlace(stretch.at);
  return {
    role: "button",
    tabindex: isTabStop ? 0 : -1,
    "aria-label": withoutBackticks(sayStretch(timeline.reader, stretch)),
    onFocus: () => onPoint(place),
    onPointerEnter: () => onPoint(place),
    onClick: follow,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      follow();
    },
  };
}

function Shape({ timeline, stretch, row, hatch }: StretchProps): JSX.Element {
  const { kind, start, end } = stretch;
  const height = kind === "running" ? STEP_HEIGHT : BAR_HEIGHT;
  const top = row * LANE_HEIGHT;
  const barTop = top + (LANE_HEIGHT - height) / 2;
  const x = percent(shareOf(start, timeline.end));
  if (start === end) {
    return (
      <>
        <line class="timeline-hit" x1={x} x2={x} y1={em(top)} y2={em(top + LANE_HEIGHT)} />
        <line class="timeline-shape" x1={x} x2={x} y1={em(barTop)} y2={em(barTop + height)} />
      </>
    );
  }
  const width = percent(shareOf(end - start, timeline.end));
  return (
    <>
      <rect class="timeline-hit" x={x} y={em(top)} width={width} height={em(LANE_HEIGHT)} />
      <rect class="timeline-shape" x={x} y={em(barTop)} width={width} height={em(height)} {...fillOf(stretch, hatch)} />
    </>
  );
}

/** Many short ones drawn as one are as dense as they are. */
function fillOf({ kind, count, filled, start, end }: Stretch, hatch: string): SVGAttributes<SVGRectElement> {
  const density = count === 1 || kind === "running" ? 1 : Math.max(filled / (end - start), 0.15);
  return {
    ...(kind === "blocked" ? { fill: `url(#${hatch})` } : {}),
    ...(density === 1 ? {} : { "fill-opacity": density.toFixed(2) }),
  };
}

function kindOf({ kind, cause }: Stretch): string {
  return kind === "waiting" && cause?.reason === "turn" ? "turn" : kind;
}
