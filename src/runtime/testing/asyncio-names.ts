// What tests of the runtime use of the module "asyncio", typed as loosely as a generator's steps are.

export interface AsyncioNames {
  run(main: unknown): unknown;
  sleep(seconds: number): unknown;
  createTask(coroutine: unknown, options?: { name: string }): TaskLike;
  currentTask(): TaskLike;
  gather(...awaitables: unknown[]): unknown;
  wait(awaitables: unknown, options?: object): unknown;
  waitFor(awaitable: unknown, seconds: number): unknown;
  shield(awaitable: unknown): unknown;
  taskGroup(block: (group: { createTask(coroutine: unknown): unknown }) => unknown): unknown;
  asCompleted(awaitables: unknown[]): Iterable<unknown>;
  getRunningLoop(): { time(): number; createFuture(): FutureLike; callSoon(callback: () => void): unknown };
  iscoroutinefunction(value: unknown): boolean;
  readonly Lock: new () => Lockable;
  readonly Semaphore: new (value: number) => Lockable;
  readonly Condition: new () => Lockable & { wait(): unknown };
  readonly Event: new () => { wait(): unknown; set(): void };
  readonly Barrier: new (parties: number) => { wait(): unknown };
  readonly Queue: new (maxsize?: number) => QueueLike;
}

interface FutureLike {
  setException(error: Error): void;
}

export interface TaskLike {
  cancel(message?: string): boolean;
  setName(name: string): void;
  cancelled(): boolean;
  uncancel(): number;
  exception(): Error;
}

interface Lockable {
  acquire(): unknown;
  release(): void;
}

interface QueueLike {
  get(): unknown;
  put(item: unknown): unknown;
  putNowait(item: unknown): void;
  join(): unknown;
}
