import { describe, expect, it } from "vitest";
import { BEGINNING, RunEvents } from "./events.ts";
import { LaneReader } from "./lane-reader.ts";
import type { Moment } from "./moment.ts";
import { momentAt } from "./moment.ts";
import { sayEvent } from "./narrate.ts";
import { frozenRun, sampleRun } from "./sample-run.ts";

const reader = new LaneReader(frozenRun());
const events = new RunEvents(reader);

function lastEvent(moment: Moment | null): string {
  const event = moment === null ? undefined : events.at(events.countUntil(moment) - 1);
  return event === undefined ? "nothing" : sayEvent(reader, event).replaceAll("`", "");
}

describe("the events of a run", () => {
  it("know a first step that comes late", () => {
    const late = new LaneReader(
      sampleRun({
        elapsed: 2,
        tasks: [{ of: "timeout", kind: "callback", finished: 2 }],
        spans: [
          [1, "waiting", 0, 1, { reason: "timer" }],
          [1, "waiting", 1, 2, { reason: "turn" }],
          [1, "running", 2, 2],
        ],
      }),
    );
    const first = new RunEvents(late);
    const told = Array.from({ length: first.length }, (_, index) => first.at(index)).map(
      (event) => event && sayEvent(late, event),
    );
    expect(told).toContain("`timeout` waits for its timer, until +1.000 s");
    expect(told).toContain("`timeout` begins to run");
  });

  it("are told one after another, in words", () => {
    const told = Array.from({ length: events.length }, (_, index) => events.at(index)).map((event) =>
      event === undefined ? "" : sayEvent(reader, event).replaceAll("`", ""),
    );
    expect(told).toEqual([
      "breakfast.ts begins to run",
      "main is created by breakfast.ts",
      "breakfast.ts waits for main, until +5.000 s",
      "main begins to run",
      "brewCoffee is created by main",
      "toastBread is created by main",
      "main waits for gather of 2, until +5.000 s",
      "brewCoffee begins to run",
      "brewCoffee waits for asyncio.sleep, until +2.000 s",
      "toastBread begins to run",
      "toastBread blocks the loop for 5.000 s with time.sleep",
      "toastBread is done",
      "brewCoffee goes on",
      "brewCoffee is done",
      "main goes on",
      "main is done",
      "breakfast.ts goes on",
      "breakfast.ts is done",
    ]);
  });

  it("can be stepped through, forwards and back again", () => {
    let moment: Moment = BEGINNING;
    for (let step = 0; step < 4; step += 1) moment = events.next(moment) ?? moment;
    expect(lastEvent(moment)).toBe("main begins to run");
    expect(lastEvent(events.previous(moment))).toBe("breakfast.ts waits for main, until +5.000 s");
    expect(events.previous(BEGINNING)).toBeNull();
    expect(events.next(momentAt(5))).toBeNull();
    const first = events.next(BEGINNING) ?? BEGINNING;
    expect(lastEvent(events.previous(first))).toBe("nothing");
  });

  it("are found by their line, from the moment on and then from the beginning again", () => {
    const once = events.nextOnLine(4, BEGINNING);
    expect(lastEvent(once)).toBe("brewCoffee waits for asyncio.sleep, until +2.000 s");
    const twice = events.nextOnLine(4, once ?? BEGINNING);
    expect(lastEvent(twice)).toBe("brewCoffee goes on");
    expect(events.nextOnLine(4, twice ?? BEGINNING)).toEqual(once);
    expect(events.nextOnLine(99, BEGINNING)).toBeNull();
    expect(events.lines()).toEqual([3, 4, 7, 8, 11, 15]);
  });
});
