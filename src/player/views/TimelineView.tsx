// A recording as lanes over time: who ran, who waited, who blocked the loop. The same picture stands in the page from
// the build; with script its stretches can be pointed at, walked through and followed to their line, its lanes asked why
// they do not run, and the whole looked at from closer by.

import type { At, Recording, TaskId } from "#recording";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Moment } from "../model/moment.ts";
import { sayMissingSpans } from "../model/shortfall-sentence.ts";
import { layTimeline, readerOf, WHOLE } from "../model/timeline.ts";
import type { View } from "../model/timeline.ts";
import type { StretchPlace } from "../model/stretch-walk.ts";
import { TimelineCaption } from "./TimelineCaption.tsx";
import { TimelinePicture } from "./TimelinePicture.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import type { ZoomBar } from "./TimelineZoom.tsx";
import { useZoom } from "./use-zoom.ts";
import type { followGestures } from "./zoom-gestures.ts";
import "./timeline.css";
import "./timeline-print.css";

export interface TimelineProps {
  /** Unique in its page: patterns are found by it. */
  readonly id: string;
  /** What the region is called: landmarks of one page must be told apart. */
  readonly label: string;
  readonly recording: Recording;
  /** How far the run is played; `null` when it is shown whole. */
  readonly moment: ReadonlySignal<Moment> | null;
  /** Follows a stretch to its place in the code; `null` in a page without script. */
  readonly onShowPlace: ((at: At) => void) | null;
  /** The playhead is dragged to a moment. */
  readonly onSeek?: ((moment: Moment) => void) | undefined;
  /** Says what has just happened, and why a task does not run, and zooms; missing until that is loaded. */
  readonly insight?: TimelineInsight | undefined;
  /** Lays out what `layTimeline` cannot, too; missing until that is loaded. */
  readonly lay?: typeof layTimeline | undefined;
  /** What else is to be said in words, where there is no view of its own for it. */
  readonly children?: ComponentChildren;
}

export interface TimelineInsight {
  readonly sayNow: () => string | null;
  readonly sayWhy: (task: TaskId) => string;
  readonly followGestures: typeof followGestures;
  readonly ZoomBar: typeof ZoomBar;
}

/** What of the picture somebody asks about. */
export type Pointed =
  { readonly kind: "stretch"; readonly place: StretchPlace } | { readonly kind: "task"; readonly task: TaskId } | null;

interface Look {
  readonly recording: Recording;
  readonly view: View;
  readonly pointed: Pointed;
}

export function TimelineView(props: TimelineProps): JSX.Element {
  const { id, label, recording, moment, onShowPlace, onSeek, insight, lay = layTimeline, children } = props;
  const [look, setLook] = useState<Look>({ recording, view: WHOLE, pointed: null });
  // Another recording is another picture: where one had looked and pointed in the last one is forgotten.
  const { view, pointed } = look.recording === recording ? look : { view: WHOLE, pointed: null };
  const change = (next: Partial<Look>): void => setLook({ recording, view, pointed, ...next });
  const timeline = useMemo(() => lay(recording, view), [recording, view, lay]);
  const { plot, onKeyDown } = useZoom({
    timeline,
    view,
    moment,
    isLive: onShowPlace !== null,
    followGestures: insight?.followGestures,
    onWindow: (window) => change({ view: { ...view, window }, pointed: null }),
  });
  const missing = sayMissingSpans(readerOf(recording).recording);
  return (
    <section class="timeline" aria-label={label} onKeyDown={onKeyDown}>
      <TimelinePicture
        id={id}
        plot={plot}
        timeline={timeline}
        moment={moment}
        pointed={pointed?.kind === "stretch" ? pointed.place : null}
        onPoint={(place) => change({ pointed: { kind: "stretch", place } })}
        onAsk={insight === undefined ? null : (task) => change({ pointed: { kind: "task", task } })}
        onOpenBand={({ first, count }) => change({ view: { ...view, lanes: { first, count } }, pointed: null })}
        onShowPlace={onShowPlace}
        onSeek={onSeek}
      />
      {timeline.instant !== null && (
        <p class="timeline-note">
          No time passes in this run: the picture shows its {timeline.instant.length} steps, one after another.
        </p>
      )}
      {missing !== null && <p class="timeline-note">{missing}</p>}
      <TimelineCaption
        timeline={timeline}
        pointed={pointed}
        moment={moment}
        isLive={onShowPlace !== null}
        insight={insight}
      >
        {onShowPlace !== null && insight !== undefined && (
          <insight.ZoomBar
            timeline={timeline}
            view={view}
            around={moment}
            onView={(next) => change({ view: next, pointed: null })}
            onFollow={(next) => change({ view: next })}
          />
        )}
      </TimelineCaption>
      <TimelineTable timeline={timeline} onShowPlace={onShowPlace}>
        {children}
      </TimelineTable>
    </section>
  );
}
