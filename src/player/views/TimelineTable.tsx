// The timeline's equal in words: what each task did when, as a table.

import type { At } from "#recording";
import type { ComponentChildren, JSX } from "preact";
import { sayLaneEnd } from "../model/lane-sentence.ts";
import { sayLine } from "../model/place-sentence.ts";
import { formatCount } from "../model/format.ts";
import { sayDeed } from "../model/stretch-sentence.ts";
import type { Stretch } from "../model/stretches.ts";
import { sayPosition } from "../model/timeline.ts";
import type { Timeline, TimelineLane } from "../model/timeline.ts";
import { Words } from "./Words.tsx";

interface TimelineTableProps {
  readonly timeline: Timeline;
  readonly onShowPlace: ((at: At) => void) | null;
  /** More in words, below the table. */
  readonly children?: ComponentChildren;
}

/** More lanes than this make a table that nobody reads on paper. */
const MOST_PRINTED = 8;

export function TimelineTable({ timeline, onShowPlace, children }: TimelineTableProps): JSX.Element {
  return (
    <details class="timeline-words" data-long={timeline.lanes.length > MOST_PRINTED ? "" : undefined}>
      <summary>In words</summary>
      <table aria-label="What each task did, and when">
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">What it does</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        {timeline.lanes.map((lane) => (
          <LaneRows key={lane.task} timeline={timeline} lane={lane} onShowPlace={onShowPlace} />
        ))}
      </table>
      {timeline.bands.length > 0 && <p>{sayBands(timeline)}</p>}
      {children}
    </details>
  );
}

/** Lanes of a band have no rows of their own until the band is opened. */
function sayBands({ bands }: Timeline): string {
  const count = bands.reduce((sum, band) => sum + band.count, 0);
  return `and ${formatCount(count)} more lanes, in ${formatCount(bands.length)} bands: open a band to read its lanes.`;
}

function LaneRows({
  timeline,
  lane,
  onShowPlace,
}: Omit<TimelineTableProps, "children"> & { readonly lane: TimelineLane }): JSX.Element {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {lane.name}
        </th>
      </tr>
      {lane.stretches.map((stretch, index) => (
        <tr key={index}>
          <td>{sayPosition(timeline, stretch.start)}</td>
          <td>
            <Words text={sayDeed(timeline.reader, stretch)} />
          </td>
          <td>
            <Place stretch={stretch} onShowPlace={onShowPlace} />
          </td>
        </tr>
      ))}
      <tr>
        <td>{sayPosition(timeline, Math.max(lane.end - (timeline.instant === null ? 0 : 1), 0))}</td>
        <td colSpan={2}>{sayLaneEnd(lane)}</td>
      </tr>
    </tbody>
  );
}

interface PlaceProps {
  readonly stretch: Stretch;
  readonly onShowPlace: ((at: At) => void) | null;
}

function Place({ stretch, onShowPlace }: PlaceProps): JSX.Element {
  const line = sayLine(stretch.at);
  if (line === "" || onShowPlace === null) return <>{line}</>;
  return (
    <button type="button" class="button-words" aria-label={`Show ${line}`} onClick={() => onShowPlace(stretch.at)}>
      {line}
    </button>
  );
}
