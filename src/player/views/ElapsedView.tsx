// The headline of a run: how it went and how long it took. Said to screen readers once, when it is known; the clock
// that runs meanwhile is for the eye only.

import { computed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { MachineFigures } from "#recording";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { formatSeconds } from "../model/format.ts";
import { sayComputing, sayMachine } from "../model/machine-sentence.ts";
import "./elapsed.css";

export interface ElapsedProps {
  readonly sentence: string;
  /** More that is said, not shown: it stands elsewhere on the page. */
  readonly aside?: string | null;
  /** Logical seconds up to which the run is played; `null` when nothing is being played. */
  readonly position: ReadonlySignal<number> | null;
  /** Whether a run is being made ready. This shows only when it takes long enough to be noticed. */
  readonly isStarting: boolean;
  /** Real milliseconds that the run took to compute: never part of its logical time. */
  readonly computingMs?: number | null;
  /** What of the simulated machine the run used. */
  readonly machine?: MachineFigures | null;
}

export function ElapsedView({
  sentence,
  aside = null,
  position,
  isStarting,
  computingMs = null,
  machine = null,
}: ElapsedProps): JSX.Element {
  const [headline, ...rest] = sentence.split(" — ");
  return (
    <div class="elapsed">
      <p class="elapsed-status" role="status">
        <strong class="elapsed-headline">{headline}</strong>
        {/* Of another sentence, another element: browsers would take it for the same text, moved. */}
        {rest.length > 0 && (
          <span key={sentence} class="elapsed-rest">
            {` — ${rest.join(" — ")}`}
          </span>
        )}
        {aside !== null && <span class="heard-only">. {aside}</span>}
      </p>
      <Figures computingMs={computingMs} machine={machine} />
      {position !== null && <Clock position={position} />}
      {isStarting && (
        <span class="elapsed-starting" aria-hidden="true">
          Starting …
        </span>
      )}
    </div>
  );
}

/** Beside the headline, for it is another kind of time: what the run cost the machine, real and simulated. */
function Figures({ computingMs, machine }: Required<Pick<ElapsedProps, "computingMs" | "machine">>): JSX.Element {
  const ofMachine = sayMachine(machine);
  const parts = [...ofMachine, ...(computingMs === null ? [] : [sayComputing(computingMs)])];
  // Several of them would cover the headline: they stand below it.
  const text = parts.join(" · ");
  return (
    <p key={text} class={`elapsed-figures${ofMachine.length > 0 ? " elapsed-below" : ""}`}>
      {text}
    </p>
  );
}

function Clock({ position }: { readonly position: ReadonlySignal<number> }): JSX.Element {
  // A signal as a child changes its text, and nothing else is drawn anew.
  const seconds = useMemo(() => computed(() => formatSeconds(position.value)), [position]);
  return (
    <span class="elapsed-clock" aria-hidden="true">
      {seconds}
    </span>
  );
}
