// When silence is too long.

import { expect, it } from "vitest";
import { TICK_MS, Watchdog } from "./watchdog.ts";

/** How many real milliseconds of ticks it takes until the run is ended, and why. */
function patience(hasStarted: boolean, watchdog = new Watchdog()): [ms: number, ending: string] {
  for (let ticks = 1; ; ticks += 1) {
    const ending = watchdog.tick(hasStarted);
    if (ending !== undefined) return [ticks * TICK_MS, ending];
  }
}

it("waits half a second longer than the runtime, which stops most steps itself", () => {
  expect(patience(true)).toEqual([2_500, "hung"]);
});

it("waits longer for a runner that has not started", () => {
  expect(patience(false)).toEqual([8_000, "no-start"]);
});

it("begins anew with each sign of life", () => {
  const watchdog = new Watchdog();
  for (let ticks = 0; ticks < 20; ticks += 1) watchdog.tick(true);
  watchdog.heard();
  expect(patience(true, watchdog)).toEqual([2_500, "hung"]);
});
