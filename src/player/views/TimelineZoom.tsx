// Looks at a timeline from closer by: in and out, to the sides, and back from a band to all lanes.

import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { formatCount, formatSeconds } from "../model/format.ts";
import type { Moment } from "../model/moment.ts";
import { WHOLE } from "../model/timeline.ts";
import type { Timeline, View } from "../model/timeline.ts";
import { useFollowedWindow } from "./use-followed-window.ts";
import { ASIDE, centreOf, CLOSER, pan, zoom } from "../model/zoom.ts";

interface ZoomProps {
  readonly timeline: Timeline;
  readonly view: View;
  /** The moment that stays where it is in the picture, if it can be seen. */
  readonly around: ReadonlySignal<Moment> | null;
  readonly onView: (view: View) => void;
  /** The playhead has left the window, which goes after it. */
  readonly onFollow: (view: View) => void;
}

export function ZoomBar({ timeline, view, around, onView, onFollow }: ZoomProps): JSX.Element {
  const { window, end, reader } = timeline;
  useFollowedWindow(around, view, reader.recording.elapsed, onFollow);
  const magnify = (factor: number): void => {
    const centre = centreOf(window, around?.peek().seconds ?? null);
    onView({ ...view, window: zoom(window, factor, centre, end) });
  };
  const move = (by: number): void => onView({ ...view, window: pan(window, by, end) });
  const { lanes } = view;
  return (
    <div class="timeline-zoom" role="group" aria-label="Zoom" title="Also: Ctrl and the wheel, two fingers, + and −">
      <ZoomButton name="Zoom in" keys="+" sign="+" isOff={end === 0} onPress={() => magnify(CLOSER)} />
      <ZoomButton name="Zoom out" keys="-" sign="−" isOff={view.window === null} onPress={() => magnify(1 / CLOSER)} />
      {view.window !== null && (
        <>
          <ZoomButton
            name="Earlier"
            keys="Shift+ArrowLeft"
            sign="‹"
            isOff={window.from <= 0}
            onPress={() => move(-ASIDE)}
          />
          <ZoomButton
            name="Later"
            keys="Shift+ArrowRight"
            sign="›"
            isOff={window.to >= end}
            onPress={() => move(ASIDE)}
          />
        </>
      )}
      {view !== WHOLE && (view.window !== null || lanes !== null) && (
        <>
          <span>
            {view.window !== null && `${formatSeconds(window.from)} to ${formatSeconds(window.to)}`}
            {lanes !== null &&
              ` lanes ${formatCount(lanes.first + 1)} to ${formatCount(lanes.first + lanes.count)} of ${formatCount(reader.lanes().length)}`}
          </span>
          <button
            type="button"
            class="button button-plain button-small"
            aria-keyshortcuts="0"
            title="Show all (0)"
            onClick={() => onView(WHOLE)}
          >
            Show all
          </button>
        </>
      )}
    </div>
  );
}

interface ZoomButtonProps {
  readonly name: string;
  /** The same by keyboard, anywhere in the timeline: as `aria-keyshortcuts` has it. */
  readonly keys: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function ZoomButton({ name, keys, sign, isOff, onPress }: ZoomButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="button button-plain button-icon"
      aria-label={name}
      aria-keyshortcuts={keys}
      title={`${name} (${sayKeys(keys)})`}
      disabled={isOff}
      onClick={onPress}
    >
      {sign}
    </button>
  );
}

function sayKeys(keys: string): string {
  return keys.replace("ArrowLeft", "←").replace("ArrowRight", "→").replace(/^-$/, "−");
}
