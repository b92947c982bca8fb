// The loop that runs now. CPython asyncio/events.py, get_running_loop.

import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import { RuntimeError } from "../builtins.ts";

/** @throws RuntimeError when no loop is running: nothing has called `asyncio.run` yet, or it has returned */
export function loopOf(state: RunState): EventLoop {
  state.guard.checkStopped();
  if (state.runningLoop === null) throw new RuntimeError("no running event loop");
  return state.runningLoop;
}
