// Fails: comes-out
// Says: The result is `["Ada gets undefined 1", "Ada goes on 2"]`; it should be `["Ada hears no milk 1", "Ada goes on 2"]`.

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

/** What a coroutine can yield: something that calls back, with a result, when it is over. */
export type Awaitable = { whenDone(wake: (result: unknown) => void): void };
export type Coroutine = Generator<Awaitable, unknown, unknown>;

export function sleep(seconds: number): Awaitable {
  return { whenDone: (wake) => callLater(seconds, () => wake(undefined)) };
}

export class Task implements Awaitable {
  #waiting: ((result: unknown) => void)[] = [];
  #over: { result: unknown } | null = null;

  constructor(readonly coroutine: Coroutine) {
    ready.push(() => this.#step(undefined));
  }

  #step(value: unknown) {
    try {
      const { done, value: next } = this.coroutine.next(value);
      if (!done) {
        next.whenDone((result) => this.#step(result));
        return;
      }
      this.#over = { result: next };
    } catch {
      this.#over = { result: undefined };
    }
    for (const wake of this.#waiting) ready.push(() => wake(this.#over!.result));
  }

  whenDone(wake: (result: unknown) => void) {
    const over = this.#over;
    if (over) ready.push(() => wake(over.result));
    else this.#waiting.push(wake);
  }
}

/** Over when all of them are; its result is the list of theirs, in order. */
export function gather(...awaitables: Awaitable[]): Awaitable {
  return {
    whenDone(wake) {
      const results: unknown[] = [];
      let left = awaitables.length;
      if (left === 0) ready.push(() => wake([]));
      for (const [i, awaitable] of awaitables.entries()) {
        awaitable.whenDone((result) => {
          results[i] = result;
          left -= 1;
          if (left === 0) wake(results);
        });
      }
    },
  };
}
