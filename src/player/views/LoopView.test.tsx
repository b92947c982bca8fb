import { signal } from "@preact/signals";
import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { LaneReader } from "../model/lane-reader.ts";
import type { Moment } from "../model/moment.ts";
import { frozenRun, sampleRun } from "../model/sample-run.ts";
import { LoopView } from "./LoopView.tsx";

const ignore = (): void => undefined;

function drawn(reader: LaneReader, moment: Moment): string {
  return render(<LoopView label="Loop" reader={reader} moment={signal(moment)} onSeek={ignore} onShowPlace={ignore} />);
}

/** The lists, in the order in which they are read, with what is in each. */
function listsIn(html: string): string[] {
  return [...html.matchAll(/<ul role="list" aria-label="([^"]*)">(.*?)<\/ul>/g)].map(
    ([, name = "", items = ""]) =>
      `${name}: ${items
        .replaceAll(/<[^>]*>/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim()}`,
  );
}

it("has one queue by asyncio’s rules, and says how late it is where somebody blocks", () => {
  expect(listsIn(drawn(new LaneReader(frozenRun()), { seconds: 3, rank: Infinity }))).toEqual([
    "Ready queue: brewCoffee late by 1.0 s",
    "Running: toastBread blocks with time.sleep until +5.000 s",
    "Timers: no timer is set",
    "Waiting for something else: main for gather of 2",
  ]);
});

it("has two by JavaScript’s, and the way from the task queue is shut while there are microtasks", () => {
  const run = sampleRun({
    elapsed: 0,
    ended: 2,
    rules: "javascript",
    tasks: [
      { of: "late", kind: "callback", born: 1, finished: 0 },
      { of: "soon", kind: "callback", born: 2, finished: 0 },
    ],
    spans: [
      [0, "running", 0, 0],
      [1, "waiting", 0, 0, { reason: "timer", line: 1 }],
      [2, "running", 0, 0, { line: 2 }],
      [1, "running", 0, 0, { line: 1 }],
    ],
  });
  const reader = new LaneReader(run);
  const html = drawn(reader, { seconds: 0, rank: 1.5 });
  expect(listsIn(html)).toEqual([
    "Running: breakfast.ts takes a step",
    "Microtask queue: soon comes next",
    "Task queue: late due since +0.000 s",
    "Waiting for something else: nobody",
    "Timers: no timer is set",
  ]);
  const shut = 'data-shut="true"';
  expect(html.split(shut)).toHaveLength(2);
  expect(drawn(reader, { seconds: 0, rank: 2 })).not.toContain(shut);
});

it("says what can be done: ask a task, or, where nobody is left or there yet, play the run", () => {
  const reader = new LaneReader(frozenRun());
  const invitationAt = (moment: Moment): string =>
    /class="loop-why"[^>]*>([^<]*)</.exec(drawn(reader, moment))?.[1] ?? "";
  expect(invitationAt({ seconds: 3, rank: Infinity })).toBe("Press a task to ask why it is not running.");
  expect(invitationAt({ seconds: 0, rank: -2 })).toBe("Nobody is there yet. Play the run to see the loop turn.");
  expect(invitationAt({ seconds: reader.recording.elapsed, rank: Infinity })).toBe(
    "The loop has stopped, for nobody is left. Play the run, or go back a turn, to see it at work.",
  );
});
