// What a run printed, as far as it has been played, each line with its logical time and the task that printed it. Lines
// still to come keep their place free, so that nothing on the page moves while they appear. Whatever a program prints,
// it stays text.

import type { OutputLine, Recording, TaskId } from "#recording";
import { computed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { LaneReader } from "../model/lane-reader.ts";
import { countLinesUntil } from "../model/instant-order.ts";
import type { Moment } from "../model/moment.ts";
import { printingTasks } from "../model/printed.ts";
import { sayMissingOutput } from "../model/shortfall-sentence.ts";
import { readerOf } from "../model/timeline.ts";
import { OutputBar } from "./OutputBar.tsx";
import { OutputLog } from "./OutputLog.tsx";
import "./output.css";

/** What has become of the program, as `data-outcome` says it; it was `not-run` where what runs programs could not be had. */
export type OutcomeName = "recorded" | "running" | "finished" | "failed" | "stopped" | "not-compiled" | "not-run";

export interface OutputProps {
  /** What the region is called: landmarks of one page must be told apart. */
  readonly label: string;
  /** `null` where there is nothing to show. */
  readonly recording: Recording | null;
  /** How far the recording is shown. */
  readonly moment: ReadonlySignal<Moment>;
  readonly outcome: OutcomeName | null;
  /** Logical seconds, once they are known. */
  readonly elapsed: number | null;
  /** False until this runs in a browser. */
  readonly isLive: boolean;
  /** What went wrong, below the lines. */
  readonly children?: ComponentChildren;
}

export function OutputView(props: OutputProps): JSX.Element {
  const { label, recording, moment, outcome, elapsed, isLive, children } = props;
  const note = recording === null || outcome === "running" ? null : noteOn(recording);
  const [filter, setFilter] = useState<{ recording: Recording; task: TaskId } | null>(null);
  // Another run has other tasks.
  const task = filter !== null && filter.recording === recording ? filter.task : null;
  const output = useMemo(() => linesOf(recording, task), [recording, task]);
  const reader = recording === null ? null : readerOf(recording);
  const tasks = useMemo(() => (reader === null ? [] : printingTasks(reader)), [reader]);
  // Sixty times a second the moment changes; this is drawn anew only when another line appears.
  const count = useMemo(
    () => computed(() => (recording === null ? 0 : countPrinted(recording, task, moment.value))),
    [recording, task, moment],
  );
  const isMoved = useMemo(
    () => computed(() => outcome !== "running" && recording !== null && !isPast(recording, moment.value)),
    [recording, outcome, moment],
  );
  return (
    <section
      class="output"
      aria-label={label}
      data-outcome={outcome ?? undefined}
      data-elapsed={elapsed === null ? undefined : String(elapsed)}
    >
      <OutputBar
        isLive={isLive}
        names={namesOf(reader, tasks)}
        chosen={task}
        onChoose={(next) => setFilter(next === null || recording === null ? null : { recording, task: next })}
        getText={() => output.map(({ text }) => text).join("\n")}
      />
      <OutputLog output={output} count={count} isMoved={isMoved} origin={tasks.length > 1 ? reader : null} />
      {note !== null && <p class="output-note">{note}</p>}
      {children}
    </section>
  );
}

function isPast({ elapsed }: Recording, { seconds, rank }: Moment): boolean {
  return seconds >= elapsed && rank === Infinity;
}

function linesOf(recording: Recording | null, task: TaskId | null): readonly OutputLine[] {
  return recording?.output.filter((line) => task === null || line.task === task) ?? [];
}

/** How many lines have been printed by a moment, of a task or of all. */
function countPrinted({ output }: Recording, task: TaskId | null, moment: Moment): number {
  const count = countLinesUntil(output, moment);
  return task === null ? count : output.slice(0, count).filter((line) => line.task === task).length;
}

/** More tasks than this are no choice: the list is that of the first. */
const MOST_NAMES = 50;

function namesOf(reader: LaneReader | null, tasks: readonly TaskId[]): readonly (readonly [TaskId, string])[] {
  if (reader === null || tasks.length < 2) return [];
  return tasks.slice(0, MOST_NAMES).map((task) => [task, reader.nameOf(task)]);
}

function noteOn(recording: Recording): string | null {
  return recording.output.length === 0 ? "Nothing was printed." : sayMissingOutput(recording);
}
