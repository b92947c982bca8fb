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
  coroutine: Coroutine;
  isOver = false;
  result: unknown;
  waiting: ((result: unknown) => void)[] = [];

  constructor(coroutine: Coroutine) {
    this.coroutine = coroutine;
    ready.push(() => this.step(undefined));
  }

  step = (value: unknown): void => {
    const step = this.coroutine.next(value);
    if (step.done) this.finish(step.value);
    else step.value.whenDone(this.step);
  };

  finish(result: unknown) {
    this.isOver = true;
    this.result = result;
    this.waiting.forEach((wake) => callLater(0, () => wake(result)));
  }

  whenDone(wake: (result: unknown) => void) {
    if (this.isOver) callLater(0, () => wake(this.result));
    else this.waiting.push(wake);
  }
}
