// One ball of the juggler's picture: where it is, what it is called, and what state it is in, told by more than colour.

import type { JSX } from "preact";
import { formatSeconds } from "../model/format.ts";
import type { Ball, JugglerScene } from "../model/juggler.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import { BALL_RADIUS, columnOf, HAND_Y, PICTURE_WIDTH, yOf } from "./juggler-units.ts";
import { laneClass } from "./lane-colour.ts";

/** With more balls than this their names would run into each other; numbers and the list below tell them then. */
const MOST_NAMED = 4;
const LONGEST_NAME = 14;

interface BallProps {
  readonly ball: Ball;
  readonly scene: JugglerScene;
  readonly reader: LaneReader;
  /** The id of the pattern for what blocks. */
  readonly hatch: string;
}

export function JugglerBall({ ball, scene, reader, hatch }: BallProps): JSX.Element | null {
  const { where, place } = ball;
  if (where.kind === "unborn") return null;
  const { x, y } = placeOf(ball, scene.balls.length);
  const isBlocking = where.kind === "hand" && where.isBlocking;
  const isFrozen = scene.blocker !== null && (where.kind === "air" || where.kind === "due");
  return (
    <g
      class={`juggler-ball ${laneClass(place)}`}
      data-where={where.kind}
      data-outcome={where.kind === "caught" ? where.outcome : undefined}
      style={{ transform: `translate(${String(x)}px, ${y.toFixed(1)}px)` }}
    >
      {where.kind === "air" && <line class="juggler-drop" y1={BALL_RADIUS} y2={HAND_Y - y} />}
      <circle
        class="juggler-shape"
        r={isBlocking ? BALL_RADIUS * 1.6 : BALL_RADIUS}
        {...(isBlocking ? { fill: `url(#${hatch})`, "data-blocking": true } : {})}
      />
      {isFrozen && <path class="juggler-ice" d={ICE} />}
      <Inscription ball={ball} isBlocking={isBlocking} />
      {scene.balls.length <= MOST_NAMED && !isBlocking && <Name ball={ball} name={reader.nameOf(ball.task)} />}
      <Countdown ball={ball} />
    </g>
  );
}

/** How long it still flies, or how long it has hung there for nobody to catch it. */
function Countdown({ ball: { where } }: { readonly ball: Ball }): JSX.Element | null {
  if (where.kind !== "air" && where.kind !== "due") return null;
  if (where.late === 0)
    return where.kind === "due" ? null : <CountdownText text={roughly(where.left)} isLate={false} />;
  return <CountdownText text={`${roughly(where.late)} late`} isLate />;
}

/** Tenths only where they count: of what takes long they would flicker, and cost the browser a layout in every frame. */
function roughly(seconds: number): string {
  return formatSeconds(seconds, seconds < 10 ? 1 : 0);
}

function CountdownText({ text, isLate }: { readonly text: string; readonly isLate: boolean }): JSX.Element {
  return (
    <text class="juggler-left" data-late={isLate} x={BALL_RADIUS + 9} y="4">
      {text}
    </text>
  );
}

/** A crystal's six arms around the ball. */
const ICE = [0, 60, 120]
  .map((degrees) => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const at = (radius: number): string => `${(cos * radius).toFixed(1)} ${(sin * radius).toFixed(1)}`;
    return `M${at(14)}L${at(19)}M${at(-14)}L${at(-19)}`;
  })
  .join("");

function Inscription({
  ball: { place, where },
  isBlocking,
}: {
  readonly ball: Ball;
  readonly isBlocking: boolean;
}): JSX.Element {
  if (where.kind === "caught" && where.outcome === "cancelled")
    return <path class="juggler-cross" d="M-5 -5l10 10M-5 5l10 -10" />;
  const text = where.kind === "caught" && where.outcome === "raised" ? "!" : String(place + 1);
  return (
    <text class="juggler-inscription" data-blocking={isBlocking} y="4.5" text-anchor="middle">
      {text}
    </text>
  );
}

function Name({ ball: { where }, name }: { readonly ball: Ball; readonly name: string }): JSX.Element | null {
  if (where.kind === "caught" || where.kind === "watching") return null;
  return (
    <text class="juggler-name" y={-BALL_RADIUS - 8} text-anchor="middle">
      {shortName(name)}
    </text>
  );
}

export function shortName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function placeOf({ place, where }: Ball, count: number): { readonly x: number; readonly y: number } {
  switch (where.kind) {
    case "unborn":
      return { x: 0, y: 0 };
    case "air":
      return { x: columnOf(place, count), y: yOf(where.height) };
    case "hand":
      return where.isBlocking
        ? { x: PICTURE_WIDTH / 2, y: 280 }
        : { x: PICTURE_WIDTH / 2 + 52, y: HAND_Y - BALL_RADIUS };
    case "due":
      return { x: columnOf(place, count), y: HAND_Y - BALL_RADIUS };
    case "watching":
      return { x: 24 + place * 27, y: 299 - BALL_RADIUS };
    case "caught":
      return { x: PICTURE_WIDTH - 86 + (where.index % 3) * 26, y: 288 - Math.floor(where.index / 3) * 20 };
  }
}
