// The beginning of a run told event by event, for pages without script, for print and for search engines: each instant
// once, with what happens in it.

import type { JSX } from "preact";
import { eventsOf } from "../model/events-of.ts";
import type { RunEvent } from "../model/events.ts";
import { formatCount, formatStamp } from "../model/format.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import { sayEvent } from "../model/narrate.ts";
import { sayLine } from "../model/place-sentence.ts";
import { Words } from "./Words.tsx";

/** More would make a page longer than what it explains. */
const MOST_TOLD = 60;

export function StoryDrawn({ reader }: { readonly reader: LaneReader }): JSX.Element {
  const events = eventsOf(reader);
  const told = Array.from({ length: Math.min(events.length, MOST_TOLD) }, (_, index) => events.at(index)).filter(
    (event) => event !== undefined,
  );
  const left = events.length - told.length;
  return (
    <>
      <p class="timeline-story-head">What happens, one thing after another</p>
      <ol class="timeline-story" role="list">
        {told.map((event, index) => (
          <li key={index}>
            {told[index - 1]?.seconds !== event.seconds && <b>{formatStamp(event.seconds)}</b>}{" "}
            <Words text={sentenceOf(reader, event)} />
          </li>
        ))}
      </ol>
      {left > 0 && <p>… and {formatCount(left)} more events: with JavaScript, “Story” tells them all.</p>}
    </>
  );
}

function sentenceOf(reader: LaneReader, event: RunEvent): string {
  const line = sayLine(event.at);
  return `${sayEvent(reader, event)}${line === "" ? "" : `, ${line}`}.`;
}
