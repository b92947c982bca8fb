// `asyncio.run`: makes a loop, runs main in it to its end, cancels what is left, and gives main's result back.
// CPython asyncio/runners.py, run and Runner.

import { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import { describeValue } from "../../console/describe.ts";
import { Coroutine } from "../../tasks/coroutine.ts";
import { Sleep } from "../../tasks/sleep.ts";
import { coroutineForTask } from "../../tasks/awaiting.ts";
import { Task } from "../../tasks/task.ts";
import { ModuleLoaded } from "../../errors.ts";
import { endsTheProgram, RuntimeError, ValueError } from "../builtins.ts";
import { turnUntilDone, whileProgramWaits } from "./run-until-complete.ts";
import { shutDown } from "./shut-down.ts";

/**
 * @throws what main throws; RuntimeError inside a running loop; ValueError when `main` is not a coroutine
 */
export function run(state: RunState, main: unknown): unknown {
  state.guard.checkStopped();
  if (state.isLoadingForDriver) throw new ModuleLoaded();
  if (state.runningLoop !== null) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  if (!(main instanceof Coroutine || main instanceof Sleep)) {
    throw new ValueError(`a coroutine was expected, got ${describeValue(main)}`);
  }
  const loop = new EventLoop(state, state.rules.turn);
  state.runningLoop = loop;
  try {
    const task = new Task(loop, coroutineForTask(state, main), state.nextTaskName());
    state.loopRunsAt = state.at;
    return whileProgramWaits(state, task.id, () => {
      try {
        turnUntilDone(loop, task);
      } catch (thrown) {
        // Main's own error, where this is one, has been heard of.
        if (task.done() && !task.cancelled()) task.exception();
        if (endsTheProgram(thrown)) shutDown(loop);
        throw thrown;
      }
      shutDown(loop);
      return task.result();
    });
  } finally {
    state.runningLoop = null;
  }
}
