// How far a run is played: what is to come lies under a veil, and the veil's edge can be dragged. The veil is a layer of
// its own that is only moved: nothing is laid out or drawn anew. The slider of the controls is the same for the keyboard.

import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Moment } from "../model/moment.ts";
import { shareOf } from "../model/time-scale.ts";
import { momentOf, positionOf } from "../model/timeline.ts";
import type { Timeline } from "../model/timeline.ts";

interface PlayheadProps {
  readonly timeline: Timeline;
  readonly moment: ReadonlySignal<Moment>;
  readonly onSeek?: ((moment: Moment) => void) | undefined;
}

export function Playhead({ timeline, moment, onSeek }: PlayheadProps): JSX.Element {
  const { window } = timeline;
  const plot = useRef<HTMLDivElement>(null);
  const drag = (event: PointerEvent): void => {
    const box = plot.current?.parentElement?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
    onSeek?.(momentOf(timeline, window.from + share * (window.to - window.from)));
  };
  const seconds = positionOf(timeline, moment.value);
  // A run that takes no time, and has no steps to be put in order, is over at once.
  const share = window.to > window.from ? shareOf(seconds, window) : Number(moment.value.rank === Infinity);
  const isSeen = seconds >= window.from && seconds <= window.to;
  return (
    <div ref={plot} class="timeline-veil" aria-hidden="true">
      <div
        data-hidden={!isSeen}
        data-under-way={share > 0 && share < 1}
        style={{ transform: `translateX(${(100 * share).toFixed(2)}%)` }}
      >
        {onSeek !== undefined && (
          <span
            class="timeline-handle"
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              event.preventDefault();
            }}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
            }}
          />
        )}
      </div>
    </div>
  );
}
