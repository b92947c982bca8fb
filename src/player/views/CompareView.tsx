// Two runs on one clock, lane beside lane, and what differs between them in words. Whoever has two recordings can use it:
// before and after an edit, two sets of rules, yours and the solution's.

import type { TaskId } from "#recording";
import type { JSX } from "preact";
import { useId, useMemo } from "preact/hooks";
import { compareRuns } from "../model/compare-runs.ts";
import type { ComparedRun, LanePair } from "../model/compare-runs.ts";
import { formatSeconds } from "../model/format.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import { stretchesOf } from "../model/stretches.ts";
import type { Stretch } from "../model/stretches.ts";
import { sayStretch } from "../model/stretch-sentence.ts";
import { axisTicks, shareBetween, shareOf } from "../model/time-scale.ts";
import type { TimeWindow } from "../model/time-scale.ts";
import { readerOf } from "../model/timeline.ts";
import { Hatch } from "./Hatch.tsx";
import { laneClass } from "./lane-colour.ts";
import { percent } from "./timeline-units.ts";
import { withoutBackticks, Words } from "./Words.tsx";
import "./compare.css";

interface CompareProps {
  /** What the region is called: landmarks of one page must be told apart. */
  readonly label: string;
  readonly first: ComparedRun;
  readonly second: ComparedRun;
}

/** More would be a wall; the rest is said in words. */
const MOST_PAIRS = 16;
/** The finest share of the width that can be told apart. */
const FINEST = 1 / 300;

export function CompareView({ label, first, second }: CompareProps): JSX.Element {
  const { pairs, differences, end } = useMemo(() => compareRuns(first, second), [first, second]);
  const hatch = useId();
  const window = { from: 0, to: end };
  const readers = [readerOf(first.recording), readerOf(second.recording)] as const;
  return (
    <section class="compare" aria-label={label}>
      {differences.length === 0 ? (
        <p class="compare-differences">
          Nothing differs: both take {formatSeconds(end)}, print the same, and their tasks end alike.
        </p>
      ) : (
        <ul class="compare-differences" role="list" aria-label="Differences">
          {differences.map((difference, index) => (
            <li key={index}>
              <Words text={difference} />
            </li>
          ))}
        </ul>
      )}
      <svg class="compare-patterns" aria-hidden="true">
        <Hatch id={hatch} />
      </svg>
      <div class="compare-lanes" aria-hidden="true">
        {pairs.slice(0, MOST_PAIRS).map((pair, row) => (
          <Pair
            key={pair.name}
            pair={pair}
            row={row}
            runs={[first, second]}
            readers={readers}
            window={window}
            hatch={hatch}
          />
        ))}
        <Axis window={window} />
      </div>
      {pairs.length > MOST_PAIRS && <p>and {pairs.length - MOST_PAIRS} more lanes, which are not drawn here.</p>}
    </section>
  );
}

interface PairProps {
  readonly pair: LanePair;
  readonly row: number;
  readonly runs: readonly [ComparedRun, ComparedRun];
  readonly readers: readonly [LaneReader, LaneReader];
  readonly window: TimeWindow;
  readonly hatch: string;
}

function Pair({ pair, row, runs, readers, window, hatch }: PairProps): JSX.Element {
  const tasks = [pair.first, pair.second] as const;
  return (
    <div class={`compare-pair ${laneClass(row)}`}>
      <code>{pair.name}</code>
      {runs.map((run, side) => (
        <div key={side} class="compare-side">
          <span>{run.label}</span>
          <Bar reader={side === 0 ? readers[0] : readers[1]} task={tasks[side] ?? null} window={window} hatch={hatch} />
        </div>
      ))}
    </div>
  );
}

interface BarProps {
  readonly reader: LaneReader;
  readonly task: TaskId | null;
  readonly window: TimeWindow;
  readonly hatch: string;
}

function Bar({ reader, task, window, hatch }: BarProps): JSX.Element {
  if (task === null) return <em>is not there</em>;
  const [begin, end] = [shareOf(reader.beginOf(task), window), shareOf(reader.endOf(task), window)];
  const stretches = stretchesOf(reader, task, (window.to - window.from) * FINEST);
  return (
    <svg class="compare-bar">
      <line class="timeline-life" x1={percent(begin)} x2={percent(end)} y1="50%" y2="50%" />
      {stretches.map((stretch, index) => (
        <Shape key={index} reader={reader} stretch={stretch} window={window} hatch={hatch} />
      ))}
    </svg>
  );
}

function Shape({
  reader,
  stretch,
  window,
  hatch,
}: Pick<BarProps, "reader" | "window" | "hatch"> & { readonly stretch: Stretch }): JSX.Element {
  const x = percent(shareOf(stretch.start, window));
  const kind = stretch.kind === "waiting" && stretch.cause?.reason === "turn" ? "turn" : stretch.kind;
  const fill = stretch.kind === "blocked" ? { fill: `url(#${hatch})` } : {};
  return (
    <g class="timeline-stretch" data-kind={kind}>
      <title>{withoutBackticks(sayStretch(reader, stretch))}</title>
      {stretch.filled === 0 ? (
        <line class="timeline-shape" x1={x} x2={x} y1="5%" y2="95%" />
      ) : (
        <rect
          class="timeline-shape"
          x={x}
          y="15%"
          height="70%"
          width={percent(shareBetween(stretch.start, stretch.end, window))}
          {...fill}
        />
      )}
    </g>
  );
}

function Axis({ window }: { readonly window: TimeWindow }): JSX.Element {
  return (
    <div class="compare-side compare-axis">
      <span />
      <div>
        {axisTicks(window, 4).map(({ seconds, label }) => {
          const share = shareOf(seconds, window);
          return (
            <span key={label} style={{ insetInlineStart: percent(share), translate: shiftAt(share) }}>
              {label}
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** A name stands in the middle below its moment; at the edges it stays inside. */
function shiftAt(share: number): string {
  if (share < 0.05) return "0";
  return share > 0.95 ? "-100%" : "-50%";
}
