// The lines of an output. It shows the newest one until somebody scrolls away from it, and of very many lines the last
// ones, until somebody asks for the earlier ones.

import type { OutputLine } from "#recording";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { formatCount, formatStamp } from "../model/format.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import { cellsOf, isTable } from "../model/printed.ts";
import { laneClass } from "./lane-colour.ts";
import { useRush } from "./use-rush.ts";

interface LogProps {
  readonly output: readonly OutputLine[];
  /** How many of the lines have been printed. */
  readonly count: ReadonlySignal<number>;
  /** Whether the playhead has been moved: then the slider says what has just happened. */
  readonly isMoved: ReadonlySignal<boolean>;
  /** Tells who printed what; `null` where that need not be said. */
  readonly origin: LaneReader | null;
}

/** More lines than this would cost a frame. */
const MOST_DRAWN = 300;
/** Milliseconds for which lines that rush by stand still: nobody reads them, and to draw them costs half a frame. */
const STILL_MS = 50;
/** As many lines as the log shows at once (`max-height` in output.css). */
const MOST_SEEN = 18;

export function OutputLog({ output, count, isMoved, origin }: LogProps): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  const shown = count.value;
  const isDrawn = useRef(false);
  const isFollowing = useRef(true);
  const [all, showAll] = useState<readonly OutputLine[] | null>(null);
  // Made once each: what has not changed is not even compared.
  const lines = useMemo(() => new LineCache(output, origin), [output, origin]);
  // While lines rush by, as when the playhead is dragged, there are no more than can be seen, and nothing is measured.
  const isRushing = useRush(shown) && isFollowing.current && shown > MOST_SEEN && all !== output;
  const most = isRushing ? MOST_SEEN : MOST_DRAWN;
  const now = performance.now();
  const drawn = useRef({ end: shown, at: now });
  if (!isRushing || now - drawn.current.at > STILL_MS) drawn.current = { end: shown, at: now };
  const { end } = drawn.current;
  const first = all === output ? 0 : Math.max(0, end - most);
  useLayoutEffect(() => {
    // The newest line is kept in sight; what stands there from the build is read from its beginning. Where everything has
    // room, nothing is measured: the page would have to be laid out for it, in the midst of drawing.
    const isWanted = isDrawn.current && lines.mayScroll && !isRushing && isFollowing.current;
    if (isWanted && log.current !== null) scrollToEnd(log.current);
    isDrawn.current = true;
  }, [shown, isRushing]);
  const lastStamp = formatStamp(output.at(-1)?.time ?? 0);
  return (
    <div
      ref={log}
      class="output-log"
      role="log"
      aria-live={isMoved.value ? "off" : undefined}
      tabIndex={lines.mayScroll ? 0 : undefined}
      data-rushing={isRushing}
      style={{ "--stamp": `${String(lastStamp.length)}ch` }}
      onScroll={({ currentTarget }) => {
        if (!isRushing) isFollowing.current = isAtEnd(currentTarget);
      }}
    >
      {first > 0 && !isRushing && (
        <button type="button" class="button-words output-earlier" onClick={() => showAll(output)}>
          Show {formatCount(first)} earlier lines
        </button>
      )}
      {lines.slice(first, end)}
      {shown < output.length && shown < MOST_SEEN && (
        <div class="output-ghost" aria-hidden="true" data-text={nextText(output, shown)} />
      )}
    </div>
  );
}

class LineCache {
  readonly #output: readonly OutputLine[];
  readonly #origin: LaneReader | null;
  readonly #lines: JSX.Element[] = [];
  readonly mayScroll: boolean;

  constructor(output: readonly OutputLine[], origin: LaneReader | null) {
    this.mayScroll = mayScroll(output);
    this.#output = output;
    this.#origin = origin;
  }

  slice(first: number, end: number): readonly JSX.Element[] {
    return Array.from({ length: end - first }, (_, offset) => this.#lineAt(first + offset));
  }

  #lineAt(index: number): JSX.Element {
    const known = this.#lines[index];
    if (known !== undefined) return known;
    const line = this.#output[index];
    const made = line === undefined ? <></> : <Line key={index} line={line} origin={this.#origin} />;
    this.#lines[index] = made;
    return made;
  }
}

function Line({ line, origin }: { readonly line: OutputLine; readonly origin: LaneReader | null }): JSX.Element {
  return (
    <div class="output-line" data-stream={line.stream}>
      <span class="output-stamp">{formatStamp(line.time)}</span> <OutputText line={line} />
      {origin !== null && <Origin line={line} reader={origin} />}
    </div>
  );
}

function OutputText({ line: { text, stream } }: { readonly line: OutputLine }): JSX.Element {
  const isDrawn = isTable(text);
  return (
    <>
      <span class="output-text" aria-hidden={isDrawn || undefined}>
        {stream === "err" && <span class="output-err">err </span>}
        {text}
      </span>
      {isDrawn && <HeardTable text={text} />}
    </>
  );
}

/** The lines that a table is drawn with would be read out one by one: this has its cells only. */
function HeardTable({ text }: { readonly text: string }): JSX.Element {
  return (
    <div class="heard-only">
      <table>
        <tbody>
          {cellsOf(text).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => {
                const Cell = row === 0 ? "th" : "td";
                return <Cell key={column}>{cell}</Cell>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Origin({ line: { task }, reader }: { readonly line: OutputLine; readonly reader: LaneReader }): JSX.Element {
  const name = reader.nameOf(task);
  return (
    <>
      {" "}
      <span class={`output-origin ${laneClass(Math.max(reader.laneOf(task), 0))}`} title={name}>
        <span>{name}</span>
      </span>
    </>
  );
}

/** Room for the lines to come; more of them would not make the log higher. */
function nextText(output: readonly OutputLine[], shown: number): string {
  const next = output.slice(shown, MOST_SEEN);
  return next.map(({ text }) => text).join("\n");
}

/** Whether the lines may need more room than the log gives them: then it must be within reach of the keyboard. */
function mayScroll(output: readonly OutputLine[]): boolean {
  const lines = output.reduce((count, { text }) => count + text.split("\n").length + Math.floor(text.length / 30), 0);
  return lines > 16;
}

/** Half a line: engines round differently. */
const NEARLY_PX = 12;

function isAtEnd(log: HTMLElement): boolean {
  return endOf(log) - log.scrollTop <= NEARLY_PX;
}

function scrollToEnd(log: HTMLElement): void {
  log.scrollTop = endOf(log);
}

/** How far to scroll for the last line to be seen, whatever room is kept free below it. */
function endOf(log: HTMLElement): number {
  const lines = [...log.querySelectorAll<HTMLElement>(".output-line")];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return 0;
  // As much room below the last line as above the first one.
  const room = Math.min(first.offsetTop, NEARLY_PX);
  return Math.max(0, last.offsetTop + last.offsetHeight + room - log.clientHeight);
}
