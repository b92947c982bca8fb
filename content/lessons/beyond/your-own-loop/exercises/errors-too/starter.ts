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
    const { done, value: next } = this.coroutine.next(value);
    if (!done) {
      next.whenDone((result) => this.#step(result));
      return;
    }
    this.#over = { result: next };
    for (const wake of this.#waiting) ready.push(() => wake(next));
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

function* make(what: string, seconds: number): Coroutine {
  yield sleep(seconds);
  if (what === "pancakes") throw new Error("there is no milk");
  console.log(`${now()}: ${what} is ready`);
  return what;
}

function* breakfast(): Coroutine {
  try {
    yield gather(new Task(make("coffee", 2)), new Task(make("pancakes", 1)));
  } catch (error) {
    console.log(`${now()}: ${(error as Error).message}`);
  }
  return null;
}

new Task(breakfast());
run();
