// Looks at a timeline from closer by without its buttons: by keys, and by hand.

import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Moment } from "../model/moment.ts";
import type { TimeWindow } from "../model/time-scale.ts";
import type { Timeline, View } from "../model/timeline.ts";
import { centreOf, pan, zoom, zoomByKey } from "../model/zoom.ts";
import type { followGestures, ZoomGesture } from "./zoom-gestures.ts";

interface ZoomOptions {
  readonly timeline: Timeline;
  readonly view: View;
  readonly moment: ReadonlySignal<Moment> | null;
  readonly isLive: boolean;
  /** Hears the wheel and two fingers; missing until that is loaded. */
  readonly followGestures: typeof followGestures | undefined;
  /** `null`: all of the run. */
  readonly onWindow: (window: TimeWindow | null) => void;
}

interface Zooming {
  /** For what is as wide as the window. */
  readonly plot: RefObject<HTMLDivElement>;
  /** For whatever holds the timeline. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useZoom({ timeline, view, moment, isLive, followGestures, onWindow }: ZoomOptions): Zooming {
  const { window, end } = timeline;
  const plot = useRef<HTMLDivElement>(null);
  const latest = useRef<(gesture: ZoomGesture) => void>(() => undefined);
  latest.current = ({ factor, share, shift }) => {
    if (!isLive || (view.window === null && factor >= 1)) return;
    const closer = zoom(window, factor, window.from + share * (window.to - window.from), end);
    onWindow(closer === null ? null : pan(closer, shift, end));
  };
  useEffect(() => {
    if (plot.current !== null) return followGestures?.(plot.current, (gesture) => latest.current(gesture));
    return undefined;
  }, [followGestures]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isLive || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.shiftKey && event.key.startsWith("Arrow") ? `Shift+${event.key}` : event.key;
    const next = zoomByKey(key, window, centreOf(window, moment?.peek().seconds ?? null), end);
    if (next === null) return;
    event.preventDefault();
    onWindow(next.window);
  };
  return { plot, onKeyDown };
}
