// Below a timeline: what its marks mean, and what is asked about it in words: the stretch that is pointed at, why a task
// does not run, or what has just happened.

import { computed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Moment } from "../model/moment.ts";
import { sayStretch } from "../model/stretch-sentence.ts";
import type { Timeline } from "../model/timeline.ts";
import { TimelineLegend } from "./TimelineLegend.tsx";
import type { Pointed, TimelineInsight } from "./TimelineView.tsx";
import { Words } from "./Words.tsx";

interface CaptionProps {
  readonly timeline: Timeline;
  readonly pointed: Pointed;
  readonly moment: ReadonlySignal<Moment> | null;
  readonly isLive: boolean;
  readonly insight: TimelineInsight | undefined;
  /** Beside the legend. */
  readonly children?: ComponentChildren;
}

export function TimelineCaption(props: CaptionProps): JSX.Element {
  return (
    <div class="timeline-caption">
      <div class="timeline-under">
        <TimelineLegend timeline={props.timeline} />
        {props.children}
      </div>
      {/* What is pointed at says itself by its name, and the slider the moment; only answers are announced. */}
      <p class="timeline-sentence" aria-live={props.pointed?.kind === "task" ? "polite" : "off"}>
        <Sentence {...props} />
      </p>
    </div>
  );
}

/** Sixty times a second the moment changes; this is drawn anew only when there is something else to say. */
function Sentence(props: CaptionProps): JSX.Element {
  const { timeline, pointed, moment, isLive, insight } = props;
  const sentence = useMemo(() => computed(() => sentenceFor(props)), [timeline, pointed, moment, isLive, insight]);
  return <Words text={sentence.value} />;
}

function sentenceFor({ timeline, pointed, moment, isLive, insight }: CaptionProps): string {
  if (pointed?.kind === "stretch") {
    const stretch = timeline.lanes[pointed.place.lane]?.stretches[pointed.place.index];
    if (stretch !== undefined) return `${sayStretch(timeline.reader, stretch)}.`;
  }
  // The answer changes with the moment.
  if (pointed?.kind === "task" && insight !== undefined) return insight.sayWhy(pointed.task);
  const now = moment === null ? null : (insight?.sayNow() ?? null);
  if (now !== null) return now;
  return isLive ? "Point at a stretch, or tap it, to see what it is; press a name to ask why it is not running." : "";
}
