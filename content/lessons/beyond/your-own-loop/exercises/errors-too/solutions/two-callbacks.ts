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

type Wake = (result: unknown) => void;
type Fail = (error: unknown) => void;
export type Awaitable = { whenDone(wake: Wake, fail: Fail): void };
export type Coroutine = Generator<Awaitable, unknown, unknown>;

export function sleep(seconds: number): Awaitable {
  return { whenDone: (wake) => callLater(seconds, () => wake(undefined)) };
}

export class Task implements Awaitable {
  tell: ((wake: Wake, fail: Fail) => void) | null = null;
  waiting: [Wake, Fail][] = [];

  constructor(readonly coroutine: Coroutine) {
    ready.push(() => this.go(() => coroutine.next(undefined)));
  }

  go(step: () => IteratorResult<Awaitable, unknown>) {
    try {
      const { done, value } = step();
      if (done) this.end((wake) => wake(value));
      else
        (value as Awaitable).whenDone(
          (result) => this.go(() => this.coroutine.next(result)),
          (error) => this.go(() => this.coroutine.throw(error)),
        );
    } catch (error) {
      this.end((_, fail) => fail(error));
    }
  }

  end(tell: (wake: Wake, fail: Fail) => void) {
    this.tell = tell;
    this.waiting.forEach(([wake, fail]) => ready.push(() => tell(wake, fail)));
  }

  whenDone(wake: Wake, fail: Fail) {
    const { tell } = this;
    if (tell) ready.push(() => tell(wake, fail));
    else this.waiting.push([wake, fail]);
  }
}

export function gather(...awaitables: Awaitable[]): Awaitable {
  return {
    whenDone(wake, fail) {
      const done = new Map<number, unknown>();
      let isOver = false;
      const end = (tell: () => void) => {
        if (!isOver) tell();
        isOver = true;
      };
      const look = () => {
        if (done.size === awaitables.length) end(() => wake(awaitables.map((_, i) => done.get(i))));
      };
      ready.push(look);
      awaitables.forEach((awaitable, i) =>
        awaitable.whenDone(
          (result) => (done.set(i, result), look()),
          (error) => end(() => fail(error)),
        ),
      );
    },
  };
}
