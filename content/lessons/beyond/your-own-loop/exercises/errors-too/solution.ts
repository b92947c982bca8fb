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

/** How it ended: with a result, or with an error. */
type Outcome = { result: unknown } | { error: unknown };
/** What a coroutine can yield: something that calls back when it is over. */
export type Awaitable = { whenDone(wake: (outcome: Outcome) => void): void };
export type Coroutine = Generator<Awaitable, unknown, unknown>;

export function sleep(seconds: number): Awaitable {
  return { whenDone: (wake) => callLater(seconds, () => wake({ result: undefined })) };
}

export class Task implements Awaitable {
  #waiting: ((outcome: Outcome) => void)[] = [];
  #over: Outcome | null = null;

  constructor(readonly coroutine: Coroutine) {
    ready.push(() => this.#step({ result: undefined }));
  }

  #step(outcome: Outcome) {
    try {
      const { coroutine } = this;
      const step = "error" in outcome ? coroutine.throw(outcome.error) : coroutine.next(outcome.result);
      if (!step.done) return step.value.whenDone((next) => this.#step(next));
      this.#finish({ result: step.value });
    } catch (error) {
      this.#finish({ error });
    }
  }

  #finish(over: Outcome) {
    this.#over = over;
    for (const wake of this.#waiting) ready.push(() => wake(over));
  }

  whenDone(wake: (outcome: Outcome) => void) {
    const over = this.#over;
    if (over) ready.push(() => wake(over));
    else this.#waiting.push(wake);
  }
}

/** Over when all of them are, with the list of their results, or with the first error. */
export function gather(...awaitables: Awaitable[]): Awaitable {
  return {
    whenDone(wake) {
      const results: unknown[] = [];
      let left = awaitables.length;
      if (left === 0) ready.push(() => wake({ result: results }));
      for (const [i, awaitable] of awaitables.entries()) {
        awaitable.whenDone((outcome) => {
          if (left === 0) return;
          left = "error" in outcome ? 0 : left - 1;
          if ("error" in outcome) wake(outcome);
          else results[i] = outcome.result;
          if (left === 0 && "result" in outcome) wake({ result: results });
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
