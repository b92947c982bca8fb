// The module "cpu": heavy maths on the simulated machine. Python has no such module: there one would compute something.

import type { RunState } from "../run-state.ts";
import { ValueError } from "./builtins.ts";

export function createCpu(state: RunState): Record<string, unknown> {
  return {
    /** @param seconds of one core that works on nothing else */
    burn(seconds: number): void {
      state.guard.checkStopped();
      if (!(seconds >= 0)) throw new ValueError("cannot compute for less than 0 seconds");
      if (seconds === Infinity) throw new ValueError("cannot compute for ever: give a number of seconds");
      const { machine, at } = state;
      if (machine.writing !== null) {
        machine.writing.write({ kind: "compute", left: seconds, at });
        return;
      }
      state.countComputing();
      state.blockUntil(machine.computeBeside(seconds), "cpu");
    },
  };
}
