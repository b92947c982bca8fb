// How far a run is played: what is to come lies under a veil, and the veil's edge can be dragged. It is moved as a whole:
// nothing beneath it is drawn anew. The slider of the controls is the same for the keyboard.

import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Moment } from "../model/moment.ts";
import { shareOf } from "../model/time-scale.ts";
import type { TimeWindow } from "../model/time-scale.ts";
import { percent } from "./timeline-units.ts";

interface PlayheadProps {
  readonly window: TimeWindow;
  readonly moment: ReadonlySignal<Moment>;
  readonly onSeek?: ((seconds: number) => void) | undefined;
}

export function Playhead({ window, moment, onSeek }: PlayheadProps): JSX.Element {
  const plot = useRef<HTMLDivElement>(null);
  const drag = (event: PointerEvent): void => {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
    onSeek?.(window.from + share * (window.to - window.from));
  };
  const { seconds } = moment.value;
  const isSeen = seconds >= window.from && seconds <= window.to;
  return (
    <div ref={plot} class="timeline-veil" aria-hidden="true">
      <div data-hidden={!isSeen} style={{ transform: `translateX(${percent(shareOf(seconds, window))})` }}>
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
