// What a run printed, as far as it has been played, each line with its logical time. Lines still to come keep their
// place free, so that nothing on the page moves while they appear. Whatever a program prints, it stays text.

import type { OutputLine, Recording } from "#recording";
import { computed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { formatStamp } from "../model/format.ts";
import { countLinesUntil } from "../model/moment.ts";
import { sayMissingOutput } from "../model/shortfall-sentence.ts";
import "./output.css";

/** What has become of the program, as `data-outcome` says it. */
export type OutcomeName = "recorded" | "running" | "finished" | "failed" | "stopped" | "not-compiled";

export interface OutputProps {
  /** What the region is called: landmarks of one page must be told apart. */
  readonly label: string;
  /** `null` where there is nothing to show. */
  readonly recording: Recording | null;
  /** Logical seconds up to which the recording is shown. */
  readonly position: ReadonlySignal<number>;
  readonly outcome: OutcomeName | null;
  /** Logical seconds, once they are known. */
  readonly elapsed: number | null;
  /** What went wrong, below the lines. */
  readonly children?: ComponentChildren;
}

const NO_OUTPUT: readonly OutputLine[] = [];

export function OutputView({ label, recording, position, outcome, elapsed, children }: OutputProps): JSX.Element {
  const note = recording === null || outcome === "running" ? null : noteOn(recording);
  return (
    <section
      class="output"
      aria-label={label}
      data-outcome={outcome ?? undefined}
      data-elapsed={elapsed === null ? undefined : String(elapsed)}
    >
      <Log output={recording?.output ?? NO_OUTPUT} position={position} />
      {note !== null && <p class="output-note">{note}</p>}
      {children}
    </section>
  );
}

function noteOn(recording: Recording): string | null {
  return recording.output.length === 0 ? "Nothing was printed." : sayMissingOutput(recording);
}

interface LogProps {
  readonly output: readonly OutputLine[];
  readonly position: ReadonlySignal<number>;
}

function Log({ output, position }: LogProps): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  // Sixty times a second the moment changes; this is drawn anew only when another line appears.
  const count = useMemo(() => computed(() => countLinesUntil(output, position.value)), [output, position]);
  const shown = count.value;
  const shownBefore = useRef(shown);
  useLayoutEffect(() => {
    // The newest line is kept in sight; what stands there from the build is read from its beginning.
    if (shown !== shownBefore.current && log.current !== null) scrollToLine(log.current, shown - 1);
    shownBefore.current = shown;
  }, [shown]);
  // Made once: what has not changed is not even compared.
  const lines = useMemo(() => output.map((line, index) => <Line key={index} line={line} />), [output]);
  const lastStamp = formatStamp(output.at(-1)?.time ?? 0);
  return (
    <div
      ref={log}
      class="output-log"
      role="log"
      tabIndex={mayScroll(output) ? 0 : undefined}
      style={{ "--stamp": `${String(lastStamp.length)}ch` }}
    >
      {lines.slice(0, shown)}
      {shown < output.length && <div class="output-ghost" aria-hidden="true" data-text={nextText(output, shown)} />}
    </div>
  );
}

function Line({ line }: { readonly line: OutputLine }): JSX.Element {
  return (
    <div class="output-line" data-stream={line.stream}>
      <span class="output-stamp">{formatStamp(line.time)}</span>{" "}
      <span class="output-text">
        {line.stream === "err" && <span class="output-err">err</span>}
        {line.text}
      </span>
    </div>
  );
}

/** As many lines as the log shows at once (`max-height` in output.css): more would not make it higher. */
const MOST_LINES = 18;

function nextText(output: readonly OutputLine[], shown: number): string {
  const next = output.slice(shown, shown + MOST_LINES);
  return next.map(({ text }) => text).join("\n");
}

/** Whether the lines may need more room than the log gives them: then it must be within reach of the keyboard. */
function mayScroll(output: readonly OutputLine[]): boolean {
  const lines = output.reduce((count, { text }) => count + text.split("\n").length + Math.floor(text.length / 30), 0);
  return lines > 16;
}

function scrollToLine(log: HTMLElement, index: number): void {
  const [first, line] = [log.children[0], log.children[index]];
  if (!(first instanceof HTMLElement && line instanceof HTMLElement)) return;
  // As much room below the line as above the first one.
  log.scrollTop = line.offsetTop + line.offsetHeight + first.offsetTop - log.clientHeight;
}
