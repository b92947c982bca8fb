// The end of `asyncio.run`: what main has left behind is cancelled, async generators are closed, and the loop gets the
// turns that CPython gives it for that. CPython asyncio/runners.py, Runner.close.

import { describeErrors } from "../../console/describe-group.ts";
import { noteCancelledAtExit, warnDestroyedPending } from "../../findings/forgotten.ts";
import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import type { Task } from "../../tasks/task.ts";
import { Exception } from "../builtins.ts";
import { createTask } from "./ensure-future.ts";
import { gather } from "./gather.ts";
import { turnUntilDone } from "./run-until-complete.ts";
import type { Wait } from "./waiting-line.ts";

export function shutDown(loop: EventLoop): void {
  cancelLeftovers(loop);
  closeGenerators(loop);
  loop.state.defaultExecutor.shutDown();
  passAsTask(loop);
  abandonLeftovers(loop.state);
}

/** CPython runners.py, _cancel_all_tasks. */
function cancelLeftovers(loop: EventLoop): void {
  const { state } = loop;
  const leftovers = [...state.tasks.all()];
  if (leftovers.length === 0) return;
  for (const task of leftovers) {
    noteCancelledAtExit(state, task);
    task.cancel();
  }
  turnUntilDone(loop, gather(loop, leftovers, true));
  for (const task of leftovers) reportFailedShutdown(state, task);
}

function reportFailedShutdown(state: RunState, task: Task): void {
  if (task.cancelled()) return;
  const error = task.exception();
  if (error === null) return;
  const text = `unhandled exception during asyncio.run() shutdown\ntask: ${task.toString()}\n${describeErrors(error)}`;
  state.output.warn(text);
}

/** CPython base_events.py, shutdown_asyncgens. */
function closeGenerators(loop: EventLoop): void {
  const { openGenerators, rules } = loop.state;
  if (openGenerators.size === 0) passAsTask(loop);
  else turnUntilDone(loop, createTask(loop, rules.callNative("shutdownAsyncgens", closeAll(loop))));
}

function* closeAll(loop: EventLoop): Wait {
  const { openGenerators, output } = loop.state;
  const closing = [...openGenerators].map((generator) => generator.return());
  openGenerators.clear();
  const results = (yield gather(loop, closing, true)) as unknown[];
  for (const error of results.filter((result) => result instanceof Exception)) {
    output.warn(`an error occurred during closing of asynchronous generator\n${describeErrors(error)}`);
  }
}

/** A task with nothing to do takes a name, a turn to run, and a turn for its end to be heard of. */
function passAsTask(loop: EventLoop): void {
  loop.state.nextTaskName();
  for (let turn = 0; turn < 2; turn += 1) if (loop.hasWorkNow()) loop.turn();
}

/** Who was created while others were being cancelled never gets another turn. CPython tasks.py, Task.__del__. */
function abandonLeftovers(state: RunState): void {
  for (const task of state.tasks.takeAll()) {
    state.recorder.taskFinished(task.id, "abandoned");
    warnDestroyedPending(state, task);
  }
}
