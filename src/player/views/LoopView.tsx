// A moment of a recording as the event loop sees it: whose turn it is, who stands in line, which timers run, and who
// waits for something else. Turn by turn, forwards and backwards.

import type { At } from "#recording";
import { computed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { formatCount, formatSeconds, formatStamp } from "../model/format.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import { loopAt, momentToDraw, turnBeginning } from "../model/loop-scene.ts";
import type { Listed, LoopEntry } from "../model/loop-scene.ts";
import type { Moment } from "../model/moment.ts";
import { sayAwaited, sayBlocker } from "../model/stretch-sentence.ts";
import { sayWhy } from "../model/why-sentence.ts";
import type { TaskId } from "#recording";
import { laneClass } from "./lane-colour.ts";
import { Words } from "./Words.tsx";
import "./loop.css";

interface LoopProps {
  readonly label: string;
  readonly reader: LaneReader;
  readonly moment: ReadonlySignal<Moment>;
  readonly onSeek: (moment: Moment) => void;
  readonly onShowPlace: (at: At) => void;
}

/** The same moment is the same value: what shows it is not drawn anew. */
function momentKeeper(): (moment: Moment) => Moment {
  let last: Moment = { seconds: 0, rank: Infinity };
  return (moment) => {
    if (moment.seconds !== last.seconds || moment.rank !== last.rank) last = moment;
    return last;
  };
}

export function LoopView({ label, reader, moment, onSeek, onShowPlace }: LoopProps): JSX.Element {
  const drawn = useMemo(() => {
    const keep = momentKeeper();
    return computed(() => keep(momentToDraw(reader, moment.value)));
  }, [reader, moment]);
  const now = drawn.value;
  const scene = loopAt(reader, now);
  const [asked, setAsked] = useState<TaskId | null>(null);
  const card = (note: (entry: LoopEntry) => string) => (entry: LoopEntry) => (
    <Card
      key={entry.task}
      reader={reader}
      entry={entry}
      note={note(entry)}
      onAsk={() => {
        setAsked(entry.task);
        onShowPlace(placeOf(entry));
      }}
    />
  );
  const { running } = scene;
  return (
    <section class="loop" aria-label={label} data-blocked={running?.state.kind === "blocked"}>
      <Turns reader={reader} turn={scene.turn} of={scene.of} onSeek={onSeek} />
      <div class="loop-stations">
        <Station name="Ready queue" hint="in line for the loop" list={scene.ready} empty="nobody is ready">
          {scene.ready.shown.map(card(({ state }) => sayLateness(state, now)))}
        </Station>
        <Arrow />
        <Station
          name="Running"
          hint="one at a time"
          list={null}
          empty={running === null ? sayIdle(scene.timers) : ""}
          isHand
        >
          {running !== null && card(({ state }) => sayRunning(state))(running)}
        </Station>
        <Arrow />
        <Station name="Timers" hint="the next one first" list={scene.timers} empty="no timer is set">
          {scene.timers.shown.map((entry, place) => card(({ state }) => sayRinging(state, now, place === 0))(entry))}
        </Station>
      </div>
      <Station name="Waiting for something else" hint="" list={scene.waiting} empty="nobody" isWide>
        {scene.waiting.shown.map(card(({ state }) => sayCause(reader, state)))}
      </Station>
      {scene.beside.shown.length > 0 && (
        <Station name="Beside the loop" hint="threads and processes" list={scene.beside} empty="" isWide>
          {scene.beside.shown.map(card(({ state }) => sayBeside(reader, state)))}
        </Station>
      )}
      <p class="loop-why" aria-live="polite">
        {asked === null ? "Press a task to ask why it is not running." : <Words text={sayWhy(reader, asked, now)} />}
      </p>
    </section>
  );
}

interface TurnsProps {
  readonly reader: LaneReader;
  readonly turn: number;
  readonly of: number;
  readonly onSeek: (moment: Moment) => void;
}

function Turns({ reader, turn, of, onSeek }: TurnsProps): JSX.Element {
  const [before, after] = [turnBeginning(reader.recording, turn - 1), turnBeginning(reader.recording, turn + 1)];
  return (
    <p class="loop-turns">
      <button
        type="button"
        aria-label="Previous turn"
        disabled={before === null}
        onClick={() => before && onSeek(before)}
      >
        ←
      </button>
      <span>
        Turn {formatCount(turn)} of {formatCount(of)}
      </span>
      <button type="button" aria-label="Next turn" disabled={after === null} onClick={() => after && onSeek(after)}>
        →
      </button>
    </p>
  );
}

interface StationProps {
  readonly name: string;
  readonly hint: string;
  readonly list: Listed | null;
  readonly empty: string;
  readonly isHand?: boolean;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

function Station({ name, hint, list, empty, isHand = false, isWide = false, children }: StationProps): JSX.Element {
  const isEmpty = list === null ? empty !== "" : list.shown.length === 0;
  return (
    <div class="loop-station" data-hand={isHand} data-wide={isWide}>
      <p class="loop-heading">
        {name}
        {hint !== "" && <span> {hint}</span>}
      </p>
      <ul role="list" aria-label={name}>
        {isEmpty ? <li class="loop-empty">{empty}</li> : children}
      </ul>
      {list !== null && list.more > 0 && <p class="loop-more">and {formatCount(list.more)} more</p>}
    </div>
  );
}

function Arrow(): JSX.Element {
  return (
    <svg class="loop-arrow" viewBox="0 0 20 16" aria-hidden="true">
      <path d="M2 8h14M11 3l5 5-5 5" />
    </svg>
  );
}

interface CardProps {
  readonly reader: LaneReader;
  readonly entry: LoopEntry;
  readonly note: string;
  readonly onAsk: () => void;
}

function Card({ reader, entry: { task, state }, note, onAsk }: CardProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        class={`loop-card ${laneClass(reader.laneOf(task))}`}
        data-state={state.kind}
        onClick={onAsk}
      >
        <code>{reader.nameOf(task)}</code>
        <span>
          <Words text={note} />
        </span>
      </button>
    </li>
  );
}

function placeOf({ state }: LoopEntry): At {
  if (state.kind === "waiting" || state.kind === "blocked") return state.cause.at;
  return state.kind === "running" || state.kind === "ready" ? state.at : 0;
}

function sayLateness(state: LoopEntry["state"], { seconds }: Moment): string {
  const late = state.kind === "ready" ? seconds - state.since : 0;
  return late > 0 ? `late by ${formatSeconds(late, 1)}` : "its turn comes now";
}

function sayRunning(state: LoopEntry["state"]): string {
  return state.kind === "blocked"
    ? `blocks ${sayBlocker(state.cause)} until ${formatStamp(state.until)}`
    : "takes a step";
}

function sayIdle({ shown: [first] }: Listed): string {
  if (first?.state.kind !== "waiting" || first.state.until === null) return "nobody";
  return `nobody: the loop sleeps until ${formatStamp(first.state.until)}`;
}

/** Only of the first it is said in how long: a dozen numbers that run say less than one. */
function sayRinging(state: LoopEntry["state"], { seconds }: Moment, isNext: boolean): string {
  if (state.kind !== "waiting" || state.until === null) return "never rings";
  const left = isNext ? `, in ${formatSeconds(state.until - seconds, 1)}` : "";
  return `${formatStamp(state.until)}${left}`;
}

function sayCause(reader: LaneReader, state: LoopEntry["state"]): string {
  return state.kind === "waiting" ? `for ${sayAwaited(reader, state.cause)}` : "for what it has called";
}

function sayBeside(reader: LaneReader, state: LoopEntry["state"]): string {
  if (state.kind === "waiting") return `waits for ${sayAwaited(reader, state.cause)}`;
  if (state.kind === "blocked") return `is busy ${sayBlocker(state.cause)}`;
  return state.kind === "running" ? "computes" : "is ready";
}
