// A run as a list of sentences, in the order in which things happened: for those who read or hear instead of looking.
// Each leads to its moment.

import type { At } from "#recording";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { eventsOf } from "../model/events-of.ts";
import type { RunEvent } from "../model/events.ts";
import { formatCount, formatStamp } from "../model/format.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import type { Moment } from "../model/moment.ts";
import { sayEvent } from "../model/narrate.ts";
import { sayLine } from "../model/place-sentence.ts";
import { Words } from "./Words.tsx";
import "./narration.css";

interface NarrationProps {
  readonly label: string;
  readonly reader: LaneReader;
  readonly onSeek: (moment: Moment) => void;
  readonly onShowPlace: (at: At) => void;
}

/** As many at first, and as many more at each press. */
const PAGE = 200;

export function NarrationView({ label, reader, onSeek, onShowPlace }: NarrationProps): JSX.Element {
  const events = eventsOf(reader);
  const [shown, setShown] = useState(PAGE);
  const count = Math.min(shown, events.length);
  return (
    <section class="narration" aria-label={label}>
      <ol>
        {Array.from({ length: count }, (_, index) => events.at(index)).map(
          (event, index) =>
            event !== undefined && (
              <EventItem key={index} reader={reader} event={event} onSeek={onSeek} onShowPlace={onShowPlace} />
            ),
        )}
      </ol>
      {count < events.length && (
        <button type="button" class="button-words" onClick={() => setShown(shown + PAGE)}>
          Show more: {formatCount(events.length - count)} events are left
        </button>
      )}
    </section>
  );
}

interface ItemProps extends Omit<NarrationProps, "label"> {
  readonly event: RunEvent;
}

function EventItem({ reader, event, onSeek, onShowPlace }: ItemProps): JSX.Element {
  const line = sayLine(event.at);
  return (
    <li>
      <button
        type="button"
        class="button-words"
        aria-label={`Go to ${formatStamp(event.seconds)}`}
        onClick={() => onSeek({ seconds: event.seconds, rank: event.rank })}
      >
        {formatStamp(event.seconds)}
      </button>{" "}
      <span>
        <Words text={sayEvent(reader, event)} />
      </span>{" "}
      {line !== "" && (
        <button type="button" class="button-words" aria-label={`Show ${line}`} onClick={() => onShowPlace(event.at)}>
          {line}
        </button>
      )}
    </li>
  );
}
