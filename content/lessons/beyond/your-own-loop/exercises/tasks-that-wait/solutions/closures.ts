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
  whenDone: Awaitable["whenDone"];

  constructor(coroutine: Coroutine) {
    const waiting: ((result: unknown) => void)[] = [];
    let over: [unknown] | undefined;
    const tell = (wake: (result: unknown) => void) => ready.push(() => wake(over![0]));
    const step = (value: unknown) => {
      const next = coroutine.next(value);
      if (!next.done) return next.value.whenDone(step);
      over = [next.value];
      waiting.forEach(tell);
    };
    this.whenDone = (wake) => void (over ? tell(wake) : waiting.push(wake));
    ready.push(() => step(undefined));
  }
}
