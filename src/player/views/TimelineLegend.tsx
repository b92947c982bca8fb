// What the marks of a timeline mean: those that occur in it.

import type { JSX } from "preact";
import type { Timeline } from "../model/timeline.ts";

const WORDS = {
  running: "a step",
  waiting: "waiting",
  turn: "ready, but not its turn",
  blocked: "blocking the loop",
  cancelled: "cancelled",
} as const;
type Mark = keyof typeof WORDS;

export function TimelineLegend({ timeline }: { readonly timeline: Timeline }): JSX.Element {
  return (
    <ul class="timeline-legend" role="list" aria-label="Marks in the picture">
      {marksIn(timeline).map((mark) => (
        <li key={mark} data-mark={mark}>
          {WORDS[mark]}
        </li>
      ))}
    </ul>
  );
}

function marksIn({ lanes }: Timeline): Mark[] {
  const found = new Set<Mark>();
  for (const { stretches, outcome } of lanes) {
    for (const { kind, cause } of stretches) found.add(kind === "waiting" && cause?.reason === "turn" ? "turn" : kind);
    if (outcome === "cancelled") found.add("cancelled");
  }
  return (Object.keys(WORDS) as Mark[]).filter((mark) => found.has(mark));
}
