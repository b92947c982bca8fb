// The juggler: ink on paper, a little brass. Free, the juggler looks up and holds both hands open; blocked, both arms
// clasp what fills them, and nobody looks at the balls.

import type { JSX } from "preact";
import { PICTURE_WIDTH } from "./juggler-units.ts";

const MIDDLE = PICTURE_WIDTH / 2;

interface FigureProps {
  readonly isBlocked: boolean;
  /** Whether a task is in the hand. */
  readonly isHolding: boolean;
}

export function JugglerFigure({ isBlocked, isHolding }: FigureProps): JSX.Element {
  return (
    <g class="juggler-figure" data-blocked={isBlocked} data-holding={isHolding} aria-hidden="true">
      <Basket />
      <path class="juggler-bench" d="M8 299 H112" />
      <g transform={`translate(${String(MIDDLE)} 0)`}>
        <path class="juggler-body" d="M-30 318 C-32 286 -26 258 0 258 C26 258 32 286 30 318 Z" />
        <path class="juggler-collar" d="M-9 260 L0 272 L9 260" />
        <Head isBlocked={isBlocked} />
        {isBlocked ? <ClaspingArms /> : <OpenArms />}
      </g>
    </g>
  );
}

function Head({ isBlocked }: { readonly isBlocked: boolean }): JSX.Element {
  // Who juggles looks up; who is held looks down at what holds.
  const look = isBlocked ? 3 : -3;
  return (
    <g>
      <path class="juggler-neck" d="M0 246 V262" />
      <circle class="juggler-head" cx="0" cy="234" r="18" />
      <path class="juggler-hair" d="M-18 232 C-19 213 19 213 18 232 C11 224 -11 224 -18 232 Z" />
      <circle class="juggler-eye" cx="-6" cy={236 + look} r="1.8" />
      <circle class="juggler-eye" cx="6" cy={236 + look} r="1.8" />
      <path class="juggler-mouth" d={isBlocked ? "M-4.5 245 H4.5" : "M-5.5 242 Q0 248 5.5 242"} />
    </g>
  );
}

function OpenArms(): JSX.Element {
  return (
    <g>
      <path class="juggler-arm" d="M-24 278 C-44 284 -56 262 -58 226" />
      <path class="juggler-arm" d="M24 278 C44 284 52 262 52 226" />
      <path class="juggler-palm" d="M-70 212 Q-58 228 -46 212" />
      <path class="juggler-palm" d="M40 212 Q52 228 64 212" />
    </g>
  );
}

function ClaspingArms(): JSX.Element {
  return (
    <g>
      <path class="juggler-arm" d="M-26 278 C-52 284 -48 304 -20 288" />
      <path class="juggler-arm" d="M26 278 C52 284 48 304 20 288" />
    </g>
  );
}

/** In front of the ball that they hold. */
export function ClaspingHands(): JSX.Element {
  return (
    <g class="juggler-hands" transform={`translate(${String(MIDDLE)} 0)`} aria-hidden="true">
      <ellipse class="juggler-hand" cx="-17" cy="285" rx="6" ry="7.5" transform="rotate(-25 -17 285)" />
      <ellipse class="juggler-hand" cx="17" cy="285" rx="6" ry="7.5" transform="rotate(25 17 285)" />
    </g>
  );
}

/** Where what is done is put. */
function Basket(): JSX.Element {
  return (
    <g class="juggler-basket">
      <path d={`M${String(PICTURE_WIDTH - 106)} 282 l8 34 h68 l8 -34 z`} />
      <path d={`M${String(PICTURE_WIDTH - 102)} 294 h76 M${String(PICTURE_WIDTH - 99)} 305 h70`} />
    </g>
  );
}
