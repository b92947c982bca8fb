type Callback = () => void;

const ready: Callback[] = [];
const timers: { due: number; callback: Callback }[] = [];
let time = 0;

export function now() {
  return time;
}

function callLater(seconds: number, callback: Callback) {
  timers.push({ due: time + seconds, callback });
  timers.sort((a, b) => a.due - b.due);
}

export function run() {
  while (ready.length > 0 || timers.length > 0) {
    if (ready.length === 0) time = timers[0]!.due;
    while (timers.length > 0 && timers[0]!.due <= time) ready.push(timers.shift()!.callback);
    ready.shift()!();
  }
}

/** The error in second place, in a list of its own, so that `undefined` can be thrown, too. */
export type Awaitable = { whenDone(wake: (result: unknown, thrown?: [unknown]) => void): void };
export type Coroutine = Generator<Awaitable, unknown, unknown>;

export function sleep(seconds: number): Awaitable {
  return { whenDone: (wake) => callLater(seconds, () => wake(undefined)) };
}

export class Task implements Awaitable {
  #waiting: ((result: unknown, thrown?: [unknown]) => void)[] = [];
  #over: [result: unknown, thrown?: [unknown]] | null = null;

  constructor(readonly coroutine: Coroutine) {
    ready.push(() => this.#step(undefined));
  }

  #step(value: unknown, thrown?: [unknown]) {
    let next: IteratorResult<Awaitable, unknown>;
    try {
      next = thrown ? this.coroutine.throw(thrown[0]) : this.coroutine.next(value);
    } catch (error) {
      return this.#end(undefined, [error]);
    }
    if (next.done) this.#end(next.value);
    else next.value.whenDone((result, error) => this.#step(result, error));
  }

  #end(...over: [result: unknown, thrown?: [unknown]]) {
    this.#over = over;
    for (const wake of this.#waiting.splice(0)) ready.push(() => wake(...over));
  }

  whenDone(wake: (result: unknown, thrown?: [unknown]) => void) {
    if (this.#over) ready.push(() => wake(...this.#over!));
    else this.#waiting.push(wake);
  }
}

export function gather(...awaitables: Awaitable[]): Awaitable {
  return {
    whenDone(wake) {
      const results: unknown[] = [];
      const left = new Set(awaitables.keys());
      let failed = false;
      if (left.size === 0) ready.push(() => wake([]));
      awaitables.forEach((awaitable, i) =>
        awaitable.whenDone((result, thrown) => {
          results[i] = result;
          left.delete(i);
          if (failed) return;
          failed = thrown !== undefined;
          if (failed || left.size === 0) wake(results, thrown);
        }),
      );
    },
  };
}
