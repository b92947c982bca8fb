// One thing that a task does, as a line of TypeScript and one of Python: everything that has no body of its own.

import type { Body, Op } from "./random-program.ts";

export type Compound = Extract<Op, { readonly body: Body } | { readonly bodies: readonly Body[] }>;
type Simple = Exclude<Op, Compound>;

export interface Place {
  readonly depth: number;
  readonly path: string;
  /** The task's number; -1 for main. */
  readonly number: number;
}

/** One line of TypeScript, and one of Python. */
export function simple(op: Simple, { path, number, depth }: Place, taskCount: number): [string, string] {
  switch (op.kind) {
    case "sleep":
      return [`await asyncio.sleep(${op.seconds});`, `await asyncio.sleep(${op.seconds})`];
    case "later":
      return [
        `asyncio.getRunningLoop().callLater(${op.seconds}, () => log("${path} called"));`,
        `asyncio.get_running_loop().call_later(${op.seconds}, log, "${path} called")`,
      ];
    case "raise":
      return [`if (true) throw new Boom("${path}");`, `if True: raise Boom("${path}")`];
    case "uncancel":
      return [`log("left " + asyncio.currentTask()!.uncancel());`, `log(f"left {asyncio.current_task().uncancel()}")`];
    case "start": {
      const task = op.task % taskCount;
      return [
        `if (!tasks.has(${task})) tasks.set(${task}, asyncio.createTask(functions[${task}]!()));`,
        `if ${task} not in tasks: tasks[${task}] = asyncio.create_task(functions[${task}]())`,
      ];
    }
    case "cancel": {
      const task = op.task % taskCount;
      return [`tasks.get(${task})?.cancel("${path}");`, `if ${task} in tasks: tasks[${task}].cancel("${path}")`];
    }
    case "await":
    case "shield":
    case "gather":
    case "gatherAll":
    case "follow":
    case "collect":
    case "waitAny":
    case "waitFor":
      return waiting(op, number + 1 + op.ahead, { path, depth });
    case "set":
    case "clear":
    case "wait":
    case "put":
    case "get":
    case "notify":
    case "release":
    case "meet":
    case "leave":
    case "take":
    case "join":
    case "close":
      return sharing(op, path);
  }
}

type Waiting = Extract<Op, { readonly ahead: number }>;

/** Waits for a task, or for the tasks from it on; where none of them has started, does nothing. */
function waiting(op: Waiting, first: number, { path, depth }: Pick<Place, "path" | "depth">): [string, string] {
  const count = op.kind === "await" || op.kind === "shield" || op.kind === "waitFor" ? 1 : 3;
  const wrap = (ts: string, py: string): [string, string] => [
    `{ const them = from(${first}, ${count}); if (them.length > 0) ${ts}; }`,
    `if them := tasks_from(${first}, ${count}): ${py}`,
  ];
  switch (op.kind) {
    case "await":
      return wrap("await them[0]", "await them[0]");
    case "shield":
      return wrap("await asyncio.shield(them[0]!)", "await asyncio.shield(them[0])");
    case "waitFor":
      return wrap(`await asyncio.waitFor(them[0]!, ${op.seconds})`, `await asyncio.wait_for(them[0], ${op.seconds})`);
    case "waitAny":
      return wrap(
        `log("done " + (await asyncio.wait(them, { timeout: ${op.seconds}, returnWhen: asyncio.FIRST_COMPLETED })).done.size)`,
        `log(f"done {len((await asyncio.wait(them, timeout=${op.seconds}, return_when=asyncio.FIRST_COMPLETED))[0])}")`,
      );
    case "collect":
      // CPython keeps them in a set: which of several that are done already comes first is chance.
      return wrap(
        `for await (const one of asyncio.asCompleted(them.filter((one) => !one.done()), { timeout: ${op.seconds} })) log("first " + end(one))`,
        `\n${"    ".repeat(depth)}    async for one in asyncio.as_completed([one for one in them if not one.done()], timeout=${op.seconds}): log("first " + end(one))`,
      );
    case "follow":
      return wrap(
        `them.forEach((one) => one.addDoneCallback((done) => log("${path} told " + end(done as asyncio.Task<void>))))`,
        `[one.add_done_callback(lambda done: log("${path} told " + end(done))) for one in them]`,
      );
    case "gather":
      return wrap("await asyncio.gather(...them)", "await asyncio.gather(*them)");
    case "gatherAll":
      return wrap(
        'log((await asyncio.gather(...them, { returnExceptions: true })).map((result) => result ? show(result) : "ok").join())',
        'log(",".join(show(result) if result else "ok" for result in await asyncio.gather(*them, return_exceptions=True)))',
      );
  }
}

type Sharing = Exclude<Extract<Simple, { readonly shared: number }>, { readonly body: Body }>;

function sharing({ kind, shared }: Sharing, path: string): [string, string] {
  switch (kind) {
    case "set":
    case "clear":
      return [`events[${shared}]!.${kind}();`, `events[${shared}].${kind}()`];
    case "wait":
      return [`await events[${shared}]!.wait();`, `await events[${shared}].wait()`];
    case "put":
      return [`await queues[${shared}]!.put(1);`, `await queues[${shared}].put(1)`];
    case "get":
      return [`await queues[${shared}]!.get();`, `await queues[${shared}].get()`];
    case "notify":
      return [
        `{ using guard = await conditions[${shared}]!.acquire(); conditions[${shared}]!.notify(); }`,
        `async with conditions[${shared}]: conditions[${shared}].notify()`,
      ];
    case "release":
      return [`semaphores[${shared}]!.release();`, `semaphores[${shared}].release()`];
    case "meet":
      return [
        `log("${path} at " + (await barriers[${shared}]!.wait()));`,
        `log(f"${path} at {await barriers[${shared}].wait()}")`,
      ];
    case "leave":
      return [`await barriers[${shared}]!.reset();`, `await barriers[${shared}].reset()`];
    case "take":
      return [
        `{ const job = await jobs[${shared}]!.get(); jobs[${shared}]!.taskDone(); log("${path} " + job); }`,
        `job = await jobs[${shared}].get(); jobs[${shared}].task_done(); log(f"${path} {job}")`,
      ];
    case "join":
      return [
        `await jobs[${shared}]!.put(2); await jobs[${shared}]!.join();`,
        `await jobs[${shared}].put(2); await jobs[${shared}].join()`,
      ];
    case "close":
      return [`jobs[${shared}]!.shutdown();`, `jobs[${shared}].shutdown()`];
  }
}
