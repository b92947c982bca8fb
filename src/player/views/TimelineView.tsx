// A recording as lanes over time: who ran, who waited, who blocked the loop. The same picture stands in the page from
// the build; with script its stretches can be pointed at, walked through and followed to their line.

import type { At, Recording } from "#recording";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { sayHiddenLanes, sayMissingSpans } from "../model/shortfall-sentence.ts";
import { sayStretch } from "../model/stretch-sentence.ts";
import { layTimeline } from "../model/timeline.ts";
import type { Timeline } from "../model/timeline.ts";
import type { StretchPlace } from "../model/stretch-walk.ts";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { TimelinePicture } from "./TimelinePicture.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { Words } from "./Words.tsx";
import "./timeline.css";

export interface TimelineProps {
  /** What the region is called: landmarks of one page must be told apart. */
  readonly label: string;
  readonly recording: Recording;
  /** Logical seconds up to which the run is played; `null` when it is shown whole. */
  readonly position: ReadonlySignal<number> | null;
  /** Follows a stretch to its place in the code; `null` in a page without script. */
  readonly onShowPlace: ((at: At) => void) | null;
}

export function TimelineView({ label, recording, position, onShowPlace }: TimelineProps): JSX.Element {
  const timeline = useMemo(() => layTimeline(recording), [recording]);
  const [pointed, setPointed] = useState({ timeline, place: null as StretchPlace | null });
  // Another recording is another picture: where one had pointed in the last one is forgotten.
  const place = pointed.timeline === timeline ? pointed.place : null;
  return (
    <section class="timeline" aria-label={label}>
      <TimelinePicture
        timeline={timeline}
        position={position}
        pointed={place}
        onPoint={(next) => setPointed({ timeline, place: next })}
        onShowPlace={onShowPlace}
      />
      <Shortfall timeline={timeline} />
      <Caption timeline={timeline} pointed={place} isLive={onShowPlace !== null} />
      <TimelineTable timeline={timeline} onShowPlace={onShowPlace} />
    </section>
  );
}

function Shortfall({ timeline }: { readonly timeline: Timeline }): JSX.Element {
  const notes = [sayHiddenLanes(timeline.hiddenLanes), sayMissingSpans(timeline.reader.recording)];
  return <>{notes.map((note) => note !== null && <p class="timeline-note">{note}</p>)}</>;
}

interface CaptionProps {
  readonly timeline: Timeline;
  readonly pointed: StretchPlace | null;
  readonly isLive: boolean;
}

/** What the marks mean; and, once a stretch is pointed at, what that one is. */
function Caption({ timeline, pointed, isLive }: CaptionProps): JSX.Element {
  const stretch = pointed === null ? undefined : timeline.lanes[pointed.lane]?.stretches[pointed.index];
  const hint = isLive ? "Point at a stretch, or tap it, to see what it is." : "";
  return (
    <div class="timeline-caption">
      <TimelineLegend timeline={timeline} />
      <p class="timeline-sentence">
        {stretch === undefined ? hint : <Words text={`${sayStretch(timeline.reader, stretch)}.`} />}
      </p>
    </div>
  );
}
