// The events of a recording, made once for all who step through it.

import { RunEvents } from "./events.ts";
import type { LaneReader } from "./lane-reader.ts";

const known = new WeakMap<LaneReader, RunEvents>();

export function eventsOf(reader: LaneReader): RunEvents {
  const events = known.get(reader) ?? new RunEvents(reader);
  known.set(reader, events);
  return events;
}
