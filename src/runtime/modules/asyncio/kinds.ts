// What a value is, to asyncio: coroutine, task, future, coroutine function. CPython asyncio/coroutines.py.

import { LOWERED_ASYNC } from "../../program.ts";
import { Coroutine } from "../../tasks/coroutine.ts";
import { Future } from "../../tasks/future.ts";
import { Sleep } from "../../tasks/sleep.ts";
import { Task } from "../../tasks/task.ts";

export function isCoroutine(value: unknown): value is Coroutine | Sleep {
  return value instanceof Coroutine || value instanceof Sleep;
}

/** What Python calls the type of something that can be awaited; `null` for anything else. */
export function kindOfAwaitable(value: unknown): string | null {
  if (isCoroutine(value)) return "coroutine";
  if (value instanceof Task) return "Task";
  return value instanceof Future ? "Future" : null;
}

/** As it is before there is a program: programs see functions without the compiler's marks. */
const { toString: textOf } = Function.prototype as { toString: (this: unknown) => string };

/** Whether calling it gives a coroutine. @param natives the functions of ours that do */
export function isCoroutineFunction(value: unknown, natives: readonly unknown[]): boolean {
  if (typeof value !== "function") return false;
  const lowered = LOWERED_ASYNC.exec(textOf.call(value));
  return natives.includes(value) || (lowered !== null && lowered[2] === undefined);
}
