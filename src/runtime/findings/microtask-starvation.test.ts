import { describe, expect, it } from "vitest";
import { lineOf } from "#recording";
import { runSteps } from "../testing/run-steps.ts";
import type { World } from "../testing/run-steps.ts";

interface Timers {
  readonly setTimeout: (callback: () => void, milliseconds: number) => number;
  readonly queueMicrotask: (callback: () => void) => void;
}

/** Runs so many microtasks in a row, with a timer set. */
function microtasks(count: number, milliseconds: number, loopSteps = 1e6): string[] {
  const program = ({ globals, beat }: World): void => {
    const { setTimeout, queueMicrotask } = globals as unknown as Timers;
    let left = count;
    const again = (): void => {
      beat(7);
      left -= 1;
      if (left > 0) queueMicrotask(again);
    };
    setTimeout(() => undefined, milliseconds);
    queueMicrotask(again);
  };
  const { findings } = runSteps(program, { rules: "javascript", limits: { loopSteps } });
  return findings.map(({ kind, at, message }) => `${kind} ${String(lineOf(at))}: ${message}`);
}

describe("microtasks that let nothing else run", () => {
  const sentence = (count: string): string =>
    `microtask-starvation 7: ${count} microtasks ran in a row, the last one on line 7, and a timer that was due had to wait: microtasks ` +
    "always come first. Let timers in between with `await new Promise((go) => setTimeout(go, 0))`.";

  it("are many in a row while a timer is due", () => {
    expect(microtasks(10_001, 0)).toEqual([sentence("10,001")]);
  });

  it("are those that never end", () => {
    expect(microtasks(Infinity, 10, 20_000)).toEqual([sentence("20,001")]);
  });

  it("are not a few, nor many while nobody waits", () => {
    expect([microtasks(5000, 0), microtasks(20_000, 10)]).toEqual([[], []]);
  });
});
