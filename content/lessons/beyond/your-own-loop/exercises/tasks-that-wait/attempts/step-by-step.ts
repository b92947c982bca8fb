// Fails: overlap
// Says: The result is `["a 0", "a 2", "b 2", "b 3", "over 3"]`; it should be `["a 0", "b 0", "b 1", "a 2", "over 2"]`.

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
  #result: unknown;

  constructor(readonly coroutine: Coroutine) {
    ready.push(() => {
      let step = coroutine.next(undefined);
      while (!step.done) {
        let woken: [unknown] | undefined;
        step.value.whenDone((result) => (woken = [result]));
        const others = ready.splice(0);
        run();
        ready.push(...others);
        step = coroutine.next(woken?.[0]);
      }
      this.#result = step.value;
    });
  }

  whenDone(wake: (result: unknown) => void) {
    ready.push(() => wake(this.#result));
  }
}
