// One stretch of a lane: a bar for what lasts, a line for a step, and with script something to point at and to follow.

import type { JSX, SVGAttributes } from "preact";
import { sayStretch } from "../model/stretch-sentence.ts";
import type { Stretch } from "../model/stretches.ts";
import { shareBetween, shareOf } from "../model/time-scale.ts";
import type { LaneProps } from "./LaneShapes.tsx";
import { em, LANE_HEIGHT, percent } from "./timeline-units.ts";
import { withoutBackticks } from "./Words.tsx";

const BAR_HEIGHT = 1;
const STEP_HEIGHT = 1.25;

interface StretchProps extends LaneProps {
  readonly stretch: Stretch;
  readonly index: number;
}

export function StretchShape(props: StretchProps): JSX.Element {
  const { timeline, stretch, row, index, onShowPlace } = props;
  return (
    <g
      class="timeline-stretch"
      data-kind={kindOf(stretch)}
      data-place={`${String(row)}-${String(index)}`}
      {...liveParts(props)}
    >
      {onShowPlace === null && <title>{withoutBackticks(sayStretch(timeline.reader, stretch))}</title>}
      {stretch.start === stretch.end ? <Step {...props} /> : <Bar {...props} />}
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
    id: stretchId(props.id, row, index),
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

/** It takes no time: a line, and room around it to be met by a pointer. */
function Step({ timeline, stretch, row }: StretchProps): JSX.Element {
  const x = percent(shareOf(stretch.start, timeline.window));
  const { top, bottom } = heightsOf(row, STEP_HEIGHT);
  return (
    <>
      <line class="timeline-hit" x1={x} x2={x} y1={em(row * LANE_HEIGHT)} y2={em((row + 1) * LANE_HEIGHT)} />
      <line class="timeline-shape" x1={x} x2={x} y1={em(top)} y2={em(bottom)} />
    </>
  );
}

function Bar(props: StretchProps): JSX.Element {
  const { timeline, stretch, row, hatch } = props;
  const x = percent(shareOf(stretch.start, timeline.window));
  const width = percent(shareBetween(stretch.start, stretch.end, timeline.window));
  const { top } = heightsOf(row, BAR_HEIGHT);
  return (
    <>
      <rect class="timeline-hit" x={x} y={em(row * LANE_HEIGHT)} width={width} height={em(LANE_HEIGHT)} />
      {stretch.filled === 0 ? (
        <Steps timeline={timeline} stretch={stretch} row={row} />
      ) : (
        <rect
          class="timeline-shape"
          x={x}
          y={em(top)}
          width={width}
          height={em(BAR_HEIGHT)}
          {...fillOf(stretch, hatch)}
        />
      )}
      <BarLabel {...props} />
    </>
  );
}

/** So many lanes still leave room to read. */
const MOST_LABELLED = 12;
/** A share of the width that is wide enough for words on a phone, too. */
const WIDE = 0.5;

/** What a stranger must see at once: who keeps the loop, and who is kept from going on. */
function BarLabel({ timeline, stretch, row }: StretchProps): JSX.Element | null {
  const share = shareBetween(stretch.start, stretch.end, timeline.window);
  const label = labelFor(kindOf(stretch), timeline.reader.isOnLoop(stretch.task), share);
  if (label === null || stretch.count > 1 || timeline.lanes.length > MOST_LABELLED) return null;
  const middle = shareOf(stretch.start, timeline.window) + share / 2;
  return (
    <text
      class="timeline-bar-label"
      data-wide={share >= WIDE ? "" : undefined}
      x={percent(middle)}
      y={em((row + 0.5) * LANE_HEIGHT)}
      text-anchor="middle"
      aria-hidden="true"
    >
      <tspan dy="0.32em">{label}</tspan>
    </text>
  );
}

/** @param share of the width: what does not fit is not written */
function labelFor(kind: string, isOnLoop: boolean, share: number): string | null {
  if (kind === "turn") return share >= 0.24 ? "ready, cannot run" : null;
  if (kind !== "blocked" || share < 0.14) return null;
  if (!isOnLoop) return "busy";
  return share >= 0.28 ? "blocks the loop" : "blocks";
}

/** Steps too close together to be told apart. They take no time, so what lies between them must show: a dotted line. */
function Steps({ timeline, stretch, row }: Pick<StretchProps, "timeline" | "stretch" | "row">): JSX.Element {
  const [left, right] = [stretch.start, stretch.end].map((seconds) => percent(shareOf(seconds, timeline.window)));
  const middle = em((row + 0.5) * LANE_HEIGHT);
  return <line class="timeline-shape timeline-steps" x1={left} x2={right} y1={middle} y2={middle} />;
}

function heightsOf(row: number, height: number): { readonly top: number; readonly bottom: number } {
  const middle = (row + 0.5) * LANE_HEIGHT;
  return { top: middle - height / 2, bottom: middle + height / 2 };
}

/** Many short ones drawn as one are as dense as they are. */
function fillOf({ kind, count, filled, start, end }: Stretch, hatch: string): SVGAttributes<SVGRectElement> {
  const density = count === 1 ? 1 : Math.max(filled / (end - start), 0.15);
  return {
    ...(kind === "blocked" ? { fill: `url(#${hatch})` } : {}),
    ...(density < 1 ? { "fill-opacity": density.toFixed(2) } : {}),
  };
}

function kindOf({ kind, cause }: Stretch): string {
  return kind === "waiting" && cause?.reason === "turn" ? "turn" : kind;
}

/** @param id of the timeline */
export function stretchId(id: string, row: number, index: number): string {
  return `${id}-${String(row)}-${String(index)}`;
}
