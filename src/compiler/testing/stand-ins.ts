// Stand-ins for what the runtime gives to a program: they keep native promises and the native order, and note nothing.
// For tests of the compiler only.

import { PROGRAM_PARAMETERS } from "#runtime";

const give = (_at: number, value: unknown): unknown => value;

type Started = Generator<unknown, unknown>;
type Body = (...args: unknown[]) => Started;

/** `yield*`, handed through a generator to whoever drives it. */
class Delegation {
  readonly to: AsyncIterable<unknown>;
  constructor(to: AsyncIterable<unknown>) {
    this.to = to;
  }
}

class Awaited {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

async function runFunction(start: () => Started): Promise<unknown> {
  const body = start();
  body.next(); // Up to the marker.
  let step = body.next();
  while (step.done !== true) step = await settle(body, step.value);
  return step.value;
}

async function* runGenerator(body: Started): AsyncGenerator<unknown, unknown> {
  let step = body.next();
  try {
    while (step.done !== true) {
      if (step.value instanceof Delegation) step = body.next(yield* step.value.to);
      else if (step.value instanceof Awaited) step = await settle(body, step.value.value);
      else step = yield* offer(body, step.value);
    }
    return step.value;
  } finally {
    if (step.done !== true) step = body.return(undefined);
    while (step.done !== true) step = await settle(body, step.value instanceof Awaited ? step.value.value : step.value);
  }
}

function* offer(body: Started, value: unknown): Generator<unknown, IteratorResult<unknown>> {
  let sent: unknown;
  try {
    sent = yield value;
  } catch (error) {
    return body.throw(error);
  }
  return body.next(sent);
}

async function settle(body: Started, value: unknown): Promise<IteratorResult<unknown>> {
  let settled: unknown;
  try {
    settled = await value;
  } catch (error) {
    return body.throw(error);
  }
  return body.next(settled);
}

async function* each(iterable: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator {
  for await (const value of iterable) yield value;
}

const HELPERS = {
  __async: (self: unknown, args: unknown[] | null, body: Body) => runFunction(() => body.apply(self, args ?? [])),
  __await: Awaited,
  __asyncGenerator(self: unknown, args: unknown[] | null, body: Body) {
    const started = body.apply(self, args ?? []);
    started.next(); // Up to the marker.
    return runGenerator(started);
  },
  *__yieldStar(to: AsyncIterable<unknown>): Started {
    const result: unknown = yield new Delegation(to);
    return result;
  },
  __forAwait(iterable: AsyncIterable<unknown> | Iterable<unknown>) {
    const iterator = Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : each(iterable);
    return {
      next: () => iterator.next(),
      return: iterator.return && (() => iterator.return?.()),
      checked: (answer: unknown) => answer,
    };
  },
};

type Parameter = (typeof PROGRAM_PARAMETERS)[number];

/** The arguments for `PROGRAM_PARAMETERS`. */
export function standIns(module: { exports: unknown }): unknown[] {
  const values: Record<Parameter, unknown> = {
    require: (name: string) => ({ __esModule: true, default: name, name }),
    module,
    exports: module.exports,
    $$at: (at: number) => at,
    $$call: give,
    $$wait: give,
    $$iterate: give,
    $$leave: give,
    $$drop: give,
    $$beat: () => undefined,
    $$helpers: HELPERS,
  };
  return PROGRAM_PARAMETERS.map((name) => values[name]);
}

/** Gives esbuild's own helpers back to a program for what the stand-ins leave out. */
export function withStockHelpers(code: string): string {
  return code.replaceAll(/\$\$helpers\.(\w+), \$\$stock\1 = /gu, (ours, name: string) => (name in HELPERS ? ours : ""));
}
