// `using` and `await using`: what a block disposes of when it is left. ECMA-262, Explicit Resource Management:
// AddDisposableResource and DisposeResources.

import type { Steps } from "../tasks/coroutine.ts";

interface Disposable {
  readonly isAsync: boolean;
  dispose(): unknown;
}

type Disposer = (this: unknown) => unknown;

/** Notes a value for the end of the block. @throws TypeError when it has no way to be disposed of */
export function noteDisposable(stack: unknown[], value: unknown, isAsync = false): unknown {
  if (value === null || value === undefined) {
    if (isAsync) stack.push({ isAsync, dispose: () => undefined } satisfies Disposable);
    return value;
  }
  if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected");
  const disposer = disposerOf(value, isAsync);
  if (disposer === undefined) throw new TypeError("Object not disposable");
  stack.push({ isAsync, dispose: () => disposer.call(value) } satisfies Disposable);
  return value;
}

/** Whether the end of the block has something to wait for. */
export function hasSomethingToAwait(stack: readonly unknown[]): boolean {
  return (stack as readonly Disposable[]).some(({ isAsync }) => isAsync);
}

/** Disposes in reverse order, and yields what has to be awaited. */
export function disposalSteps(stack: unknown[], error: unknown, hasError = false): Steps {
  return disposeAll(stack as Disposable[], error, hasError);
}

function disposerOf(value: object, isAsync: boolean): Disposer | undefined {
  const disposable = value as { [Symbol.asyncDispose]?: Disposer; [Symbol.dispose]?: Disposer };
  return (isAsync ? disposable[Symbol.asyncDispose] : undefined) ?? disposable[Symbol.dispose];
}

function* disposeAll(stack: Disposable[], error: unknown, hasError: boolean): Generator<unknown, void, unknown> {
  let failure = hasError ? { error } : null;
  for (let disposable = stack.pop(); disposable !== undefined; disposable = stack.pop()) {
    try {
      const result = disposable.dispose();
      if (disposable.isAsync) yield result;
    } catch (thrown) {
      failure = { error: failure === null ? thrown : suppressed(thrown, failure.error) };
    }
  }
  if (failure !== null) throw failure.error;
}

/** Not every engine has the SuppressedError of ECMA-262 yet. */
function suppressed(error: unknown, earlier: unknown): Error {
  const both = new Error("An error was suppressed during disposal");
  return Object.assign(both, { name: "SuppressedError", error, suppressed: earlier });
}
