// `AsyncDisposableStack`: engines have one, but its waiting would be the engine's, which our loop cannot see.
// ECMA-262, Explicit Resource Management, AsyncDisposableStack Objects.

import { disposeAll, noteDisposable } from "../rules/disposal.ts";
import type { RunState } from "../run-state.ts";

type Dispose = (value?: unknown) => unknown;

export function createAsyncDisposableStack(state: RunState): unknown {
  let isStack: (value: unknown) => boolean;

  class AsyncDisposableStack {
    #isDisposed = false;
    #resources: unknown[] = [];

    /** ECMA-262, GetPrototypeFromConstructor: ours stands in where `new.target` has none. */
    constructor() {
      const { prototype: wanted } = new.target as { readonly prototype: unknown };
      const isObject = (typeof wanted === "object" && wanted !== null) || typeof wanted === "function";
      if (!isObject) Object.setPrototypeOf(this, prototype);
    }

    get disposed(): boolean {
      return this.#isDisposed;
    }

    use(value: unknown): unknown {
      return noteDisposable(this.#open("use"), value, true);
    }

    adopt(value: unknown, onDisposeAsync: unknown): unknown {
      const resources = this.#open("adopt");
      const dispose = callable(onDisposeAsync);
      noteDisposable(resources, { [Symbol.asyncDispose]: () => dispose(value) }, true);
      return value;
    }

    defer(onDisposeAsync: unknown): void {
      const resources = this.#open("defer");
      const dispose = callable(onDisposeAsync);
      noteDisposable(resources, { [Symbol.asyncDispose]: () => dispose() }, true);
    }

    move(): AsyncDisposableStack {
      const moved = new AsyncDisposableStack();
      moved.#resources = this.#open("move");
      this.#resources = [];
      this.#isDisposed = true;
      return moved;
    }

    /** Under asyncio rules a coroutine, as everything that waits. */
    disposeAsync(): unknown {
      if (!isStack(this)) return state.rules.callNative("disposeAsync", disposeAll([], { error: incompatible() }));
      const resources = this.#resources;
      this.#resources = [];
      this.#isDisposed = true;
      return state.rules.callNative("disposeAsync", disposeAll(resources, null));
    }

    #open(method: string): unknown[] {
      if (!this.#isDisposed) return this.#resources;
      const name = `AsyncDisposableStack.prototype.${method}`;
      throw new ReferenceError(`Cannot call ${name} on an already-disposed DisposableStack`);
    }

    static {
      isStack = (value) => typeof value === "object" && value !== null && #resources in value;
    }
  }

  const { prototype } = AsyncDisposableStack;
  Object.defineProperties(prototype, {
    [Symbol.asyncDispose]: { value: Reflect.get(prototype, "disposeAsync"), writable: true, configurable: true },
    [Symbol.toStringTag]: { value: "AsyncDisposableStack", configurable: true },
  });
  return AsyncDisposableStack;
}

function callable(value: unknown): Dispose {
  if (typeof value !== "function") throw new TypeError(`${String(value)} is not a function`);
  return value as Dispose;
}

function incompatible(): TypeError {
  return new TypeError("Method AsyncDisposableStack.prototype.disposeAsync called on incompatible receiver");
}
