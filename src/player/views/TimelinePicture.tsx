// The picture of a timeline. Moments are percentages of its width and heights are in em, so that the same SVG fits every
// screen and every size of type without script.

import type { At } from "#recording";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX, RefObject } from "preact";
import { useId, useRef } from "preact/hooks";
import { sayTimeline } from "../model/lane-sentence.ts";
import { isWalkKey, walk } from "../model/stretch-walk.ts";
import type { StretchPlace } from "../model/stretch-walk.ts";
import { shareOf } from "../model/time-scale.ts";
import type { Timeline } from "../model/timeline.ts";
import { LaneShapes } from "./LaneShapes.tsx";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { em, LANE_HEIGHT, percent } from "./timeline-units.ts";

interface PictureProps {
  readonly timeline: Timeline;
  /** Logical seconds up to which the run is played; `null` when it is shown whole. */
  readonly position: ReadonlySignal<number> | null;
  readonly pointed: StretchPlace | null;
  readonly onPoint: (place: StretchPlace) => void;
  /** `null` in a page without script. */
  readonly onShowPlace: ((at: At) => void) | null;
}

export function TimelinePicture(props: PictureProps): JSX.Element {
  const { timeline, onShowPlace } = props;
  const hatch = useId();
  const picture = useRef<SVGSVGElement>(null);
  return (
    <div class="timeline-picture">
      <ol class="timeline-names" aria-hidden="true">
        {timeline.lanes.map(({ task, name }) => (
          <li key={task}>{name}</li>
        ))}
      </ol>
      <div class="timeline-plot">
        <svg
          ref={picture}
          class="timeline-svg"
          style={{ height: em(timeline.lanes.length * LANE_HEIGHT + 1.5) }}
          role={onShowPlace === null ? "img" : "group"}
          aria-label={sayTimeline(timeline)}
          onKeyDown={(event) => walkByKey(event, props, picture)}
        >
          <Hatch id={hatch} />
          <TimelineAxis timeline={timeline} />
          {timeline.lanes.map((lane, row) => (
            <LaneShapes {...props} key={lane.task} lane={lane} row={row} hatch={hatch} />
          ))}
        </svg>
        {props.position !== null && <Veil end={timeline.end} position={props.position} />}
      </div>
    </div>
  );
}

/** Blocked is told by more than its colour. */
function Hatch({ id }: { readonly id: string }): JSX.Element {
  return (
    <defs>
      <pattern id={id} class="timeline-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" />
        <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" />
      </pattern>
    </defs>
  );
}

/** What has not been played yet lies under a veil. It is moved as a whole: nothing beneath it is drawn anew. */
function Veil({ end, position }: { readonly end: number; readonly position: ReadonlySignal<number> }): JSX.Element {
  return (
    <div class="timeline-veil" aria-hidden="true">
      <div style={{ transform: `translateX(${percent(shareOf(position.value, end))})` }} />
    </div>
  );
}

function walkByKey(event: KeyboardEvent, props: PictureProps, picture: RefObject<SVGSVGElement>): void {
  const { timeline, pointed, onPoint } = props;
  if (!isWalkKey(event.key) || pointed === null) return;
  event.preventDefault();
  const { lane, index } = walk(timeline.lanes, pointed, event.key);
  onPoint({ lane, index });
  picture.current?.querySelector<SVGElement>(`[data-place="${String(lane)}-${String(index)}"]`)?.focus();
}
