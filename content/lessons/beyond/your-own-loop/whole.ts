// The loop: what is ready, what will be, and a clock that jumps.
type Callback = () => void;
const ready: Callback[] = [];
const timers: { due: number; callback: Callback }[] = [];
let now = 0;

function callLater(seconds: number, callback: Callback) {
  timers.push({ due: now + seconds, callback });
  timers.sort((a, b) => a.due - b.due);
}

function runForever() {
  while (ready.length > 0 || timers.length > 0) {
    if (ready.length === 0) now = timers[0]!.due;
    while (timers.length > 0 && timers[0]!.due <= now) ready.push(timers.shift()!.callback);
    ready.shift()!();
  }
}

// A coroutine yields what it waits for: something that calls back when it is over.
type Awaitable = { whenDone(wake: (result: unknown) => void): void };
type Coroutine = Generator<Awaitable, unknown, unknown>;

class Task implements Awaitable {
  #waiting: ((result: unknown) => void)[] = [];
  #over: { result: unknown } | null = null;

  constructor(readonly coroutine: Coroutine) {
    ready.push(() => this.#step(undefined));
  }

  #step(value: unknown) {
    const { done, value: next } = this.coroutine.next(value);
    if (done) {
      this.#over = { result: next };
      for (const wake of this.#waiting) ready.push(() => wake(next));
    } else {
      (next as Awaitable).whenDone((result) => this.#step(result));
    }
  }

  whenDone(wake: (result: unknown) => void) {
    const over = this.#over;
    if (over) ready.push(() => wake(over.result));
    else this.#waiting.push(wake);
  }
}

function sleep(seconds: number): Awaitable {
  return { whenDone: (wake) => callLater(seconds, () => wake(undefined)) };
}

// A program that runs in it.
function* make(what: string, seconds: number): Coroutine {
  console.log(`${now}: ${what} begins`);
  yield sleep(seconds);
  console.log(`${now}: ${what} is ready`);
  return what;
}

function* breakfast(): Coroutine {
  const coffee = new Task(make("coffee", 2));
  const toast = new Task(make("toast", 1));
  const served = [yield coffee, yield toast];
  console.log(`${now}: served are ${served.join(" and ")}`);
  return served;
}

new Task(breakfast());
runForever();
