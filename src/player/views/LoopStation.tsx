// One place of the Loop view in which tasks stand: its name, their cards, and the arrow that leads on from it.

import type { ComponentChildren, JSX } from "preact";
import { formatCount } from "../model/format.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import type { Listed, LoopEntry } from "../model/loop-scene.ts";
import { laneClass } from "./lane-colour.ts";
import { Words } from "./Words.tsx";

interface StationProps {
  readonly name: string;
  readonly hint: string;
  readonly list: Listed | null;
  readonly empty: string;
  /** Where in the picture it stands. */
  readonly place: "queue" | "hand" | "timers" | "microtask" | "task" | "waiting" | "beside";
  readonly children: ComponentChildren;
}

export function LoopStation({ name, hint, list, empty, place, children }: StationProps): JSX.Element {
  const isEmpty = empty !== "" && (list === null || list.shown.length === 0);
  return (
    <div class="loop-station" data-place={place}>
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

interface ArrowProps {
  /** Nobody may go this way now. */
  readonly isShut?: boolean;
}

export function LoopArrow({ isShut = false }: ArrowProps): JSX.Element {
  return (
    <svg class="loop-arrow" viewBox="0 0 20 16" data-shut={isShut} aria-hidden="true">
      <path d="M2 8h14M11 3l5 5-5 5" />
      {isShut && <path class="loop-bar" d="M18.5 1v14" />}
    </svg>
  );
}

interface CardProps {
  readonly reader: LaneReader;
  readonly entry: LoopEntry;
  readonly note: string;
  readonly onAsk: () => void;
}

export function LoopCard({ reader, entry: { task, state }, note, onAsk }: CardProps): JSX.Element {
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
