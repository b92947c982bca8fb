// What a snippet may call and import: the whole world of a learner's program, next to pure ECMAScript. The editor
// shows this very file, every snippet is checked against it, the reference pages are made from it, and the runtime is
// built to it. It knows nothing of the DOM, of Node, or of how any of this is made.
//
// Names are Python's, snake_case turned into camelCase; classes keep theirs. Times are seconds, as in Python, but
// milliseconds in the JavaScript globals. Every name says, in this order and where it applies: what it does; `@param`
// with units; `@throws {Error} when`; `@python` its counterpart; `@differs` where TypeScript cannot do as Python does;
// `@example`, a whole program that runs.

declare module "asyncio" {
  import builtins, { ExceptionGroup, TimeoutError } from "builtins";
  import type { Executor } from "concurrent.futures";

  /**
   * Run many things on one thread: whenever one has to wait, the event loop lets another go on.
   *
   * @python import asyncio
   * @example
   * ```ts
   * import asyncio from "asyncio";
   *
   * async function brew(drink: string, seconds: number) {
   *   await asyncio.sleep(seconds);
   *   return `${drink} is ready`;
   * }
   *
   * async function main() {
   *   console.log(await asyncio.gather(brew("Coffee", 2), brew("Tea", 1)));
   * }
   *
   * asyncio.run(main());
   * ```
   */
  namespace asyncio {
    // ── What can be awaited ────────────────────────────────────────────────────────────────────────────────────────

    /**
     * Anything that `await` can wait for: a coroutine, a task or a future.
     *
     * @python collections.abc.Awaitable
     */
    export type Awaitable<T> = PromiseLike<T>;

    /**
     * What calling an `async function` gives: work that has not begun. It runs when it is awaited or made a task.
     *
     * @python collections.abc.Coroutine
     * @differs TypeScript calls the result of an `async function` a `Promise`, and knows no other name for it.
     */
    export type Coroutine<T> = Promise<T>;

    // ── Running ────────────────────────────────────────────────────────────────────────────────────────────────────

    /**
     * Starts an event loop, runs the coroutine to its end and gives back what it returns. Tasks that are still going
     * then are cancelled. Call it once, at the end of the program.
     *
     * @throws {RuntimeError} when an event loop is already running: inside a coroutine, use `await` instead.
     * @throws whatever the coroutine throws.
     * @python asyncio.run(main)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   await asyncio.sleep(1);
     *   return 42;
     * }
     *
     * console.log(asyncio.run(main()));
     * ```
     */
    export function run<T>(main: Coroutine<T>): T;

    // ── Tasks and futures ──────────────────────────────────────────────────────────────────────────────────────────

    /**
     * A result that will be there later. Somebody sets it once; everybody who awaits it gets it. Most programs meet
     * futures only as what `gather` and `shield` return.
     *
     * @python asyncio.Future()
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const order = new asyncio.Future<string>();
     *   asyncio.getRunningLoop().callLater(1, () => order.setResult("toast"));
     *   console.log(await order);
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class Future<T = unknown> implements PromiseLike<T> {
      /**
       * Whether there is an outcome: a result, an error, or a cancellation.
       *
       * @python Future.done()
       */
      done(): boolean;

      /**
       * Whether it was cancelled.
       *
       * @python Future.cancelled()
       */
      cancelled(): boolean;

      /**
       * The result. Does not wait: use `await` for that.
       *
       * @throws {InvalidStateError} when there is no outcome yet.
       * @throws {CancelledError} when it was cancelled.
       * @throws the error, when the outcome is one.
       * @python Future.result()
       */
      result(): T;

      /**
       * The error, or `null` when the outcome is a result.
       *
       * @throws {InvalidStateError} when there is no outcome yet.
       * @throws {CancelledError} when it was cancelled.
       * @python Future.exception()
       */
      exception(): Error | null;

      /**
       * Sets the result and wakes everybody who waits for it.
       *
       * @throws {InvalidStateError} when there is an outcome already.
       * @python Future.set_result(result)
       */
      setResult(result: T): void;

      /**
       * Sets an error as the outcome: everybody who waits gets it thrown.
       *
       * @throws {InvalidStateError} when there is an outcome already.
       * @python Future.set_exception(exception)
       */
      setException(exception: Error | builtins.ErrorClass): void;

      /**
       * Cancels it: everybody who waits gets a `CancelledError`. Says `false` when there was an outcome already.
       *
       * @param msg goes into the `CancelledError`.
       * @python Future.cancel(msg=None)
       */
      cancel(msg?: string): boolean;

      /**
       * Calls a function with this future, in a later turn of the loop, once there is an outcome.
       *
       * @python Future.add_done_callback(callback)
       */
      addDoneCallback(callback: (future: this) => void): void;

      /**
       * Takes a callback away again, and says how many times it had been added.
       *
       * @python Future.remove_done_callback(callback)
       */
      removeDoneCallback(callback: (future: this) => void): number;

      /**
       * Lets TypeScript and `Promise.all` see that this can be waited for. Write `await` instead.
       *
       * @python Future.__await__()
       */
      then<A = T, B = never>(
        onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
        onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
      ): Promise<A | B>;
    }

    /**
     * A coroutine that the event loop runs on its own account, while you do something else. Made by `createTask`.
     *
     * @python asyncio.Task
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function report() {
     *   while (true) {
     *     console.log("still here");
     *     await asyncio.sleep(1);
     *   }
     * }
     *
     * async function main() {
     *   const task: asyncio.Task<void> = asyncio.createTask(report(), { name: "reporter" });
     *   await asyncio.sleep(3.5);
     *   task.cancel();
     *   try {
     *     await task;
     *   } catch (error) {
     *     if (!(error instanceof asyncio.CancelledError)) throw error;
     *     console.log(task.getName(), "was cancelled:", task.cancelled());
     *   }
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class Task<T = unknown> extends Future<T> {
      private constructor();

      /**
       * Asks the task to stop: at its next turn, the `await` at which it waits throws a `CancelledError`. It may clean
       * up with `finally`. Says `false` when the task had finished already.
       *
       * @param msg goes into the `CancelledError`.
       * @python Task.cancel(msg=None)
       */
      override cancel(msg?: string): boolean;

      /**
       * How many requests to cancel it are open: calls of `cancel()` minus calls of `uncancel()`.
       *
       * @python Task.cancelling()
       */
      cancelling(): number;

      /**
       * Takes one request to cancel back, and says how many are left. Only for code that catches `CancelledError` and
       * means to go on.
       *
       * @python Task.uncancel()
       */
      uncancel(): number;

      /**
       * Its name: the one it was given, else `Task-1`, `Task-2` and so on.
       *
       * @python Task.get_name()
       */
      getName(): string;

      /**
       * Gives it another name.
       *
       * @python Task.set_name(value)
       */
      setName(name: string): void;

      /**
       * A task's result comes from its coroutine: this always throws.
       *
       * @throws {RuntimeError} always.
       * @deprecated
       * @python Task.set_result(result)
       */
      override setResult(result: never): never;

      /**
       * A task's error comes from its coroutine: this always throws.
       *
       * @throws {RuntimeError} always.
       * @deprecated
       * @python Task.set_exception(exception)
       */
      override setException(exception: never): never;
    }

    /** What a task may be given besides its coroutine. */
    export interface TaskOptions {
      /** Shown in messages and on the task's lane; else `Task-1`, `Task-2` and so on. */
      readonly name?: string;
    }

    /**
     * Starts a coroutine as a task: it runs as soon as the current code waits, and you can await its result later.
     * Keep the task in a variable: one that nobody awaits can fail unseen.
     *
     * @throws {RuntimeError} when no event loop is running.
     * @throws {TypeError} when it is given something other than a coroutine.
     * @python asyncio.create_task(coro, *, name=None)
     * @differs That nobody has retrieved a task's error is said when the program ends; Python says it as soon as nothing
     *   refers to the task any more.
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function say(word: string, seconds: number) {
     *   await asyncio.sleep(seconds);
     *   console.log(word);
     * }
     *
     * async function main() {
     *   const hello = asyncio.createTask(say("Hello!", 1));
     *   const hi = asyncio.createTask(say("Hi!", 2));
     *   await hello;
     *   await hi;
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T>;

    /**
     * A future for whatever can be awaited: a coroutine becomes a task, a future or task is given back as it is. New
     * code says `createTask`.
     *
     * @throws {RuntimeError} when no event loop is running.
     * @throws {TypeError} when it is given something that cannot be awaited.
     * @python asyncio.ensure_future(obj)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const nap = asyncio.ensureFuture(asyncio.sleep(1, "rested"));
     *   console.log(asyncio.ensureFuture(nap) === nap);
     *   console.log(await nap);
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function ensureFuture<F extends Future>(future: F): F;
    export function ensureFuture<T>(coro: Coroutine<T>): Task<T>;

    /**
     * The task that is running now, or `null` in a callback of the loop.
     *
     * @throws {RuntimeError} when no event loop is running.
     * @python asyncio.current_task()
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   console.log(asyncio.currentTask()?.getName());
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function currentTask(): Task | null;

    /**
     * The tasks of this loop that have not finished.
     *
     * @throws {RuntimeError} when no event loop is running.
     * @python asyncio.all_tasks()
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const nap = asyncio.createTask(asyncio.sleep(1));
     *   console.log(asyncio.allTasks().size);
     *   await nap;
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function allTasks(): Set<Task>;

    /**
     * Lets you wait for something that must not be cancelled with you: when the waiting task is cancelled, it gets
     * the `CancelledError`, and the work itself goes on.
     *
     * @python asyncio.shield(aw)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function save() {
     *   await asyncio.sleep(2);
     *   console.log("saved");
     * }
     *
     * async function main() {
     *   const saving = asyncio.createTask(save());
     *   try {
     *     await asyncio.waitFor(asyncio.shield(saving), 1);
     *   } catch (error) {
     *     if (!(error instanceof asyncio.TimeoutError)) throw error;
     *     console.log("not yet saved");
     *   }
     *   await saving;
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function shield<T>(aw: Awaitable<T>): Future<T>;

    // ── Waiting ────────────────────────────────────────────────────────────────────────────────────────────────────

    /**
     * Waits, and lets everything else run meanwhile. `sleep(0)` lets the others have one turn.
     *
     * @param delay in seconds; 0 and less do not wait, but still give way.
     * @param result what the `await` gives back.
     * @throws {ValueError} when `delay` is not a number (`NaN`).
     * @python asyncio.sleep(delay, result=None)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   console.log(await asyncio.sleep(1.5, "good morning"));
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function sleep(delay: number): Coroutine<void>;
    export function sleep<T>(delay: number, result: T): Coroutine<T>;

    /** How `gather` treats errors. */
    export interface GatherOptions {
      /**
       * `true`: errors stand among the results, in their place. `false` (else): the first error is thrown at once,
       * and the others go on unheard.
       */
      readonly returnExceptions: boolean;
    }

    /** The results of what `gather` is given, each in its place. */
    export type Gathered<A extends readonly unknown[]> = A extends readonly [
      ...infer B,
      { readonly returnExceptions: infer R },
    ]
      ? { -readonly [I in keyof B]: Awaited<B[I]> | (true extends R ? Error : never) }
      : { -readonly [I in keyof A]: Awaited<A[I]> };

    /**
     * Runs everything it is given at the same time and gives back all results, in the order given, when the last one is
     * there. It takes as long as the longest. Coroutines are made tasks. The first error is thrown at once; with
     * `{ returnExceptions: true }` as the last argument, errors stand among the results instead.
     *
     * @throws the first error that any of them throws, unless `returnExceptions` is `true`.
     * @python asyncio.gather(*aws, return_exceptions=False)
     * @differs Python's keyword argument is an object in the last place.
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function boil(dish: string, seconds: number) {
     *   await asyncio.sleep(seconds);
     *   return `${dish} after ${seconds} s`;
     * }
     *
     * async function main() {
     *   const [eggs, pasta] = await asyncio.gather(boil("eggs", 2), boil("pasta", 1));
     *   console.log(eggs, pasta);
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function gather<A extends readonly (Awaitable<unknown> | GatherOptions)[]>(...aws: A): Future<Gathered<A>>;

    /**
     * For `wait`: come back as soon as one has finished.
     *
     * @python asyncio.FIRST_COMPLETED
     */
    export const FIRST_COMPLETED: "FIRST_COMPLETED";

    /**
     * For `wait`: come back as soon as one has failed, or when all have finished.
     *
     * @python asyncio.FIRST_EXCEPTION
     */
    export const FIRST_EXCEPTION: "FIRST_EXCEPTION";

    /**
     * For `wait`: come back when all have finished.
     *
     * @python asyncio.ALL_COMPLETED
     */
    export const ALL_COMPLETED: "ALL_COMPLETED";

    /** When `wait` comes back. */
    export interface WaitOptions {
      /** In seconds. When it has passed, `wait` comes back with what is there; it throws nothing and cancels nothing. */
      readonly timeout?: number | null;
      /** Else `ALL_COMPLETED`. */
      readonly returnWhen?: typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;
    }

    /** What `wait` gives back: each task is in one of the two. */
    export interface Waited<F> {
      /** Finished: ask each for its `result()`. */
      readonly done: Set<F>;
      /** Still going. */
      readonly pending: Set<F>;
    }

    /**
     * Waits until some or all tasks have finished, and sorts them into `done` and `pending`. It never throws their
     * errors.
     *
     * @throws {TypeError} when it is given coroutines: make tasks of them first.
     * @throws {ValueError} when it is given nothing to wait for.
     * @python asyncio.wait(aws, *, timeout=None, return_when=ALL_COMPLETED)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const tasks = [1, 2, 3].map((seconds) => asyncio.createTask(asyncio.sleep(seconds, seconds)));
     *   const { done, pending } = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
     *   for (const task of done) console.log("first:", task.result());
     *   for (const task of pending) task.cancel();
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function wait<F extends Future>(aws: Iterable<F>, options?: WaitOptions): Coroutine<Waited<F>>;

    /**
     * Waits for one thing, but not for ever: when the time is over, cancels it and throws. (Under JavaScript rules a
     * promise cannot be cancelled: the waiting ends, and the work goes on.)
     *
     * @param timeout in seconds; `null` waits for as long as it takes.
     * @throws {TimeoutError} when the time is over.
     * @python asyncio.wait_for(aw, timeout)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   try {
     *     await asyncio.waitFor(asyncio.sleep(10), 2);
     *   } catch (error) {
     *     if (!(error instanceof asyncio.TimeoutError)) throw error;
     *     console.log("too slow");
     *   }
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function waitFor<T>(aw: Awaitable<T>, timeout: number | null): Coroutine<T>;

    /**
     * A task or future that is known to have finished: ask it for its `result()`. (That it could be awaited is left out
     * here, because TypeScript takes the variable of a `for await` for the awaited value.)
     */
    export type Finished<F extends Future> = F extends Future ? Omit<F, "then"> : never;

    /** What `asCompleted` gives back: tasks with `for await`, awaitables with plain `for`. */
    export interface AsCompleted<A extends Awaitable<unknown>> {
      /** Awaitables: the first gives the first result that comes, and so on. */
      [Symbol.iterator](): Iterator<Coroutine<Awaited<A>>>;
      /** Finished tasks, each as soon as it has finished. */
      [Symbol.asyncIterator](): AsyncIterator<Finished<A extends Future ? A : Task<Awaited<A>>>>;
    }

    /**
     * Goes through results in the order in which they come. `for await` gives each task when it has finished: the very
     * one you passed in, or the one made of your coroutine.
     *
     * @throws {TimeoutError} when `timeout` (in seconds) has passed before all have finished.
     * @python asyncio.as_completed(aws, *, timeout=None)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const naps = [3, 1, 2].map((seconds) => asyncio.sleep(seconds, `slept ${seconds} s`));
     *   for await (const task of asyncio.asCompleted(naps)) {
     *     console.log(task.result());
     *   }
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function asCompleted<A extends Awaitable<unknown>>(
      aws: Iterable<A>,
      options?: { readonly timeout?: number | null },
    ): AsCompleted<A>;

    /**
     * A deadline, given to the callback of `timeout` and `timeoutAt`.
     *
     * @python asyncio.Timeout
     */
    export class Timeout {
      private constructor();

      /**
       * Moves the deadline.
       *
       * @param when in seconds on the clock of `loop.time()`; `null` takes the deadline away.
       * @throws {RuntimeError} when the block is over.
       * @python Timeout.reschedule(when)
       */
      reschedule(when: number | null): void;

      /**
       * The deadline, in seconds on the clock of `loop.time()`; `null` when there is none.
       *
       * @python Timeout.when()
       */
      when(): number | null;

      /**
       * Whether the deadline has passed and the block was cancelled.
       *
       * @python Timeout.expired()
       */
      expired(): boolean;
    }

    /**
     * Gives a block of code some seconds; when they are over, cancels what it waits for and throws. Gives back what the
     * block returns. (Under JavaScript rules a promise cannot be cancelled: the block goes on, and nobody waits for it.)
     *
     * @param delay in seconds from now; `null` means no limit (yet: see `scope.reschedule`).
     * @throws {TimeoutError} when the time is over. Catch it outside the block.
     * @python async with asyncio.timeout(delay) as scope:
     * @differs Takes the block as a function: `await using` cannot see an error on its way out, `async with` can.
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   try {
     *     await asyncio.timeout(2, async () => {
     *       await asyncio.sleep(1);
     *       await asyncio.sleep(5);
     *     });
     *   } catch (error) {
     *     if (!(error instanceof asyncio.TimeoutError)) throw error;
     *     console.log("gave up");
     *   }
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function timeout<T>(delay: number | null, block: (scope: Timeout) => Awaitable<T>): Coroutine<T>;

    /**
     * Like `timeout`, with the moment instead of the number of seconds.
     *
     * @param when in seconds on the clock of `loop.time()`; `null` means no limit.
     * @throws {TimeoutError} when that moment has come.
     * @python async with asyncio.timeout_at(when) as scope:
     * @differs Takes the block as a function: `await using` cannot see an error on its way out, `async with` can.
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const deadline = asyncio.getRunningLoop().time() + 3;
     *   const answer = await asyncio.timeoutAt(deadline, async (scope) => {
     *     await asyncio.sleep(1);
     *     return scope.expired() ? "late" : "in time";
     *   });
     *   console.log(answer);
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function timeoutAt<T>(when: number | null, block: (scope: Timeout) => Awaitable<T>): Coroutine<T>;

    // ── Structured concurrency ─────────────────────────────────────────────────────────────────────────────────────

    /**
     * Tasks that live and die together, given to the callback of `taskGroup`.
     *
     * @python asyncio.TaskGroup
     */
    export class TaskGroup {
      private constructor();

      /**
       * Starts a coroutine as a task of this group.
       *
       * @throws {RuntimeError} when the group is over, or is being cancelled.
       * @python TaskGroup.create_task(coro, *, name=None)
       */
      createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T>;
    }

    /**
     * Runs a block that may start tasks, and waits for all of them. When one fails, the others are cancelled, and the
     * errors are thrown together. No task outlives the group. Gives back what the block returns. (Under JavaScript rules
     * a promise cannot be cancelled: the error is thrown at once, and the others go on.)
     *
     * @throws {ExceptionGroup} with the errors of the tasks and of the block.
     * @python async with asyncio.TaskGroup() as group:
     * @differs Takes the block as a function: `await using` cannot see an error on its way out, `async with` can.
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function cook(dish: string, seconds: number) {
     *   await asyncio.sleep(seconds);
     *   console.log(dish);
     * }
     *
     * async function main() {
     *   await asyncio.taskGroup(async (group) => {
     *     group.createTask(cook("soup", 2));
     *     group.createTask(cook("bread", 1));
     *   });
     *   console.log("dinner");
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function taskGroup<T>(block: (group: TaskGroup) => Awaitable<T>): Coroutine<T>;

    // ── Synchronisation ────────────────────────────────────────────────────────────────────────────────────────────

    /**
     * Proof that something was acquired. `using guard = await lock.acquire()` gives it back at the end of the block,
     * whatever happens there.
     *
     * @python async with lock:
     */
    export interface Guard extends Disposable {
      /** Calls `release()`. */
      [Symbol.dispose](): void;
    }

    /**
     * Lets one task at a time into a stretch of code that awaits. The others wait in line.
     *
     * @python asyncio.Lock()
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * const oven = new asyncio.Lock();
     *
     * async function bake(cake: string) {
     *   using guard = await oven.acquire();
     *   await asyncio.sleep(1);
     *   console.log(cake, "is done");
     * }
     *
     * async function main() {
     *   await asyncio.gather(bake("apple cake"), bake("cheese cake"));
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class Lock {
      /**
       * Waits until the lock is free, and takes it.
       *
       * @python await Lock.acquire()
       * @differs Python gives `True`; this gives a guard, so that `using` can stand for `async with`.
       */
      acquire(): Coroutine<Guard>;

      /**
       * Gives the lock back; the first in line gets it.
       *
       * @throws {RuntimeError} when it is not locked.
       * @python Lock.release()
       */
      release(): void;

      /**
       * Whether somebody has it.
       *
       * @python Lock.locked()
       */
      locked(): boolean;
    }

    /**
     * A flag that tasks can wait for: when it is set, all go on.
     *
     * @python asyncio.Event()
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * const open = new asyncio.Event();
     *
     * async function guest(name: string) {
     *   await open.wait();
     *   console.log(name, "comes in");
     * }
     *
     * async function main() {
     *   const guests = asyncio.gather(guest("Ada"), guest("Guido"));
     *   await asyncio.sleep(1);
     *   open.set();
     *   await guests;
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class Event {
      /**
       * Sets the flag and wakes all who wait.
       *
       * @python Event.set()
       */
      set(): void;

      /**
       * Takes the flag back: who waits from now on, waits for the next `set()`.
       *
       * @python Event.clear()
       */
      clear(): void;

      /**
       * Whether the flag is set.
       *
       * @python Event.is_set()
       */
      isSet(): boolean;

      /**
       * Waits until the flag is set; goes on at once when it is.
       *
       * @python await Event.wait()
       */
      wait(): Coroutine<true>;
    }

    /**
     * A lock together with something to wait for: tasks that hold it can wait until another says that things have
     * changed.
     *
     * @python asyncio.Condition(lock=None)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * const fridge = new asyncio.Condition();
     * let eggs = 0;
     *
     * async function omelette() {
     *   using guard = await fridge.acquire();
     *   await fridge.waitFor(() => eggs >= 3);
     *   eggs -= 3;
     *   console.log("omelette");
     * }
     *
     * async function shop() {
     *   await asyncio.sleep(1);
     *   using guard = await fridge.acquire();
     *   eggs += 6;
     *   fridge.notify();
     * }
     *
     * async function main() {
     *   await asyncio.gather(omelette(), shop());
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class Condition {
      /** @param lock the lock to use; else one of its own. */
      constructor(lock?: Lock | null);

      /**
       * Waits until the lock is free, and takes it.
       *
       * @python await Condition.acquire()
       * @differs Python gives `True`; this gives a guard, so that `using` can stand for `async with`.
       */
      acquire(): Coroutine<Guard>;

      /**
       * Gives the lock back.
       *
       * @throws {RuntimeError} when it is not locked.
       * @python Condition.release()
       */
      release(): void;

      /**
       * Whether somebody has the lock.
       *
       * @python Condition.locked()
       */
      locked(): boolean;

      /**
       * Gives the lock back, waits to be notified, and takes the lock again.
       *
       * @throws {RuntimeError} when you do not hold the lock.
       * @python await Condition.wait()
       */
      wait(): Coroutine<true>;

      /**
       * Waits, as often as needed, until the function gives something true, and gives that back.
       *
       * @throws {RuntimeError} when you do not hold the lock.
       * @python await Condition.wait_for(predicate)
       */
      waitFor<T>(predicate: () => T): Coroutine<T>;

      /**
       * Wakes some of those who wait. They go on when you have given the lock back.
       *
       * @param n how many; else 1.
       * @throws {RuntimeError} when you do not hold the lock.
       * @python Condition.notify(n=1)
       */
      notify(n?: number): void;

      /**
       * Wakes all who wait. They go on, one after another, when you have given the lock back.
       *
       * @throws {RuntimeError} when you do not hold the lock.
       * @python Condition.notify_all()
       */
      notifyAll(): void;
    }

    /**
     * Lets so many tasks at a time into a stretch of code that awaits; the others wait in line.
     *
     * @python asyncio.Semaphore(value=1)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * const stoves = new asyncio.Semaphore(2);
     *
     * async function fry(egg: number) {
     *   using guard = await stoves.acquire();
     *   await asyncio.sleep(1);
     *   console.log("egg", egg);
     * }
     *
     * async function main() {
     *   await asyncio.gather(...[1, 2, 3, 4].map(fry));
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class Semaphore {
      /**
       * @param value how many may be in at once; else 1.
       * @throws {ValueError} when `value` is less than 0.
       */
      constructor(value?: number);

      /**
       * Waits until there is a place, and takes it.
       *
       * @python await Semaphore.acquire()
       * @differs Python gives `True`; this gives a guard, so that `using` can stand for `async with`.
       */
      acquire(): Coroutine<Guard>;

      /**
       * Gives a place back.
       *
       * @python Semaphore.release()
       */
      release(): void;

      /**
       * Whether `acquire()` would have to wait.
       *
       * @python Semaphore.locked()
       */
      locked(): boolean;
    }

    /**
     * A semaphore that notices when more places are given back than were taken.
     *
     * @python asyncio.BoundedSemaphore(value=1)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const seats = new asyncio.BoundedSemaphore(2);
     *   using guard = await seats.acquire();
     *   console.log(seats.locked());
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class BoundedSemaphore extends Semaphore {
      /**
       * Gives a place back.
       *
       * @throws {ValueError} when more are given back than were taken.
       * @python BoundedSemaphore.release()
       */
      override release(): void;
    }

    /**
     * A meeting point: tasks wait there until so many have come, then all go on.
     *
     * @python asyncio.Barrier(parties)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * const table = new asyncio.Barrier(3);
     *
     * async function guest(name: string, seconds: number) {
     *   await asyncio.sleep(seconds);
     *   const place = await table.wait();
     *   console.log(name, "has place", place);
     * }
     *
     * async function main() {
     *   await asyncio.gather(guest("Ada", 1), guest("Grace", 2), guest("Guido", 3));
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class Barrier {
      /**
       * @param parties how many must have come.
       * @throws {ValueError} when `parties` is less than 1.
       */
      constructor(parties: number);

      /**
       * Waits for the others. Gives each a different number from 0 to `parties - 1`.
       *
       * @throws {BrokenBarrierError} when the barrier is aborted or reset meanwhile.
       * @python await Barrier.wait()
       */
      wait(): Coroutine<number>;

      /**
       * Empties the barrier; those who wait get a `BrokenBarrierError`.
       *
       * @python await Barrier.reset()
       */
      reset(): Coroutine<void>;

      /**
       * Breaks the barrier for good: who waits, and who comes, gets a `BrokenBarrierError`.
       *
       * @python await Barrier.abort()
       */
      abort(): Coroutine<void>;

      /**
       * How many must have come.
       *
       * @python Barrier.parties
       */
      readonly parties: number;

      /**
       * How many are waiting now.
       *
       * @python Barrier.n_waiting
       */
      readonly nWaiting: number;

      /**
       * Whether it is broken.
       *
       * @python Barrier.broken
       */
      readonly broken: boolean;
    }

    /**
     * A line of things from tasks that make them to tasks that use them: first in, first out. With a `maxsize`, makers
     * wait while it is full.
     *
     * @python asyncio.Queue(maxsize=0)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function cook(orders: asyncio.Queue<string>) {
     *   while (true) {
     *     const order = await orders.get();
     *     await asyncio.sleep(1);
     *     console.log(order, "is served");
     *     orders.taskDone();
     *   }
     * }
     *
     * async function main() {
     *   const orders = new asyncio.Queue<string>();
     *   const cooks = [asyncio.createTask(cook(orders)), asyncio.createTask(cook(orders))];
     *   for (const dish of ["soup", "salad", "pie"]) orders.putNowait(dish);
     *   await orders.join();
     *   for (const task of cooks) task.cancel();
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class Queue<T = unknown> {
      /** @param maxsize how many it holds; 0 and less mean: as many as you like. */
      constructor(maxsize?: number);

      /**
       * How many it holds; 0 and less mean: as many as you like.
       *
       * @python Queue.maxsize
       */
      readonly maxsize: number;

      /**
       * Puts something in; waits while the queue is full.
       *
       * @throws {QueueShutDown} when the queue is shut down.
       * @python await Queue.put(item)
       */
      put(item: T): Coroutine<void>;

      /**
       * Takes the next thing out; waits while the queue is empty.
       *
       * @throws {QueueShutDown} when the queue is shut down and empty.
       * @python await Queue.get()
       */
      get(): Coroutine<T>;

      /**
       * Puts something in without waiting.
       *
       * @throws {QueueFull} when the queue is full.
       * @throws {QueueShutDown} when the queue is shut down.
       * @python Queue.put_nowait(item)
       */
      putNowait(item: T): void;

      /**
       * Takes the next thing out without waiting.
       *
       * @throws {QueueEmpty} when the queue is empty.
       * @throws {QueueShutDown} when the queue is shut down and empty.
       * @python Queue.get_nowait()
       */
      getNowait(): T;

      /**
       * Says that one thing taken out has been dealt with: `join()` counts these.
       *
       * @throws {ValueError} when it is called more often than things were put in.
       * @python Queue.task_done()
       */
      taskDone(): void;

      /**
       * Waits until everything put in has been dealt with.
       *
       * @python await Queue.join()
       */
      join(): Coroutine<void>;

      /**
       * How many things are in it.
       *
       * @python Queue.qsize()
       */
      qsize(): number;

      /**
       * Whether nothing is in it.
       *
       * @python Queue.empty()
       */
      empty(): boolean;

      /**
       * Whether there is no room.
       *
       * @python Queue.full()
       */
      full(): boolean;

      /**
       * Closes the queue: nothing can be put in any more, and once it is empty, `get()` throws. With `immediate`, it is
       * emptied at once.
       *
       * @python Queue.shutdown(immediate=False)
       */
      shutdown(options?: { readonly immediate?: boolean }): void;
    }

    /**
     * A queue that gives the smallest thing first. Arrays are compared element by element, as Python compares tuples:
     * put in `[priority, thing]`.
     *
     * @python asyncio.PriorityQueue(maxsize=0)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const chores = new asyncio.PriorityQueue<[number, string]>();
     *   chores.putNowait([2, "sweep"]);
     *   chores.putNowait([1, "put out the fire"]);
     *   console.log(await chores.get());
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class PriorityQueue<T = unknown> extends Queue<T> {}

    /**
     * A queue that gives the newest thing first: last in, first out.
     *
     * @python asyncio.LifoQueue(maxsize=0)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const plates = new asyncio.LifoQueue<string>();
     *   plates.putNowait("bottom");
     *   plates.putNowait("top");
     *   console.log(await plates.get());
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class LifoQueue<T = unknown> extends Queue<T> {}

    // ── The loop ───────────────────────────────────────────────────────────────────────────────────────────────────

    /**
     * A callback that the loop was asked to call.
     *
     * @python asyncio.Handle
     */
    export class Handle {
      protected constructor();

      /**
       * Takes the request back.
       *
       * @python Handle.cancel()
       */
      cancel(): void;

      /**
       * Whether the request was taken back.
       *
       * @python Handle.cancelled()
       */
      cancelled(): boolean;
    }

    /**
     * A callback that the loop was asked to call at some moment.
     *
     * @python asyncio.TimerHandle
     */
    export class TimerHandle extends Handle {
      private constructor();

      /**
       * The moment, in seconds on the clock of `loop.time()`.
       *
       * @python TimerHandle.when()
       */
      when(): number;
    }

    /**
     * The event loop: calls what is ready, one after another, and waits for the next timer when nothing is.
     *
     * @python asyncio.AbstractEventLoop
     */
    export class AbstractEventLoop {
      private constructor();

      /**
       * The loop's clock, in seconds. It never goes back; where it starts has no meaning.
       *
       * @python loop.time()
       */
      time(): number;

      /**
       * Calls a function in the next turn of the loop.
       *
       * @python loop.call_soon(callback, *args)
       */
      callSoon<A extends readonly unknown[]>(callback: (...args: A) => void, ...args: A): Handle;

      /**
       * Calls a function after a while.
       *
       * @param delay in seconds.
       * @python loop.call_later(delay, callback, *args)
       */
      callLater<A extends readonly unknown[]>(delay: number, callback: (...args: A) => void, ...args: A): TimerHandle;

      /**
       * Calls a function at a given moment.
       *
       * @param when in seconds on the clock of `loop.time()`.
       * @python loop.call_at(when, callback, *args)
       */
      callAt<A extends readonly unknown[]>(when: number, callback: (...args: A) => void, ...args: A): TimerHandle;

      /**
       * A new future of this loop.
       *
       * @python loop.create_future()
       */
      createFuture<T = unknown>(): Future<T>;

      /**
       * Starts a coroutine as a task.
       *
       * @python loop.create_task(coro, *, name=None)
       */
      createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T>;

      /**
       * Runs a plain function in a worker of the executor, so that it does not block the loop.
       *
       * @param executor `null` means the loop's own pool of threads.
       * @throws whatever the function throws.
       * @python loop.run_in_executor(executor, func, *args)
       */
      runInExecutor<A extends readonly unknown[], R>(
        executor: Executor | null,
        func: (...args: A) => R,
        ...args: A
      ): Future<R>;
    }

    /**
     * The event loop that is running now.
     *
     * @throws {RuntimeError} when none is running.
     * @python asyncio.get_running_loop()
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const loop = asyncio.getRunningLoop();
     *   loop.callLater(1, console.log, "one second later");
     *   await asyncio.sleep(2);
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function getRunningLoop(): AbstractEventLoop;

    /**
     * Runs a plain function in a thread, so that it does not block the loop, and waits for what it returns.
     *
     * @throws whatever the function throws.
     * @python asyncio.to_thread(func, *args)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     * import time from "time";
     *
     * function readFile(name: string) {
     *   time.sleep(1);
     *   return `${name}: 3 lines`;
     * }
     *
     * async function main() {
     *   console.log(await asyncio.gather(asyncio.toThread(readFile, "a.txt"), asyncio.toThread(readFile, "b.txt")));
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function toThread<A extends readonly unknown[], R>(func: (...args: A) => R, ...args: A): Coroutine<R>;

    // ── Tests of kind ──────────────────────────────────────────────────────────────────────────────────────────────

    /**
     * Whether this is a coroutine: what calling an `async function` gives.
     *
     * @python asyncio.iscoroutine(obj)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const nap = asyncio.sleep(1);
     *   console.log(asyncio.iscoroutine(nap), asyncio.iscoroutine(1));
     *   await nap;
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function iscoroutine(obj: unknown): obj is Coroutine<unknown>;

    /**
     * Whether this is an `async function`: one whose call gives a coroutine.
     *
     * @python asyncio.iscoroutinefunction(func)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {}
     *
     * console.log(asyncio.iscoroutinefunction(main));
     * asyncio.run(main());
     * ```
     */
    export function iscoroutinefunction(func: unknown): func is (...args: never) => Coroutine<unknown>;

    /**
     * Whether this is a future or a task.
     *
     * @python asyncio.isfuture(obj)
     * @example
     * ```ts
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const nap = asyncio.createTask(asyncio.sleep(1));
     *   console.log(asyncio.isfuture(nap));
     *   await nap;
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function isfuture(obj: unknown): obj is Future;

    // ── Errors ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /**
     * Thrown at the `await` of a task that was cancelled. Clean up and throw it on: who swallows it, cannot be
     * cancelled.
     *
     * @python asyncio.CancelledError
     * @differs `catch` in TypeScript catches it, `except Exception` in Python does not.
     */
    export class CancelledError extends builtins.BaseException {}

    /**
     * Thrown when a result is asked for before it is there, or set a second time.
     *
     * @python asyncio.InvalidStateError
     */
    export class InvalidStateError extends builtins.Exception {}

    /**
     * Thrown by `Queue.getNowait()` when nothing is in the queue.
     *
     * @python asyncio.QueueEmpty
     */
    export class QueueEmpty extends builtins.Exception {}

    /**
     * Thrown by `Queue.putNowait()` when there is no room.
     *
     * @python asyncio.QueueFull
     */
    export class QueueFull extends builtins.Exception {}

    /**
     * Thrown by a queue that is shut down.
     *
     * @python asyncio.QueueShutDown
     */
    export class QueueShutDown extends builtins.Exception {}

    /**
     * Thrown by `Barrier.wait()` when the barrier is broken.
     *
     * @python asyncio.BrokenBarrierError
     */
    export class BrokenBarrierError extends builtins.RuntimeError {}

    export { ExceptionGroup, TimeoutError };
  }

  export = asyncio;
}

declare module "time" {
  /**
   * Clocks, and the sleep that blocks.
   *
   * @python import time
   * @example
   * ```ts
   * import time from "time";
   *
   * const start = time.perfCounter();
   * time.sleep(1);
   * console.log(`${(time.perfCounter() - start).toFixed(3)} s`);
   * ```
   */
  namespace time {
    /**
     * Blocks for a while. In a coroutine it freezes the whole loop, and nothing else can run: use `asyncio.sleep`.
     *
     * @param seconds in seconds.
     * @throws {ValueError} when `seconds` is less than 0.
     * @python time.sleep(seconds)
     * @example
     * ```ts
     * import time from "time";
     *
     * time.sleep(2);
     * console.log("two seconds later");
     * ```
     */
    export function sleep(seconds: number): void;

    /**
     * A clock for measuring how long something takes, in seconds. Where it starts has no meaning.
     *
     * @python time.perf_counter()
     * @example
     * ```ts
     * import asyncio from "asyncio";
     * import time from "time";
     *
     * async function main() {
     *   const start = time.perfCounter();
     *   await asyncio.sleep(1.5);
     *   console.log(`${(time.perfCounter() - start).toFixed(2)} s`);
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function perfCounter(): number;

    /**
     * A clock that never goes back, in seconds. Where it starts has no meaning.
     *
     * @python time.monotonic()
     * @example
     * ```ts
     * import time from "time";
     *
     * const start = time.monotonic();
     * time.sleep(1);
     * console.log(time.monotonic() - start);
     * ```
     */
    export function monotonic(): number;

    /**
     * The time of day, in seconds since the beginning of 1970 (UTC).
     *
     * @python time.time()
     * @example
     * ```ts
     * import time from "time";
     *
     * const start = time.time();
     * time.sleep(1);
     * console.log(Math.round(time.time() - start));
     * ```
     */
    export function time(): number;
  }

  export = time;
}

declare module "builtins" {
  /**
   * Python's own errors. JavaScript's (`TypeError`, `RangeError`, `SyntaxError` …) need no import.
   *
   * @python import builtins
   * @example
   * ```ts
   * import { ValueError } from "builtins";
   *
   * function half(n: number) {
   *   if (n % 2 !== 0) throw new ValueError(`${n} is odd`);
   *   return n / 2;
   * }
   *
   * try {
   *   half(3);
   * } catch (error) {
   *   if (error instanceof ValueError) console.log(error.message);
   * }
   * ```
   */
  namespace builtins {
    /**
     * A class of errors, as it stands after `instanceof`.
     *
     * @python type[BaseException]
     */
    export type ErrorClass<E extends Error = Error> = new (...args: never) => E;

    /**
     * What all errors of Python have in common.
     *
     * @python BaseException
     */
    export class BaseException extends Error {
      /** @param options `cause`: the error that led to this one, as in `raise … from cause`. */
      constructor(message?: string, options?: ErrorOptions);
    }

    /**
     * Every ordinary error. `error instanceof Exception` asks what `except Exception` asks: it is true for JavaScript's
     * own errors, too, and false for `CancelledError`, `KeyboardInterrupt` and `SystemExit`.
     *
     * @python Exception
     */
    export class Exception extends BaseException {}

    /**
     * Ends the program, as Ctrl+C does in a terminal.
     *
     * @python KeyboardInterrupt
     */
    export class KeyboardInterrupt extends BaseException {}

    /**
     * Ends the program.
     *
     * @python SystemExit
     * @differs A run that ends so counts as failed, whatever the message. Python's says only the message, and with none
     *   that all went well.
     */
    export class SystemExit extends BaseException {}

    /**
     * A calculation cannot be done.
     *
     * @python ArithmeticError
     */
    export class ArithmeticError extends Exception {}

    /**
     * Division by zero.
     *
     * @python ZeroDivisionError
     * @differs `1 / 0` is `Infinity` in TypeScript: throw this yourself.
     */
    export class ZeroDivisionError extends ArithmeticError {}

    /**
     * A number is too large.
     *
     * @python OverflowError
     */
    export class OverflowError extends ArithmeticError {}

    /**
     * Something that must be true is not.
     *
     * @python AssertionError
     */
    export class AssertionError extends Exception {}

    /**
     * An object has no such attribute.
     *
     * @python AttributeError
     * @differs A missing property is `undefined` in TypeScript: throw this yourself.
     */
    export class AttributeError extends Exception {}

    /**
     * The input has come to its end.
     *
     * @python EOFError
     */
    export class EOFError extends Exception {}

    /**
     * There is no such index or key.
     *
     * @python LookupError
     */
    export class LookupError extends Exception {}

    /**
     * There is no such index.
     *
     * @python IndexError
     * @differs `list[9]` is `undefined` in TypeScript when there is none: throw this yourself.
     */
    export class IndexError extends LookupError {}

    /**
     * There is no such key.
     *
     * @python KeyError
     * @differs `map.get(key)` is `undefined` in TypeScript when there is none: throw this yourself.
     */
    export class KeyError extends LookupError {}

    /**
     * There is no memory left.
     *
     * @python MemoryError
     */
    export class MemoryError extends Exception {}

    /**
     * The system refused something: a file, a connection, a device.
     *
     * @python OSError
     */
    export class OSError extends Exception {}

    /**
     * Something is wrong with a connection.
     *
     * @python ConnectionError
     */
    export class ConnectionError extends OSError {}

    /**
     * The other side has closed the connection.
     *
     * @python BrokenPipeError
     */
    export class BrokenPipeError extends ConnectionError {}

    /**
     * The connection was given up.
     *
     * @python ConnectionAbortedError
     */
    export class ConnectionAbortedError extends ConnectionError {}

    /**
     * Nobody accepts connections there.
     *
     * @python ConnectionRefusedError
     */
    export class ConnectionRefusedError extends ConnectionError {}

    /**
     * The other side has cut the connection.
     *
     * @python ConnectionResetError
     */
    export class ConnectionResetError extends ConnectionError {}

    /**
     * There is such a file already.
     *
     * @python FileExistsError
     */
    export class FileExistsError extends OSError {}

    /**
     * There is no such file.
     *
     * @python FileNotFoundError
     */
    export class FileNotFoundError extends OSError {}

    /**
     * You are not allowed to.
     *
     * @python PermissionError
     */
    export class PermissionError extends OSError {}

    /**
     * It took too long. The same class as `asyncio.TimeoutError`.
     *
     * @python TimeoutError
     */
    export class TimeoutError extends OSError {}

    /**
     * Something went wrong that has no class of its own.
     *
     * @python RuntimeError
     */
    export class RuntimeError extends Exception {}

    /**
     * Somebody still has to write this.
     *
     * @python NotImplementedError
     */
    export class NotImplementedError extends RuntimeError {}

    /**
     * The type is right, but the value makes no sense.
     *
     * @python ValueError
     */
    export class ValueError extends Exception {}

    /**
     * Several errors together, of any kind.
     *
     * @throws {ValueError} when `exceptions` is empty.
     * @python BaseExceptionGroup(message, exceptions)
     * @differs `message` ends with how many there are, as in Python's `str(group)`: `burnt (2 sub-exceptions)`.
     */
    export class BaseExceptionGroup<E extends Error = Error> extends BaseException {
      constructor(message: string, exceptions: readonly E[]);

      /**
       * The errors.
       *
       * @python BaseExceptionGroup.exceptions
       */
      readonly exceptions: readonly E[];

      /**
       * A group of only those errors that match, or `null` when none does.
       *
       * @python BaseExceptionGroup.subgroup(condition)
       */
      subgroup<M extends Error>(condition: ErrorClass<M> | readonly ErrorClass<M>[]): BaseExceptionGroup<M> | null;
      subgroup(condition: (error: Error) => boolean): BaseExceptionGroup | null;

      /**
       * Two groups: the errors that match and the rest; `null` for one that would be empty.
       *
       * @python BaseExceptionGroup.split(condition)
       */
      split<M extends Error>(
        condition: ErrorClass<M> | readonly ErrorClass<M>[],
      ): [BaseExceptionGroup<M> | null, BaseExceptionGroup | null];
      split(condition: (error: Error) => boolean): [BaseExceptionGroup | null, BaseExceptionGroup | null];

      /**
       * Another group with the same message. `split` and `subgroup` make their groups with it.
       *
       * @python BaseExceptionGroup.derive(excs)
       */
      derive<M extends Error>(exceptions: readonly M[]): BaseExceptionGroup<M>;
    }

    /**
     * Several errors together: what a `taskGroup` throws.
     *
     * @throws {ValueError} when `exceptions` is empty.
     * @throws {TypeError} when one of them is no ordinary error, as `CancelledError` is not.
     * @python ExceptionGroup(message, exceptions)
     * @differs There is no `except*`: use `group.split(ValueError)`, which gives those errors and the rest.
     * @example
     * ```ts
     * import asyncio from "asyncio";
     * import { ExceptionGroup, ValueError } from "builtins";
     *
     * async function fail(what: string) {
     *   throw new ValueError(what);
     * }
     *
     * async function main() {
     *   try {
     *     await asyncio.taskGroup(async (group) => {
     *       group.createTask(fail("no salt"));
     *       group.createTask(fail("no pepper"));
     *     });
     *   } catch (error) {
     *     if (!(error instanceof ExceptionGroup)) throw error;
     *     for (const each of error.exceptions) console.log(each.message);
     *   }
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class ExceptionGroup<E extends Error = Error> extends BaseExceptionGroup<E> {}
  }

  export = builtins;
}

declare module "aiohttp" {
  import type { Coroutine } from "asyncio";
  import builtins from "builtins";

  /**
   * Pages and data from the simulated internet, without blocking the loop. There is no way out to the real network.
   *
   * @python import aiohttp
   * @example
   * ```ts
   * import aiohttp from "aiohttp";
   * import asyncio from "asyncio";
   *
   * async function main() {
   *   await using session = new aiohttp.ClientSession();
   *   await using response = await session.get("https://pages.example/1");
   *   console.log(response.status, (await response.text()).length);
   * }
   *
   * asyncio.run(main());
   * ```
   */
  namespace aiohttp {
    /** How a session behaves. */
    export interface SessionOptions {
      /** Limits the number of connections; else 100 in all. */
      readonly connector?: TCPConnector;
      /** For each request, from asking to the last byte: in seconds, or a `ClientTimeout`; else 300 s. */
      readonly timeout?: number | ClientTimeout | null;
      /** Sent with each request. */
      readonly headers?: Readonly<Record<string, string>>;
    }

    /** What goes with one request. */
    export interface RequestOptions {
      /** Put behind the `?` of the address. */
      readonly params?: Readonly<Record<string, string | number>>;
      /** In seconds, or a `ClientTimeout`; else the session's. */
      readonly timeout?: number | ClientTimeout | null;
      /** Sent with this request, besides the session's. */
      readonly headers?: Readonly<Record<string, string>>;
    }

    /** What goes with a request that sends something: `data` or `json`, not both. */
    export interface PostOptions extends RequestOptions {
      /** Sent as it is. */
      readonly data?: string | Uint8Array;
      /** Sent as JSON. */
      readonly json?: unknown;
    }

    /**
     * Keeps connections open and shares them between requests. Make one, use it for everything, and let `await using`
     * close it.
     *
     * @python async with aiohttp.ClientSession() as session:
     * @example
     * ```ts
     * import aiohttp from "aiohttp";
     * import asyncio from "asyncio";
     *
     * async function fetchPage(session: aiohttp.ClientSession, page: number) {
     *   await using response = await session.get(`https://pages.example/${page}`);
     *   return response.text();
     * }
     *
     * async function main() {
     *   await using session = new aiohttp.ClientSession();
     *   const pages = await asyncio.gather(...[1, 2, 3].map((page) => fetchPage(session, page)));
     *   console.log(pages.length, "pages");
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class ClientSession implements AsyncDisposable {
      constructor(options?: SessionOptions);

      /**
       * Asks for a page, and gives the response as soon as its headers are there.
       *
       * @throws {ClientConnectorError} when there is no such host, or nobody answers there.
       * @throws {TimeoutError} when the time is over.
       * @python session.get(url, *, params=None, timeout=…)
       */
      get(url: string, options?: RequestOptions): Coroutine<ClientResponse>;

      /**
       * Sends something, and gives the response as soon as its headers are there.
       *
       * @throws {ClientConnectorError} when there is no such host, or nobody answers there.
       * @throws {TimeoutError} when the time is over.
       * @python session.post(url, *, data=None, json=None)
       */
      post(url: string, options?: PostOptions): Coroutine<ClientResponse>;

      /**
       * Asks for the headers only.
       *
       * @throws {ClientConnectorError} when there is no such host, or nobody answers there.
       * @throws {TimeoutError} when the time is over.
       * @python session.head(url)
       */
      head(url: string, options?: RequestOptions): Coroutine<ClientResponse>;

      /**
       * Closes its connections. `await using` does this for you.
       *
       * @python await session.close()
       */
      close(): Coroutine<void>;

      /**
       * Whether it is closed.
       *
       * @python session.closed
       */
      readonly closed: boolean;

      /** Calls `close()`. */
      [Symbol.asyncDispose](): Coroutine<void>;
    }

    /**
     * An answer. Its body is still on the way: await `text()`, `json()` or `read()`, or go through `content`.
     *
     * @python aiohttp.ClientResponse
     */
    export class ClientResponse implements AsyncDisposable {
      private constructor();

      /**
       * 200 and so on.
       *
       * @python response.status
       */
      readonly status: number;

      /**
       * Whether `status` is less than 400.
       *
       * @python response.ok
       */
      readonly ok: boolean;

      /**
       * The words for the status: `OK`, `Not Found`.
       *
       * @python response.reason
       */
      readonly reason: string;

      /**
       * The headers; capitals do not matter.
       *
       * @python response.headers
       */
      readonly headers: Headers;

      /**
       * The address that answered.
       *
       * @python response.url
       */
      readonly url: string;

      /**
       * The body as it comes in.
       *
       * @python response.content
       */
      readonly content: StreamReader;

      /**
       * Waits for the whole body, as text.
       *
       * @throws {ClientPayloadError} when the connection breaks off.
       * @python await response.text()
       */
      text(): Coroutine<string>;

      /**
       * Waits for the whole body, and parses it as JSON.
       *
       * @throws {ClientPayloadError} when the connection breaks off.
       * @throws {SyntaxError} when it is not JSON.
       * @python await response.json()
       */
      json(): Coroutine<ReturnType<typeof JSON.parse>>;

      /**
       * Waits for the whole body, as bytes.
       *
       * @throws {ClientPayloadError} when the connection breaks off.
       * @python await response.read()
       */
      read(): Coroutine<Uint8Array>;

      /**
       * Throws when the status says that something is wrong.
       *
       * @throws {ClientResponseError} when `status` is 400 or more.
       * @python response.raise_for_status()
       */
      raiseForStatus(): void;

      /** Lets go of the connection, even when the body has not been read. */
      [Symbol.asyncDispose](): Coroutine<void>;
    }

    /**
     * A body as it comes in.
     *
     * @python aiohttp.StreamReader
     */
    export class StreamReader {
      private constructor();

      /**
       * Goes through the body in pieces of a given size (the last may be smaller), each as soon as it is there.
       *
       * @param size in bytes.
       * @throws {ClientPayloadError} when the connection breaks off.
       * @python response.content.iter_chunked(n)
       */
      iterChunked(size: number): AsyncIterable<Uint8Array>;
    }

    /**
     * Limits how many connections a session has at once; further requests wait in line.
     *
     * @python aiohttp.TCPConnector(*, limit=100, limit_per_host=0)
     * @example
     * ```ts
     * import aiohttp from "aiohttp";
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   const connector = new aiohttp.TCPConnector({ limit: 10, limitPerHost: 2 });
     *   await using session = new aiohttp.ClientSession({ connector });
     *   await using response = await session.get("https://pages.example/1");
     *   console.log(response.ok);
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class TCPConnector {
      /** @param options `limit` in all (else 100) and `limitPerHost` (else 0); 0 means no limit. */
      constructor(options?: { readonly limit?: number; readonly limitPerHost?: number });
    }

    /**
     * How long a request may take.
     *
     * @python aiohttp.ClientTimeout(total=300)
     * @example
     * ```ts
     * import aiohttp from "aiohttp";
     * import asyncio from "asyncio";
     *
     * async function main() {
     *   await using session = new aiohttp.ClientSession({ timeout: new aiohttp.ClientTimeout({ total: 5 }) });
     *   await using response = await session.get("https://pages.example/1");
     *   console.log(response.ok);
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export class ClientTimeout {
      /** @param options `total` in seconds, from asking to the last byte; `null` means no limit. */
      constructor(options?: { readonly total?: number | null });

      /**
       * In seconds; `null` means no limit.
       *
       * @python ClientTimeout.total
       */
      readonly total: number | null;
    }

    /**
     * What all errors of this module have in common.
     *
     * @python aiohttp.ClientError
     */
    export class ClientError extends builtins.Exception {}

    /**
     * Thrown by `raiseForStatus()`.
     *
     * @python aiohttp.ClientResponseError
     */
    export class ClientResponseError extends ClientError {
      private constructor();

      /**
       * 404 and so on.
       *
       * @python ClientResponseError.status
       */
      readonly status: number;
    }

    /**
     * There is no connection, or none any more.
     *
     * @python aiohttp.ClientConnectionError
     */
    export class ClientConnectionError extends ClientError {}

    /**
     * There is no such host, or nobody answers there.
     *
     * @python aiohttp.ClientConnectorError
     */
    export class ClientConnectorError extends ClientConnectionError {}

    /**
     * The server hung up instead of answering.
     *
     * @python aiohttp.ServerDisconnectedError
     */
    export class ServerDisconnectedError extends ClientConnectionError {}

    /**
     * The connection broke off in the middle of the body.
     *
     * @python aiohttp.ClientPayloadError
     */
    export class ClientPayloadError extends ClientError {}

    /**
     * The address makes no sense.
     *
     * @python aiohttp.InvalidURL
     */
    export class InvalidURL extends ClientError {}
  }

  export = aiohttp;
}

declare module "requests" {
  import builtins from "builtins";

  /**
   * The blocking way to ask the simulated internet: while the answer is on its way, nothing else runs. In a coroutine
   * use `aiohttp`, or `asyncio.toThread(requests.get, url)`.
   *
   * @python import requests
   * @example
   * ```ts
   * import requests from "requests";
   *
   * const response = requests.get("https://pages.example/1");
   * console.log(response.statusCode, response.text.length);
   * ```
   */
  namespace requests {
    /** What goes with one request. */
    export interface RequestOptions {
      /** Put behind the `?` of the address. */
      readonly params?: Readonly<Record<string, string | number>>;
      /** In seconds, until the answer begins; else no limit. */
      readonly timeout?: number | null;
      /** Sent with this request. */
      readonly headers?: Readonly<Record<string, string>>;
    }

    /** What goes with a request that sends something: `data` or `json`, not both. */
    export interface PostOptions extends RequestOptions {
      /** Sent as it is. */
      readonly data?: string | Uint8Array;
      /** Sent as JSON. */
      readonly json?: unknown;
    }

    /**
     * Asks for a page and blocks until it is there.
     *
     * @throws {ConnectionError} when there is no such host, or nobody answers there.
     * @throws {Timeout} when the time is over.
     * @python requests.get(url, params=None, **kwargs)
     * @example
     * ```ts
     * import requests from "requests";
     *
     * for (const page of [1, 2, 3]) {
     *   console.log(requests.get(`https://pages.example/${page}`).statusCode);
     * }
     * ```
     */
    export function get(url: string, options?: RequestOptions): Response;

    /**
     * Sends something and blocks until the answer is there.
     *
     * @throws {ConnectionError} when there is no such host, or nobody answers there.
     * @throws {Timeout} when the time is over.
     * @python requests.post(url, data=None, json=None, **kwargs)
     * @example
     * ```ts
     * import requests from "requests";
     *
     * console.log(requests.post("https://api.example/orders", { json: { dish: "soup" } }).statusCode);
     * ```
     */
    export function post(url: string, options?: PostOptions): Response;

    /**
     * Asks for the headers only and blocks until they are there.
     *
     * @throws {ConnectionError} when there is no such host, or nobody answers there.
     * @throws {Timeout} when the time is over.
     * @python requests.head(url, **kwargs)
     * @example
     * ```ts
     * import requests from "requests";
     *
     * console.log(requests.head("https://pages.example/1").headers.get("content-length"));
     * ```
     */
    export function head(url: string, options?: RequestOptions): Response;

    /**
     * An answer, complete.
     *
     * @python requests.Response
     */
    export class Response {
      private constructor();

      /**
       * 200 and so on.
       *
       * @python response.status_code
       */
      readonly statusCode: number;

      /**
       * Whether `statusCode` is less than 400.
       *
       * @python response.ok
       */
      readonly ok: boolean;

      /**
       * The words for the status: `OK`, `Not Found`.
       *
       * @python response.reason
       */
      readonly reason: string;

      /**
       * The headers; capitals do not matter.
       *
       * @python response.headers
       */
      readonly headers: Headers;

      /**
       * The address that answered.
       *
       * @python response.url
       */
      readonly url: string;

      /**
       * The body as text.
       *
       * @python response.text
       */
      readonly text: string;

      /**
       * The body as bytes.
       *
       * @python response.content
       */
      readonly content: Uint8Array;

      /**
       * The body, parsed as JSON.
       *
       * @throws {SyntaxError} when it is not JSON.
       * @python response.json()
       */
      json(): ReturnType<typeof JSON.parse>;

      /**
       * Throws when the status says that something is wrong.
       *
       * @throws {HTTPError} when `statusCode` is 400 or more.
       * @python response.raise_for_status()
       */
      raiseForStatus(): void;
    }

    /**
     * What all errors of this module have in common.
     *
     * @python requests.RequestException
     */
    export class RequestException extends builtins.OSError {}

    /**
     * Thrown by `raiseForStatus()`.
     *
     * @python requests.HTTPError
     */
    export class HTTPError extends RequestException {}

    /**
     * There is no such host, nobody answers there, or the connection broke off.
     *
     * @python requests.ConnectionError
     */
    export class ConnectionError extends RequestException {}

    /**
     * It took too long.
     *
     * @python requests.Timeout
     */
    export class Timeout extends RequestException {}
  }

  export = requests;
}

declare module "internet" {
  /**
   * Hosts of your own on the simulated internet, besides those that are always there: `pages.example` (a hundred pages,
   * `/1` to `/100`), `api.example` (`/items?page=1`, `/items/7`, `POST /orders`, `/error`, `/limited`), `slow.example`
   * (answers after 5 s, or as many as `/7` says), `flaky.example` (fails about half of the time), `docs.example`
   * (archives of 3 to 5 MB at 1 MB a second, such as `/python-3.8.4-docs.zip`), `closed.example` (refuses) and
   * `silent.example` (never answers). Python has no such module: there the internet is the real one.
   *
   * @example
   * ```ts
   * import internet from "internet";
   * import requests from "requests";
   *
   * internet.addHost("kitchen.example", { answer: ({ path }) => ({ text: `you asked for ${path}`, takes: 2 }) });
   * console.log(requests.get("https://kitchen.example/toast").text);
   * ```
   */
  namespace internet {
    /** What a host is asked. */
    export interface Request {
      /** `GET`, `POST` or `HEAD`. */
      readonly method: string;
      /** From the first slash on, without what stands behind the `?`. */
      readonly path: string;
      /** What stands behind the `?`. */
      readonly query: Readonly<Record<string, string>>;
      /** Their names are in lower case. */
      readonly headers: Readonly<Record<string, string>>;
    }

    /** What a host knows besides. */
    export interface Visit {
      /** A number from 0 up to, and without, 1: the same for the same seed, address and count. */
      random(): number;
      /** 1 for the first request to this address, 2 for the next. */
      readonly count: number;
      /** In seconds since the program began. */
      readonly now: number;
    }

    /** What a host answers. */
    export interface Answer {
      /** Else 200. */
      readonly status?: number;
      /** Sent with the answer. */
      readonly headers?: Readonly<Record<string, string>>;
      /** The body. */
      readonly text?: string;
      /** The body, as JSON. */
      readonly json?: unknown;
      /** In seconds, until the answer begins; else 0. */
      readonly takes?: number;
      /** After so many bytes the connection breaks off. */
      readonly breaksAfter?: number;
    }

    /** What a host is like. */
    export interface Host {
      /** In seconds, there and back; else 0.05. */
      readonly roundTrip?: number;
      /** In bytes a second, on each connection; else 1,000,000. */
      readonly bandwidth?: number;
      /** How many requests it works on at once; others wait in line. Else 100. */
      readonly connections?: number;
      /** Answers a request: with an `Answer`, a text, `"never"` or `"hangs-up"`. */
      readonly answer?: (request: Request, visit: Visit) => Answer | string;
    }

    /**
     * Adds a host, or replaces the one of that name.
     *
     * @throws {ValueError} when a number makes no sense.
     * @example
     * ```ts
     * import internet from "internet";
     * import requests from "requests";
     *
     * internet.addHost("moody.example", { answer: (_, { count }) => ({ status: count < 3 ? 503 : 200 }) });
     * for (const attempt of [1, 2, 3]) {
     *   console.log(attempt, requests.get("https://moody.example/").statusCode);
     * }
     * ```
     */
    export function addHost(name: string, host?: Host): void;
  }

  export = internet;
}

declare module "threading" {
  /**
   * Threads of the simulated machine: each costs memory and time to start and to switch, and one lock (the GIL) lets
   * only one of them compute at a time.
   *
   * @python import threading
   * @example
   * ```ts
   * import threading from "threading";
   * import time from "time";
   *
   * function serve(player: number) {
   *   time.sleep(1);
   *   console.log("served player", player);
   * }
   *
   * const threads = [1, 2, 3].map((player) => new threading.Thread({ target: serve, args: [player] }));
   * for (const thread of threads) thread.start();
   * for (const thread of threads) thread.join();
   * ```
   */
  namespace threading {
    /**
     * A function that runs in a thread of its own.
     *
     * @python threading.Thread(target=None, args=(), name=None)
     * @differs The function's effects carry the times of its thread, but it is never interrupted half-way: two threads
     * cannot race for a plain variable here.
     * @example
     * ```ts
     * import { Thread } from "threading";
     *
     * const thread = new Thread({ target: console.log, args: ["hello from", "a thread"], name: "greeter" });
     * thread.start();
     * thread.join();
     * ```
     */
    export class Thread<A extends readonly unknown[] | [] = []> {
      /** @param options `target` is called with `args`; without `name` it is called `Thread-1`, `Thread-2` and so on. */
      constructor(options: { readonly target: (...args: A) => void; readonly args?: A; readonly name?: string });

      /**
       * Shown in messages and on the thread's lane.
       *
       * @python thread.name
       */
      name: string;

      /**
       * Starts it.
       *
       * @throws {RuntimeError} when it was started before.
       * @python thread.start()
       */
      start(): void;

      /**
       * Blocks until it has finished. In a coroutine that freezes the loop.
       *
       * @param timeout in seconds; without it, for as long as it takes.
       * @throws {RuntimeError} when it was never started.
       * @python thread.join(timeout=None)
       */
      join(timeout?: number | null): void;

      /**
       * Whether it has started and not finished.
       *
       * @python thread.is_alive()
       */
      isAlive(): boolean;
    }
  }

  export = threading;
}

declare module "multiprocessing" {
  /**
   * Processes of the simulated machine: each has a core to itself as long as there are cores, costs much memory, and
   * takes long to start.
   *
   * @python import multiprocessing
   * @example
   * ```ts
   * import cpu from "cpu";
   * import multiprocessing from "multiprocessing";
   *
   * const workers = [1, 2].map((n) => new multiprocessing.Process({ target: cpu.burn, args: [n] }));
   * for (const worker of workers) worker.start();
   * for (const worker of workers) worker.join();
   * console.log("done, on", multiprocessing.cpuCount(), "cores");
   * ```
   */
  namespace multiprocessing {
    /**
     * A function that runs in a process of its own.
     *
     * @python multiprocessing.Process(target=None, args=(), name=None)
     * @differs A process of Python shares no variables with the one that started it; here it sees the same ones.
     * @example
     * ```ts
     * import cpu from "cpu";
     * import { Process } from "multiprocessing";
     *
     * const process = new Process({ target: cpu.burn, args: [1], name: "heavy maths" });
     * process.start();
     * process.join();
     * ```
     */
    export class Process<A extends readonly unknown[] | [] = []> {
      /** @param options `target` is called with `args`; without `name` it is called `Process-1`, `Process-2` and so on. */
      constructor(options: { readonly target: (...args: A) => void; readonly args?: A; readonly name?: string });

      /**
       * Shown in messages and on the process's lane.
       *
       * @python process.name
       */
      name: string;

      /**
       * Starts it.
       *
       * @throws {AssertionError} when it was started before.
       * @python process.start()
       */
      start(): void;

      /**
       * Blocks until it has finished. In a coroutine that freezes the loop.
       *
       * @param timeout in seconds; without it, for as long as it takes.
       * @throws {AssertionError} when it was never started.
       * @python process.join(timeout=None)
       */
      join(timeout?: number | null): void;

      /**
       * Whether it has started and not finished.
       *
       * @python process.is_alive()
       */
      isAlive(): boolean;
    }

    /**
     * How many cores the simulated machine has.
     *
     * @python multiprocessing.cpu_count()
     * @example
     * ```ts
     * import multiprocessing from "multiprocessing";
     *
     * console.log(multiprocessing.cpuCount(), "cores");
     * ```
     */
    export function cpuCount(): number;
  }

  export = multiprocessing;
}

declare module "concurrent.futures" {
  import builtins from "builtins";

  /**
   * Pools of threads or processes that are started once and used again and again.
   *
   * @python import concurrent.futures
   * @example
   * ```ts
   * import asyncio from "asyncio";
   * import { ProcessPoolExecutor } from "concurrent.futures";
   * import cpu from "cpu";
   *
   * async function main() {
   *   using pool = new ProcessPoolExecutor({ maxWorkers: 2 });
   *   const loop = asyncio.getRunningLoop();
   *   await asyncio.gather(loop.runInExecutor(pool, cpu.burn, 1), loop.runInExecutor(pool, cpu.burn, 1));
   *   console.log("both done");
   * }
   *
   * asyncio.run(main());
   * ```
   */
  namespace futures {
    /**
     * Thrown by `future.result()` when the call was taken back. Not asyncio's: this one is an ordinary error.
     *
     * @python concurrent.futures.CancelledError
     */
    export class CancelledError extends builtins.Exception {}

    /** How large a pool is. */
    export interface ExecutorOptions {
      /** How many workers it has at most; else as Python chooses for the machine. */
      readonly maxWorkers?: number;
    }

    /**
     * A result from a worker that will be there later. Not for `await`: see `loop.runInExecutor`.
     *
     * @python concurrent.futures.Future
     */
    export class Future<T = unknown> {
      private constructor();

      /**
       * Blocks until there is an outcome, and gives the result. In a coroutine that freezes the loop.
       *
       * @param timeout in seconds; without it, for as long as it takes.
       * @throws {TimeoutError} when the time is over.
       * @throws {CancelledError} when the call was taken back.
       * @throws whatever the function throws.
       * @python future.result(timeout=None)
       */
      result(timeout?: number | null): T;

      /**
       * Blocks until there is an outcome, and gives the error, or `null` when it is a result.
       *
       * @param timeout in seconds; without it, for as long as it takes.
       * @throws {TimeoutError} when the time is over.
       * @throws {CancelledError} when the call was taken back.
       * @python future.exception(timeout=None)
       */
      exception(timeout?: number | null): Error | null;

      /**
       * Whether there is an outcome.
       *
       * @python future.done()
       */
      done(): boolean;

      /**
       * Whether a worker is at it.
       *
       * @python future.running()
       */
      running(): boolean;

      /**
       * Whether the call was taken back.
       *
       * @python future.cancelled()
       */
      cancelled(): boolean;

      /**
       * Takes the call back if no worker has begun with it, and says whether that worked.
       *
       * @python future.cancel()
       */
      cancel(): boolean;
    }

    /**
     * What both pools have in common. `using pool = new …` waits for its workers at the end of the block.
     *
     * @python concurrent.futures.Executor
     */
    export abstract class Executor implements Disposable {
      /**
       * Hands a call to a worker.
       *
       * @throws {RuntimeError} when the pool is shut down.
       * @python executor.submit(fn, *args)
       */
      submit<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Future<R>;

      /**
       * Hands a call to the workers for each item, and gives the results in the order of the items. Going through them
       * blocks until the next one is there.
       *
       * @throws {TimeoutError} when `timeout` (in seconds) has passed.
       * @throws whatever the function throws.
       * @python executor.map(fn, *iterables, timeout=None)
       */
      map<T, R>(
        fn: (item: T) => R,
        items: Iterable<T>,
        options?: { readonly timeout?: number | null },
      ): IterableIterator<R>;

      /**
       * Takes no more calls, and waits for the workers. `using` does this for you.
       *
       * @param options `wait: false` does not wait; `cancelFutures: true` takes back what nobody has begun with.
       * @python executor.shutdown(wait=True, *, cancel_futures=False)
       */
      shutdown(options?: { readonly wait?: boolean; readonly cancelFutures?: boolean }): void;

      /** Calls `shutdown()`. */
      [Symbol.dispose](): void;
    }

    /**
     * A pool of threads: for calls that wait.
     *
     * @python concurrent.futures.ThreadPoolExecutor(max_workers=None)
     * @example
     * ```ts
     * import { ThreadPoolExecutor } from "concurrent.futures";
     * import requests from "requests";
     *
     * function length(page: number) {
     *   return requests.get(`https://pages.example/${page}`).text.length;
     * }
     *
     * using pool = new ThreadPoolExecutor({ maxWorkers: 3 });
     * for (const n of pool.map(length, [1, 2, 3])) console.log(n);
     * ```
     */
    export class ThreadPoolExecutor extends Executor {
      /** @throws {ValueError} when `maxWorkers` is less than 1. */
      constructor(options?: ExecutorOptions);
    }

    /**
     * A pool of processes: for calls that compute.
     *
     * @python concurrent.futures.ProcessPoolExecutor(max_workers=None)
     * @example
     * ```ts
     * import { ProcessPoolExecutor } from "concurrent.futures";
     * import cpu from "cpu";
     *
     * using pool = new ProcessPoolExecutor({ maxWorkers: 2 });
     * const jobs = [pool.submit(cpu.burn, 1), pool.submit(cpu.burn, 1)];
     * for (const job of jobs) job.result();
     * console.log("done");
     * ```
     */
    export class ProcessPoolExecutor extends Executor {
      /** @throws {ValueError} when `maxWorkers` is less than 1. */
      constructor(options?: ExecutorOptions);
    }
  }

  export = futures;
}

declare module "cpu" {
  /**
   * Heavy maths on the simulated machine. Python has no such module: there you would compute something.
   *
   * @example
   * ```ts
   * import cpu from "cpu";
   *
   * cpu.burn(1);
   * console.log("one second of computing");
   * ```
   */
  namespace cpu {
    /**
     * Computes for a while, and gives back nothing but heat. In a coroutine it freezes the whole loop.
     *
     * @param seconds of one core working on nothing else.
     * @throws {ValueError} when `seconds` is less than 0.
     * @example
     * ```ts
     * import asyncio from "asyncio";
     * import cpu from "cpu";
     *
     * async function maths() {
     *   cpu.burn(2);
     * }
     *
     * async function main() {
     *   await asyncio.gather(maths(), maths());
     *   console.log("four seconds: nobody could work at the same time");
     * }
     *
     * asyncio.run(main());
     * ```
     */
    export function burn(seconds: number): void;
  }

  export = cpu;
}

// ── Globals: JavaScript's own, so their times are milliseconds ───────────────────────────────────────────────────────

/** What `console` can do. */
interface Console {
  /**
   * Prints a line. An error by itself is its name and its message, without its stack; under JavaScript rules, what it
   * holds besides (`cause`, `errors`, properties of its own) stands below.
   *
   * @python print(*objects)
   */
  log(...data: unknown[]): void;

  /** Prints a line, as `log` does. */
  info(...data: unknown[]): void;

  /** Prints a line, as `log` does. */
  debug(...data: unknown[]): void;

  /**
   * Prints a line on the error stream.
   *
   * @python print(*objects, file=sys.stderr)
   */
  warn(...data: unknown[]): void;

  /**
   * Prints a line on the error stream.
   *
   * @python print(*objects, file=sys.stderr)
   */
  error(...data: unknown[]): void;

  /**
   * Prints a list of things as a table.
   *
   * @param columns which properties to show; else all.
   */
  table(data: unknown, columns?: readonly string[]): void;

  /**
   * Prints a value with all that is in it, as deep as you want to see.
   *
   * @param options `depth` is how many levels down, else 2; `null` is all of them.
   * @python pprint.pp(object, depth=None)
   */
  dir(value: unknown, options?: { readonly depth?: number | null }): void;

  /**
   * Prints a line on the error stream if the condition does not hold. The program goes on.
   *
   * @python assert condition
   * @differs Python's `assert` raises an `AssertionError`.
   */
  assert(condition?: unknown, ...data: unknown[]): void;

  /** Counts how often it has come here, and prints that. */
  count(label?: string): void;

  /** Lets `count` begin anew. */
  countReset(label?: string): void;

  /** Prints a line on the error stream, after `Trace:`. */
  trace(...data: unknown[]): void;

  /** Starts a stop-watch. `timeEnd` with the same label prints how long it ran. */
  time(label?: string): void;

  /** Prints, in milliseconds or seconds, how long the stop-watch has been running, and what else you give it. */
  timeLog(label?: string, ...data: unknown[]): void;

  /** Prints, in milliseconds or seconds, how long the stop-watch ran. */
  timeEnd(label?: string): void;

  /** Prints a line, and indents what follows until `groupEnd`. */
  group(...data: unknown[]): void;

  /** Prints and indents, as `group` does: output has nothing to fold. */
  groupCollapsed(...data: unknown[]): void;

  /** Ends the indentation that `group` began. */
  groupEnd(): void;
}

/**
 * Prints to the output.
 *
 * @python print()
 * @example
 * ```ts
 * console.log("Coffee", { seconds: 2 });
 * ```
 */
declare const console: Console;

/**
 * Calls a function once, after a while. Gives a number for `clearTimeout`.
 *
 * @param delay in milliseconds; else 0.
 * @python loop.call_later(delay, callback, *args)
 * @example
 * ```ts
 * setTimeout(() => console.log("half a second later"), 500);
 * ```
 */
declare function setTimeout<A extends readonly unknown[]>(
  callback: (...args: A) => void,
  delay?: number,
  ...args: A
): number;

/**
 * Takes a `setTimeout` back.
 *
 * @python TimerHandle.cancel()
 * @example
 * ```ts
 * const alarm = setTimeout(() => console.log("ring"), 1000);
 * clearTimeout(alarm);
 * ```
 */
declare function clearTimeout(id: number | null | undefined): void;

/**
 * Calls a function again and again. Gives a number for `clearInterval`.
 *
 * @param delay in milliseconds, between one call and the next; else 0.
 * @example
 * ```ts
 * let ticks = 0;
 * const clock = setInterval(() => {
 *   ticks += 1;
 *   console.log("tick", ticks);
 *   if (ticks === 3) clearInterval(clock);
 * }, 1000);
 * ```
 */
declare function setInterval<A extends readonly unknown[]>(
  callback: (...args: A) => void,
  delay?: number,
  ...args: A
): number;

/**
 * Ends a `setInterval`.
 *
 * @example
 * ```ts
 * const clock = setInterval(() => console.log("tick"), 1000);
 * setTimeout(() => clearInterval(clock), 3500);
 * ```
 */
declare function clearInterval(id: number | null | undefined): void;

/**
 * Calls a function before anything else that waits for its turn, as soon as the current code is through.
 *
 * @python loop.call_soon(callback)
 * @example
 * ```ts
 * queueMicrotask(() => console.log("second"));
 * console.log("first");
 * ```
 */
declare function queueMicrotask(callback: () => void): void;

/**
 * A copy of a value with all that is in it.
 *
 * @throws {DOMException} named `DataCloneError`, when there is something in it that cannot be copied, as a function.
 * @python copy.deepcopy(x)
 * @example
 * ```ts
 * const order = { dishes: ["soup"] };
 * const copy = structuredClone(order);
 * copy.dishes.push("pie");
 * console.log(order.dishes.length);
 * ```
 */
declare function structuredClone<T>(value: T): T;

/**
 * The error that the web's own functions throw; its `name` says what happened.
 *
 * @example
 * ```ts
 * try {
 *   structuredClone(() => 1);
 * } catch (error) {
 *   console.log(error instanceof DOMException, (error as DOMException).name);
 * }
 * ```
 */
declare class DOMException extends Error {
  /** @param name else `Error`. */
  constructor(message?: string, name?: string);

  /** Which error it is: `AbortError`, `TimeoutError`, `DataCloneError` and so on. */
  readonly name: string;

  /** An old number for the name; 0 where there is none. */
  readonly code: number;
}

/** What `performance` can do. */
interface Performance {
  /**
   * Milliseconds since the start of the run.
   *
   * @python time.perf_counter()
   */
  now(): number;
}

/**
 * The clock of the run.
 *
 * @example
 * ```ts
 * const start = performance.now();
 * setTimeout(() => console.log(performance.now() - start, "ms"), 250);
 * ```
 */
declare const performance: Performance;

/**
 * Something that can be called off: hand its `signal` to whoever does the work, and call `abort()` when you no longer
 * want it.
 *
 * @python Task.cancel()
 * @example
 * ```ts
 * const controller = new AbortController();
 * controller.signal.addEventListener("abort", () => console.log("called off"));
 * setTimeout(() => controller.abort(), 1000);
 * ```
 */
declare class AbortController {
  /** Hand this to whoever does the work. */
  readonly signal: AbortSignal;

  /**
   * Calls the work off.
   *
   * @param reason else an error named `AbortError`.
   */
  abort(reason?: unknown): void;
}

/** What a listener for "abort" is given. */
interface AbortEvent {
  /** Always the same. */
  readonly type: "abort";
  /** The signal that was aborted. */
  readonly target: AbortSignal;
  /** The signal that was aborted. */
  readonly currentTarget: AbortSignal;
}

/**
 * What an `AbortController` hands out.
 *
 * @example
 * ```ts
 * const signal = AbortSignal.timeout(1000);
 * signal.addEventListener("abort", () => console.log("one second is over:", signal.aborted));
 * ```
 */
declare class AbortSignal {
  private constructor();

  /**
   * A signal that has been aborted already.
   *
   * @param reason else an error named `AbortError`.
   */
  static abort(reason?: unknown): AbortSignal;

  /**
   * A signal that is aborted after a while, with an error named `TimeoutError`.
   *
   * @param milliseconds in milliseconds.
   */
  static timeout(milliseconds: number): AbortSignal;

  /** A signal that is aborted as soon as one of these is. */
  static any(signals: Iterable<AbortSignal>): AbortSignal;

  /** Whether it has been aborted. */
  readonly aborted: boolean;

  /** Why; `undefined` as long as it has not been aborted. */
  readonly reason: unknown;

  /** Called when it is aborted. */
  onabort: ((event: AbortEvent) => void) | null;

  /**
   * Throws the reason if it has been aborted.
   *
   * @throws the reason, by default an error named `AbortError`.
   */
  throwIfAborted(): void;

  /** Calls a function when it is aborted. */
  addEventListener(type: "abort", listener: (event: AbortEvent) => void, options?: { readonly once?: boolean }): void;

  /** Takes a listener away again. */
  removeEventListener(type: "abort", listener: (event: AbortEvent) => void): void;
}

/** What goes with a `fetch`. */
interface RequestInit {
  /** `GET`, `POST` and so on; else `GET`. */
  readonly method?: string;
  /** Sent with the request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What to send. */
  readonly body?: string | Uint8Array | null;
  /** Calls the request off. */
  readonly signal?: AbortSignal | null;
}

/** The headers of a response; capitals do not matter. Going through them gives pairs of name and value. */
interface Headers extends Iterable<[string, string]> {
  /** The value of a header, or `null` when there is none. */
  get(name: string): string | null;
  /** Whether there is such a header. */
  has(name: string): boolean;
}

/** An answer to `fetch`. Its body is still on the way: await `text()`, `json()` or `arrayBuffer()`. */
interface Response {
  /** 200 and so on. */
  readonly status: number;
  /** The words for the status: `OK`, `Not Found`. */
  readonly statusText: string;
  /** Whether `status` is from 200 to 299. */
  readonly ok: boolean;
  /** The headers; capitals do not matter. */
  readonly headers: Headers;
  /** The address that answered. */
  readonly url: string;
  /** Waits for the whole body, as text. */
  text(): Promise<string>;
  /**
   * Waits for the whole body, and parses it as JSON.
   *
   * @throws {SyntaxError} when it is not JSON.
   */
  json(): Promise<ReturnType<typeof JSON.parse>>;
  /** Waits for the whole body, as bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** Waits for the whole body, as an array of bytes. */
  bytes(): Promise<Uint8Array>;
  /** Whether the body has been read: it can be read once. */
  readonly bodyUsed: boolean;
}

/**
 * Asks the simulated internet, and gives the response as soon as its headers are there. There is no way out to the real
 * network. A status like 404 is no error: look at `response.ok`.
 *
 * @throws {TypeError} when there is no such host, or nobody answers there.
 * @throws the signal's reason, when it is aborted.
 * @python session.get(url)
 * @example
 * ```ts
 * import asyncio from "asyncio";
 *
 * async function main() {
 *   const response = await fetch("https://pages.example/1");
 *   console.log(response.status, (await response.text()).length);
 * }
 *
 * asyncio.run(main());
 * ```
 */
declare function fetch(url: string, init?: RequestInit): Promise<Response>;
