// Looks at a timeline from closer by: in and out, to the sides, and back from a band to all lanes.

import { useSignalEffect } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { formatCount, formatSeconds } from "../model/format.ts";
import type { Moment } from "../model/moment.ts";
import { WHOLE } from "../model/timeline.ts";
import type { Timeline, View } from "../model/timeline.ts";
import { follow, pan, zoom } from "../model/zoom.ts";

const CLOSER = 0.5;
const ASIDE = 0.5;

interface ZoomProps {
  readonly timeline: Timeline;
  readonly view: View;
  /** The moment that stays where it is in the picture, if it can be seen. */
  readonly around: ReadonlySignal<Moment> | null;
  readonly onView: (view: View) => void;
}

export function ZoomBar({ timeline, view, around, onView }: ZoomProps): JSX.Element {
  const { window, end, reader } = timeline;
  const magnify = (factor: number): void => {
    const playhead = around?.peek().seconds ?? -1;
    const isSeen = playhead >= window.from && playhead <= window.to;
    const centre = isSeen ? playhead : (window.from + window.to) / 2;
    onView({ ...view, window: zoom(window, factor, centre, end) });
  };
  const move = (by: number): void => onView({ ...view, window: pan(window, by, end) });
  const { lanes } = view;
  return (
    <div class="timeline-zoom" role="group" aria-label="Zoom">
      <ZoomButton name="Zoom in" sign="+" isOff={end === 0} onPress={() => magnify(CLOSER)} />
      <ZoomButton name="Zoom out" sign="−" isOff={view.window === null} onPress={() => magnify(1 / CLOSER)} />
      {view.window !== null && (
        <>
          <ZoomButton name="Earlier" sign="‹" isOff={window.from <= 0} onPress={() => move(-ASIDE)} />
          <ZoomButton name="Later" sign="›" isOff={window.to >= end} onPress={() => move(ASIDE)} />
        </>
      )}
      {view !== WHOLE && (view.window !== null || lanes !== null) && (
        <>
          <span>
            {view.window !== null && `${formatSeconds(window.from)} to ${formatSeconds(window.to)}`}
            {lanes !== null &&
              ` lanes ${formatCount(lanes.first + 1)} to ${formatCount(lanes.first + lanes.count)} of ${formatCount(reader.lanes().length)}`}
          </span>
          <button type="button" class="timeline-zoom-all" onClick={() => onView(WHOLE)}>
            Show all
          </button>
        </>
      )}
    </div>
  );
}

interface ZoomButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function ZoomButton({ name, sign, isOff, onPress }: ZoomButtonProps): JSX.Element {
  return (
    <button type="button" aria-label={name} title={name} disabled={isOff} onClick={onPress}>
      {sign}
    </button>
  );
}

/** While one looks from close by, the picture goes along with the playhead. */
export function useFollowedWindow(
  moment: ReadonlySignal<Moment> | null,
  view: View,
  end: number,
  onView: (view: View) => void,
): void {
  useSignalEffect(() => {
    const seconds = moment?.value.seconds;
    if (seconds === undefined || view.window === null) return;
    const window = follow(view.window, seconds, end);
    if (window !== view.window) onView({ ...view, window });
  });
}
