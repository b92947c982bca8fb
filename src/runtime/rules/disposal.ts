// `using` and `await using`: what a block disposes of when it is left. ECMA-262, Explicit Resource Management:
// AddDisposableResource and DisposeResources.

import { CancelledError } from "../modules/asyncio/errors.ts";
import type { Steps } from "../tasks/coroutine.ts";

/** ECMA-262, DisposableResource Records. `dispose` is missing for the `null` of an `await using`. */
interface Disposable {
  readonly isAsync: boolean;
  readonly dispose?: () => unknown;
}

type Disposer = (this: unknown) => unknown;

/** Notes a value for the end of the block. @throws TypeError when it has no way to be disposed of */
export function noteDisposable(stack: unknown[], value: unknown, isAsync = false): unknown {
  if (value === null || value === undefined) {
    if (isAsync) stack.push({ isAsync } satisfies Disposable);
    return value;
  }
  if (typeof value !== "object" && typeof value !== "function")
    throw new TypeError("An object is expected with `using` declarations");
  const disposer = disposerOf(value, isAsync);
  if (disposer === undefined) throw new TypeError("Symbol(Symbol.dispose) is not a function");
  stack.push({ isAsync, dispose: () => disposer.call(value) } satisfies Disposable);
  return value;
}

/** GetDisposeMethod: what a synchronous disposer returns is not awaited. */
function disposerOf(value: object, isAsync: boolean): Disposer | undefined {
  const disposable = value as { [Symbol.asyncDispose]?: Disposer | null; [Symbol.dispose]?: Disposer | null };
  const asyncDisposer = isAsync ? disposable[Symbol.asyncDispose] : undefined;
  if (typeof asyncDisposer === "function") return asyncDisposer;
  const disposer = disposable[Symbol.dispose];
  if (typeof disposer !== "function") return undefined;
  return isAsync
    ? function (): void {
        disposer.call(this);
      }
    : disposer;
}

/**
 * The end of a block: disposes in reverse order. Its awaits are the block's own: whoever runs the function runs these
 * steps inside it, so that the order of events is that of the specification.
 */
export class BlockEnd {
  readonly steps: Steps;

  constructor(steps: Steps) {
    this.steps = steps;
  }
}

/** @returns what is to be awaited, or `undefined` when everything has been disposed of already */
export function callDispose(stack: unknown[], error: unknown, hasError = false): BlockEnd | undefined {
  const disposables = stack as Disposable[];
  const steps = disposeAll(disposables, hasError ? { error } : null);
  if (disposables.some(({ isAsync }) => isAsync)) return new BlockEnd(steps);
  steps.next();
  return undefined;
}

/** DisposeResources. */
export function* disposeAll(
  stack: unknown[],
  completion: { error: unknown } | null,
): Generator<unknown, void, unknown> {
  let failure = completion;
  let needsAwait = false;
  let hasAwaited = false;
  for (let disposable = stack.pop(); disposable !== undefined; disposable = stack.pop()) {
    const { dispose, isAsync } = disposable as Disposable;
    try {
      if (!isAsync && needsAwait && !hasAwaited) {
        needsAwait = false;
        yield undefined;
      }
      const result = dispose?.();
      if (isAsync && dispose === undefined) needsAwait = true;
      if (isAsync && dispose !== undefined) {
        hasAwaited = true;
        yield result;
      }
    } catch (thrown) {
      failure = { error: failure === null ? thrown : joined(thrown, failure.error) };
    }
  }
  if (needsAwait && !hasAwaited) yield undefined;
  if (failure !== null) throw failure.error;
}

/** A cancellation stays what it is, or else the task would count as failed: as in Python, the newer error is alone. */
function joined(error: unknown, earlier: unknown): unknown {
  if (error instanceof CancelledError || earlier instanceof CancelledError) return error;
  return suppressed(error, earlier);
}

const MESSAGE = "An error was suppressed during disposal";

/** Not every engine has the SuppressedError of ECMA-262 yet. */
function suppressed(error: unknown, earlier: unknown): Error {
  if (typeof SuppressedError === "function") return new SuppressedError(error, earlier, MESSAGE);
  return Object.assign(new Error(MESSAGE), { name: "SuppressedError", error, suppressed: earlier });
}
