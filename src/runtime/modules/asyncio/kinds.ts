// What a value is, to asyncio: coroutine, task, future, coroutine function. CPython asyncio/coroutines.py.

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

/**
 * An async function is lowered to a plain one whose text begins with the call of `__async`, whereas the body of any
 * other function begins with `$$beat` (PROGRAM_PARAMETERS). Only a function as a parameter's default value hides that.
 */
const BEGINS_ASYNC = /^(?!class\b)(?:(?!\$\$beat\()[^])*?\b__async\d*\(/;

/** As it is before there is a program: programs see functions without the compiler's marks. */
const { toString: textOf } = Function.prototype as { toString: (this: unknown) => string };

/** Whether calling it gives a coroutine. @param natives the functions of ours that do */
export function isCoroutineFunction(value: unknown, natives: readonly unknown[]): boolean {
  if (typeof value !== "function") return false;
  return natives.includes(value) || BEGINS_ASYNC.test(textOf.call(value));
}
