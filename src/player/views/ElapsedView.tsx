// The headline of a run: how it went and how long it took. Said to screen readers once, when it is known; the clock
// that runs meanwhile is for the eye only.

import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { formatSeconds } from "../model/format.ts";
import "./elapsed.css";

export interface ElapsedProps {
  readonly sentence: string;
  /** More that is said, not shown: it stands elsewhere on the page. */
  readonly aside?: string | null;
  /** Logical seconds up to which the run is played; `null` when nothing is being played. */
  readonly position: ReadonlySignal<number> | null;
  /** Whether a run is being made ready. This shows only when it takes long enough to be noticed. */
  readonly isStarting: boolean;
}

export function ElapsedView({ sentence, aside = null, position, isStarting }: ElapsedProps): JSX.Element {
  const [headline, ...rest] = sentence.split(" — ");
  return (
    <div class="elapsed">
      <p class="elapsed-status" role="status">
        <strong class="elapsed-headline">{headline}</strong>
        {rest.length > 0 && <span class="elapsed-rest"> — {rest.join(" — ")}</span>}
        {aside !== null && <span class="elapsed-aside">. {aside}</span>}
      </p>
      {position !== null && <Clock position={position} />}
      {isStarting && (
        <span class="elapsed-starting" aria-hidden="true">
          Starting …
        </span>
      )}
    </div>
  );
}

function Clock({ position }: { readonly position: ReadonlySignal<number> }): JSX.Element {
  return (
    <span class="elapsed-clock" aria-hidden="true">
      {formatSeconds(position.value)}
    </span>
  );
}
