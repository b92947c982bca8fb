// A run that a check drives: the learner's module is evaluated, its own main program left out, and the driver calls its
// functions instead. What the driver gives back is kept as data.

import { NOWHERE, toData } from "#recording";
import type { Data, ErrorReport } from "#recording";
import { isError, ModuleLoaded } from "./errors.ts";
import { run } from "./modules/asyncio/run.ts";
import { LEARNERS_MODULE } from "./program.ts";
import { parametersFor } from "./program-scope.ts";
import type { Scope } from "./program-scope.ts";
import type { LoadedDriver, ProgramBody } from "./run.ts";
import type { RunState } from "./run-state.ts";
import { Awaitable } from "./tasks/awaitable.ts";
import { Coroutine } from "./tasks/coroutine.ts";
import { Sleep } from "./tasks/sleep.ts";
import { Task } from "./tasks/task.ts";

// Kept from before any program ran: what a driver gives back is written by these.
const { parse, stringify } = JSON;

/** The driver wants what the learner's module does not export. */
export class MissingExport extends Error {
  readonly report: ErrorReport;

  constructor(name: string) {
    const message = `your program exports no \`${name}\`, and the check calls it`;
    super(message);
    const hint = `Keep the name \`${name}\`, and write \`export\` in front of it.`;
    this.report = { name: "ImportError", message, hint, at: NOWHERE, frames: [] };
  }
}

export interface LearnersModule {
  readonly scope: Scope;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly body: ProgramBody;
}

/** The driver's default export is called with the input; what it gives back is kept as data. */
export function drive(state: RunState, driver: LoadedDriver, learners: LearnersModule): void {
  evaluate(state, learners);
  const { scope, globals } = learners;
  const own = driverScope(scope);
  state.at = NOWHERE;
  driver.body(...parametersFor(state, own, globals));
  const main = own.module.exports["default"] as (input: unknown) => unknown;
  const result = main(parse(driver.input));
  state.at = NOWHERE;
  const returned = result instanceof Coroutine ? run(state, result) : result;
  state.recorder.returned = stringify(toData(returned, sayAwaitable));
}

/** A promise of a result is no result, and says so. */
function sayAwaitable(value: object): Data {
  if (value instanceof Task) return { $awaitable: "task" };
  if (value instanceof Coroutine || value instanceof Sleep) return { $awaitable: "coroutine" };
  return value instanceof Awaitable ? { $awaitable: "future" } : null;
}

/** Evaluates the learner's module up to its own `asyncio.run`. */
function evaluate(state: RunState, { scope, globals, body }: LearnersModule): void {
  state.isLoadingForDriver = true;
  try {
    body(...parametersFor(state, scope, globals));
  } catch (thrown) {
    if (!isError(thrown) || !(thrown instanceof ModuleLoaded)) throw thrown;
  } finally {
    state.isLoadingForDriver = false;
  }
  // The coroutine of its main program is not forgotten, but not wanted.
  state.neverAwaited.takeAll();
}

/** Besides what every program can import, the learner's module. */
function driverScope({ require, module }: Scope): Scope {
  const learners = importableFrom(module.exports);
  return {
    module: { exports: {} },
    require: (name) => (name === LEARNERS_MODULE ? learners : require(name)),
    hasPlaces: false,
  };
}

function importableFrom(learners: Scope["module"]["exports"]): object {
  return new Proxy(learners, {
    get: (exports, name) => {
      if (typeof name === "string" && !(name in exports)) throw new MissingExport(name);
      return Reflect.get(exports, name) as unknown;
    },
  });
}
