// What coroutines, sleeps and futures have in common for a program: they can be used wherever a promise can. TypeScript
// says so of every async function's result; Python has no counterpart.

/** What `console.log` shows instead of our fields. Node's util.inspect.custom. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

interface Promised {
  then(onFulfilled?: unknown, onRejected?: unknown): unknown;
  finally(onFinally?: unknown): unknown;
}

export abstract class Awaitable {
  /** A promise of the program's for the outcome; a coroutine becomes a task for it. */
  abstract toPromise(): object;

  /** As CPython shows it. */
  abstract toString(): string;

  then(onFulfilled?: unknown, onRejected?: unknown): unknown {
    return (this.toPromise() as Promised).then(onFulfilled, onRejected);
  }

  catch(onRejected?: unknown): unknown {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: unknown): unknown {
    return (this.toPromise() as Promised).finally(onFinally);
  }

  [INSPECT](): string {
    return this.toString();
  }
}
