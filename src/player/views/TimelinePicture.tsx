// The picture of a timeline. Moments are percentages of its width and heights are in em, so that the same SVG fits every
// screen and every size of type without script.

import type { At, TaskId } from "#recording";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX, RefObject } from "preact";
import { useRef } from "preact/hooks";
import { sayTimeline } from "../model/lane-sentence.ts";
import type { Band } from "../model/bands.ts";
import type { Moment } from "../model/moment.ts";
import { isWalkKey, walk } from "../model/stretch-walk.ts";
import type { StretchPlace } from "../model/stretch-walk.ts";
import type { Timeline } from "../model/timeline.ts";
import { AwaitEdges } from "./AwaitEdges.tsx";
import { BandShapes } from "./BandShapes.tsx";
import { Hatch } from "./Hatch.tsx";
import { LaneNames } from "./LaneNames.tsx";
import { LaneShapes } from "./LaneShapes.tsx";
import { Playhead } from "./Playhead.tsx";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { em, heightOf } from "./timeline-units.ts";

export interface PictureProps {
  /** Unique in its page. */
  readonly id: string;
  /** For what is as wide as the window of time. */
  readonly plot: RefObject<HTMLDivElement>;
  readonly timeline: Timeline;
  /** How far the run is played; `null` when it is shown whole. */
  readonly moment: ReadonlySignal<Moment> | null;
  readonly pointed: StretchPlace | null;
  readonly onPoint: (place: StretchPlace) => void;
  /** Asks why a task does not run; `null` where nobody could answer. */
  readonly onAsk: ((task: TaskId) => void) | null;
  /** Looks into a band. */
  readonly onOpenBand: (band: Band) => void;
  /** `null` in a page without script. */
  readonly onShowPlace: ((at: At) => void) | null;
  /** The playhead is dragged to a moment. */
  readonly onSeek?: ((moment: Moment) => void) | undefined;
}

export function TimelinePicture(props: PictureProps): JSX.Element {
  const { id, timeline, onShowPlace } = props;
  const hatch = `${id}-hatch`;
  const picture = useRef<SVGSVGElement>(null);
  return (
    <div class="timeline-picture">
      <LaneNames {...props} />
      <div ref={props.plot} class="timeline-plot">
        <svg
          ref={picture}
          class="timeline-svg"
          style={{ height: em(heightOf(timeline) + 1.5) }}
          role={onShowPlace === null ? "img" : "group"}
          aria-label={sayTimeline(timeline)}
          onKeyDown={(event) => walkByKey(event, props, picture)}
        >
          <Hatch id={hatch} />
          <TimelineAxis timeline={timeline} />
          {timeline.lanes.map((lane, row) => (
            <LaneShapes {...props} key={lane.task} lane={lane} row={row} hatch={hatch} />
          ))}
          {timeline.bands.map((band, index) => (
            <BandShapes key={band.first} band={band} row={timeline.lanes.length + index} hatch={hatch} />
          ))}
          <AwaitEdges id={`${id}-arrow`} timeline={timeline} />
        </svg>
        {props.moment !== null && <Playhead timeline={timeline} moment={props.moment} onSeek={props.onSeek} />}
      </div>
    </div>
  );
}

function walkByKey(event: KeyboardEvent, props: PictureProps, picture: RefObject<SVGSVGElement>): void {
  const { timeline, pointed, onPoint } = props;
  if (!isWalkKey(event.key) || event.shiftKey || pointed === null) return;
  event.preventDefault();
  const { lane, index } = walk(timeline.lanes, pointed, event.key);
  onPoint({ lane, index });
  picture.current?.querySelector<SVGElement>(`[data-place="${String(lane)}-${String(index)}"]`)?.focus();
}
