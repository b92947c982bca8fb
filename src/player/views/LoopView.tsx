// A moment of a recording as the event loop sees it: whose turn it is, who stands in line, which timers run, and who
// waits for something else. Turn by turn, forwards and backwards.

import type { At, TaskId } from "#recording";
import { computed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { formatCount } from "../model/format.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import { loopAt, momentToDraw, turnBeginning } from "../model/loop-scene.ts";
import type { LoopEntry, LoopScene, Queue } from "../model/loop-scene.ts";
import * as words from "../model/loop-sentence.ts";
import type { Moment } from "../model/moment.ts";
import { sayWhy } from "../model/why-sentence.ts";
import { LoopArrow, LoopCard, LoopStation } from "./LoopStation.tsx";
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
  const card = (entry: LoopEntry, note: string): JSX.Element => (
    <LoopCard
      key={entry.task}
      reader={reader}
      entry={entry}
      note={note}
      onAsk={() => {
        setAsked(entry.task);
        onShowPlace(placeOf(entry));
      }}
    />
  );
  const coming = words.sayComing(reader, scene);
  return (
    <section class="loop" aria-label={label} data-blocked={scene.running?.state.kind === "blocked"}>
      <Turns reader={reader} turn={scene.turn} of={scene.of} onSeek={onSeek} />
      {coming === null ? (
        <OneQueue reader={reader} scene={scene} now={now} card={card} />
      ) : (
        <TwoQueues reader={reader} scene={scene} now={now} card={card}>
          <Words text={coming} />
        </TwoQueues>
      )}
      {scene.beside.shown.length > 0 && (
        <LoopStation name="Beside the loop" hint="threads and processes" list={scene.beside} empty="" place="beside">
          {scene.beside.shown.map((entry) => card(entry, words.sayBeside(reader, entry.state)))}
        </LoopStation>
      )}
      <p class="loop-why" aria-live="polite">
        {asked === null ? words.sayInvitation(scene) : <Words text={sayWhy(reader, asked, now)} />}
      </p>
    </section>
  );
}

interface StationsProps {
  readonly reader: LaneReader;
  readonly scene: LoopScene;
  readonly now: Moment;
  readonly card: (entry: LoopEntry, note: string) => JSX.Element;
}

/** By asyncio's rules: who is ready stands in line, whatever it waited for. */
function OneQueue(props: StationsProps): JSX.Element {
  return (
    <>
      <div class="loop-stations">
        {props.scene.queues.map((queue) => (
          <QueueStation key={queue.name} {...props} queue={queue} />
        ))}
        <LoopArrow />
        <HandStation {...props} />
        <LoopArrow />
        <TimersStation {...props} />
      </div>
      <WaitingStation {...props} />
    </>
  );
}

/** By JavaScript's rules: promises lead to the microtask queue, timers to the task queue, and the first comes first. */
function TwoQueues({ children, ...props }: StationsProps & { readonly children: JSX.Element }): JSX.Element {
  const { queues } = props.scene;
  const hasMicrotasks = queues.some(({ name, list }) => name === "microtask" && list.shown.length > 0);
  return (
    <div class="loop-stations" data-queues="2">
      <HandStation {...props} />
      <p class="loop-coming">{children}</p>
      <LoopArrow />
      <LoopArrow isShut={hasMicrotasks} />
      {queues.map((queue) => (
        <QueueStation key={queue.name} {...props} queue={queue} />
      ))}
      <LoopArrow />
      <LoopArrow />
      <WaitingStation {...props} />
      <TimersStation {...props} />
    </div>
  );
}

function QueueStation({ queue: { name, list }, now, card }: StationsProps & { readonly queue: Queue }): JSX.Element {
  return (
    <LoopStation
      {...words.QUEUE_WORDS[name]}
      list={list}
      empty={name === "ready" ? "nobody is ready" : "empty"}
      place={name === "ready" ? "queue" : name}
    >
      {list.shown.map((entry, place) => card(entry, words.sayPlace(name, entry.state, place, now)))}
    </LoopStation>
  );
}

/** Who runs, and by JavaScript's rules below it who has called it: the stack of calls. */
function HandStation({ scene: { running, callers, timers }, card }: StationsProps): JSX.Element {
  return (
    <LoopStation
      name="Running"
      hint="one at a time"
      list={running === null ? null : callers}
      empty={running === null ? words.sayIdle(timers) : ""}
      place="hand"
    >
      {running !== null && card(running, words.sayRunning(running.state))}
      {callers.shown.map((entry) => card(entry, "goes on after it"))}
    </LoopStation>
  );
}

function TimersStation({ scene: { timers }, now, card }: StationsProps): JSX.Element {
  return (
    <LoopStation name="Timers" hint="the next one first" list={timers} empty="no timer is set" place="timers">
      {timers.shown.map((entry, place) => card(entry, words.sayRinging(entry.state, now, place === 0)))}
    </LoopStation>
  );
}

function WaitingStation({ reader, scene: { waiting }, card }: StationsProps): JSX.Element {
  return (
    <LoopStation name="Waiting for something else" hint="" list={waiting} empty="nobody" place="waiting">
      {waiting.shown.map((entry) => card(entry, words.sayCause(reader, entry.state)))}
    </LoopStation>
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
        class="button button-icon"
        aria-label="Previous turn"
        disabled={before === null}
        onClick={() => before && onSeek(before)}
      >
        ←
      </button>
      <span>
        Turn {formatCount(turn)} of {formatCount(of)}
      </span>
      <button
        type="button"
        class="button button-icon"
        aria-label="Next turn"
        disabled={after === null}
        onClick={() => after && onSeek(after)}
      >
        →
      </button>
    </p>
  );
}

function placeOf({ state }: LoopEntry): At {
  if (state.kind === "waiting" || state.kind === "blocked") return state.cause.at;
  return state.kind === "running" || state.kind === "ready" ? state.at : 0;
}
