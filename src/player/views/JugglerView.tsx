// A recording as a juggler: the hand holds the task that runs, the balls in the air are the tasks that wait, and the
// higher one is, the longer it still flies. When a task keeps the hand, every ball hangs still. Below it, all in words.

import type { TaskId } from "#recording";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { formatStamp } from "../model/format.ts";
import { sceneAt } from "../model/juggler.ts";
import type { Ball, JugglerScene, SmallBall } from "../model/juggler.ts";
import type { LaneReader } from "../model/lane-reader.ts";
import type { Moment } from "../model/moment.ts";
import { sayHiddenLanes } from "../model/shortfall-sentence.ts";
import { sayWhy } from "../model/why-sentence.ts";
import { Hatch } from "./Hatch.tsx";
import { JugglerBall, shortName } from "./JugglerBall.tsx";
import { ClaspingHands, JugglerFigure } from "./JugglerFigure.tsx";
import { laneClass } from "./lane-colour.ts";
import { BALL_RADIUS, BANNER_Y, HAND_Y, PICTURE_HEIGHT, PICTURE_WIDTH, yOf } from "./juggler-units.ts";
import { axisTicks } from "../model/time-scale.ts";
import { useRush } from "./use-rush.ts";
import { Words } from "./Words.tsx";
import "./juggler.css";

interface JugglerProps {
  readonly label: string;
  readonly reader: LaneReader;
  readonly moment: ReadonlySignal<Moment>;
}

export function JugglerView({ label, reader, moment }: JugglerProps): JSX.Element {
  const now = moment.value;
  const scene = sceneAt(reader, now);
  const hatch = useId();
  const isBlocked = scene.blocker !== null;
  // A single step is shown as a movement; what moves anyway needs no help.
  const isMoving = useRush(now.seconds);
  return (
    <section class="juggler" aria-label={label}>
      <svg
        class="juggler-picture"
        viewBox={`0 0 ${String(PICTURE_WIDTH)} ${String(PICTURE_HEIGHT)}`}
        role="img"
        aria-label="The loop as a juggler: described below"
        data-blocked={isBlocked}
        data-moving={isMoving}
      >
        <Hatch id={hatch} />
        {isBlocked && <rect class="juggler-cold" width={PICTURE_WIDTH} height={HAND_Y} rx="6" />}
        <Heights highest={scene.highest} />
        <JugglerFigure isBlocked={isBlocked} isHolding={scene.balls.some(({ where }) => where.kind === "hand")} />
        <SmallBalls balls={scene.small} />
        {scene.balls.map((ball) => (
          <JugglerBall key={ball.task} ball={ball} scene={scene} reader={reader} hatch={hatch} />
        ))}
        {isBlocked && <ClaspingHands />}
        {isBlocked && <Frozen />}
        {scene.blocker !== null && <Holder name={reader.nameOf(scene.blocker.task)} until={scene.blocker.until} />}
        {scene.balls.some(({ where }) => where.kind === "watching") && (
          <text class="juggler-note" x="10" y={PICTURE_HEIGHT - 6}>
            waiting for others
          </text>
        )}
      </svg>
      <p class="juggler-caption">
        <Words text={sayScene(reader, scene, now)} />
      </p>
      <ol class="juggler-list" role="list" aria-label="The balls, one by one">
        {scene.balls.map((ball) => (
          <BallRow key={ball.task} ball={ball} reader={reader} moment={now} />
        ))}
      </ol>
      {scene.small.length > 0 && <p class="juggler-more">Small dots: more tasks that fly, or could be caught.</p>}
      {scene.more > 0 && <p class="juggler-more">{sayHiddenLanes(scene.more)}</p>}
    </section>
  );
}

function BallRow({
  ball,
  reader,
  moment,
}: {
  readonly ball: Ball;
  readonly reader: LaneReader;
  readonly moment: Moment;
}): JSX.Element {
  return (
    <li class={laneClass(ball.place)} data-where={ball.where.kind}>
      <span class="juggler-number" aria-hidden="true">
        {ball.place + 1}
      </span>
      <span>
        <Words text={sayWhy(reader, ball.task, moment)} />
      </span>
    </li>
  );
}

/** How high a ball is says how long it still flies: the heights have names. */
function Heights({ highest }: { readonly highest: number }): JSX.Element {
  const ticks = highest === 0 ? [] : axisTicks({ from: 0, to: highest }, 3).slice(1);
  return (
    <g class="juggler-heights" aria-hidden="true">
      <line x1="0" x2={PICTURE_WIDTH} y1={HAND_Y} y2={HAND_Y} data-ground />
      {ticks.map(({ seconds, label }) => (
        <g key={label}>
          <line x1="0" x2={PICTURE_WIDTH} y1={yOf(seconds / highest)} y2={yOf(seconds / highest)} />
          <text x={PICTURE_WIDTH - 2} y={yOf(seconds / highest) - 4} text-anchor="end">
            {label} left
          </text>
        </g>
      ))}
    </g>
  );
}

function Frozen(): JSX.Element {
  return (
    <text class="juggler-frozen" x={PICTURE_WIDTH / 2} y={BANNER_Y} text-anchor="middle">
      the loop is blocked: nothing moves
    </text>
  );
}

/** Beside the head of who is held: by what, and how long. */
function Holder({ name, until }: { readonly name: string; readonly until: number }): JSX.Element {
  return (
    <g class="juggler-holder" aria-hidden="true">
      <text class="juggler-name" x={PICTURE_WIDTH / 2 + 27} y={HAND_Y + 22}>
        {shortName(name)}
      </text>
      <text class="juggler-left" data-late x={PICTURE_WIDTH / 2 + 27} y={HAND_Y + 36}>
        holds on until {formatStamp(until)}
      </text>
    </g>
  );
}

/** Hundreds more, each a dot: one path for all of them. */
function SmallBalls({ balls }: { readonly balls: readonly SmallBall[] }): JSX.Element | null {
  if (balls.length === 0) return null;
  const path = balls.map(({ across, height }) => {
    const x = (10 + across * (PICTURE_WIDTH - 76)).toFixed(1);
    return `M${x} ${(yOf(height) + BALL_RADIUS - 3).toFixed(1)}h0`;
  });
  return <path class="juggler-small" d={path.join("")} aria-hidden="true" />;
}

/** It says when, not in how long: else it would be another sentence in every frame. */
function sayScene(reader: LaneReader, { balls, blocker }: JugglerScene, { seconds }: Moment): string {
  const name = (task: TaskId): string => `\`${reader.nameOf(task)}\``;
  if (blocker !== null)
    return `${name(blocker.task)} fills both hands until ${formatStamp(blocker.until)}. Every other ball hangs still.`;
  const held = balls.find(({ where }) => where.kind === "hand");
  if (held !== undefined) return `${name(held.task)} is in the hand: it runs.`;
  const aloft = balls.flatMap(({ task, where }) => (where.kind === "air" ? [{ task, left: where.left }] : []));
  const next = aloft.sort((one, other) => one.left - other.left)[0];
  if (next !== undefined)
    return `The hand is free. ${name(next.task)} comes down next, at ${formatStamp(seconds + next.left)}.`;
  if (balls.some(({ where }) => where.kind === "watching")) return "The hand is free, and no ball is in the air.";
  return balls.some(({ where }) => where.kind === "unborn" || where.kind === "due")
    ? "The hand is free."
    : "Everything is caught. Play the run to see the balls in the air.";
}
