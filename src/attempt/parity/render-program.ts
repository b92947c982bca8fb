// A description as a program, in TypeScript and in Python: line by line the same.

import type { Body, Description, Op } from "./random-program.ts";

export interface Rendered {
  readonly ts: string;
  readonly py: string;
}

const TS_PRELUDE = `import asyncio from "asyncio";
class Boom extends Error { override name = "Boom"; }
const tasks = new Map<number, asyncio.Task<void>>();
const locks = [new asyncio.Lock(), new asyncio.Lock()];
const semaphores = [new asyncio.Semaphore(1), new asyncio.Semaphore(2)];
const conditions = [new asyncio.Condition(), new asyncio.Condition()];
const events = [new asyncio.Event(), new asyncio.Event()];
const queues = [new asyncio.Queue<number>(1), new asyncio.PriorityQueue<number>(2)];
const log = (what: string) => console.log(asyncio.getRunningLoop().time() + " " + what);
function show(error: any): string {
  if (error instanceof asyncio.ExceptionGroup) return "[" + error.exceptions.map(show).join(" ") + "]";
  return error.name === "CancelledError" || error.name === "Boom" ? error.name + " " + error.message : error.name;
}
function from(first: number, count: number) {
  return [...tasks].filter(([number]) => number >= first && number < first + count).map(([, task]) => task);
}
function end(task: asyncio.Task<void>) {
  if (!task.done()) return "pending";
  if (task.cancelled()) return "cancelled";
  return task.exception() ? show(task.exception()) : "returned";
}`;

const PY_PRELUDE = `import asyncio
class Boom(Exception): pass
tasks = {}
locks = [asyncio.Lock(), asyncio.Lock()]
semaphores = [asyncio.Semaphore(1), asyncio.Semaphore(2)]
conditions = [asyncio.Condition(), asyncio.Condition()]
events = [asyncio.Event(), asyncio.Event()]
queues = [asyncio.Queue(1), asyncio.PriorityQueue(2)]
def log(what): print(f"{asyncio.get_running_loop().time():g} {what}")
def show(error):
    if isinstance(error, ExceptionGroup): return "[" + " ".join(map(show, error.exceptions)) + "]"
    name = type(error).__name__
    return f"{name} {error}" if name in ("CancelledError", "Boom") else name
def tasks_from(first, count): return [task for number, task in tasks.items() if first <= number < first + count]
def end(task):
    if not task.done(): return "pending"
    if task.cancelled(): return "cancelled"
    return show(task.exception()) if task.exception() else "returned"`;

const TS_END = `  if (tasks.size > 0) await asyncio.wait([...tasks.values()], { timeout: 20 });
  for (const [number, task] of tasks) log(number + " " + end(task) + " " + task.cancelling());
}
try {
  asyncio.run(main());
} catch (error) {
  console.log("run", show(error));
}`;

const PY_END = `    if tasks: await asyncio.wait(tasks.values(), timeout=20)
    for number, task in tasks.items(): log(f"{number} {end(task)} {task.cancelling()}")
try:
    asyncio.run(main())
except BaseException as error:
    print("run", show(error))`;

export function render({ tasks, main }: Description): Rendered {
  const text = new Text(tasks.length);
  tasks.forEach((body, number) => {
    text.block(0, `async function task${number}() {`, `async def task${number}():`, "}", () => {
      text.body({ depth: 1, path: `t${number}`, number }, body);
    });
  });
  const names = tasks.map((_, number) => `task${number}`).join(", ");
  text.line(0, `const functions = [${names}];`, `functions = [${names}]`);
  text.line(0, "async function main() {", "async def main():");
  text.body({ depth: 1, path: "main", number: -1 }, main);
  return { ts: [TS_PRELUDE, ...text.ts, TS_END].join("\n"), py: [PY_PRELUDE, ...text.py, PY_END].join("\n") };
}

type Compound = Extract<Op, { readonly body: Body } | { readonly bodies: readonly Body[] }>;
type Simple = Exclude<Op, Compound>;

interface Place {
  readonly depth: number;
  readonly path: string;
  /** The task's number; -1 for main. */
  readonly number: number;
}

class Text {
  readonly ts: string[] = [];
  readonly py: string[] = [];
  readonly #taskCount: number;

  constructor(taskCount: number) {
    this.#taskCount = taskCount;
  }

  line(depth: number, ts: string, py: string): void {
    this.ts.push("  ".repeat(depth) + ts);
    this.py.push("    ".repeat(depth) + py);
  }

  block(depth: number, ts: string, py: string, tsEnd: string, inside: () => void): void {
    this.line(depth, ts, py);
    inside();
    this.ts.push("  ".repeat(depth) + tsEnd);
  }

  /** Each op, and after it a line that says that it is over. */
  body(place: Place, body: Body): void {
    this.line(place.depth, `log("${place.path}");`, `log("${place.path}")`);
    body.forEach((op, index) => {
      const path = `${place.path}.${index} ${op.kind}`;
      this.#op({ ...place, path }, op);
      this.line(place.depth, `log("${path}");`, `log("${path}")`);
    });
  }

  #op(place: Place, op: Op): void {
    if ("body" in op || "bodies" in op) this.#compound(place, op);
    else this.line(place.depth, ...simple(op, place, this.#taskCount));
  }

  #compound(place: Place, op: Compound): void {
    switch (op.kind) {
      case "lock":
      case "semaphore":
      case "condition":
        this.#held(place, `${op.kind}s[${op.shared}]`, op.kind === "condition", op.body);
        return;
      case "timeout": {
        const ts = `await asyncio.timeout(${op.seconds}, async () => {`;
        this.#inside(place, op.body, ts, `async with asyncio.timeout(${op.seconds}):`, "});");
        return;
      }
      case "group":
        this.#group(place, op.bodies);
        return;
      case "catch":
      case "tidy":
      case "swallow":
        this.#guarded(place, op.kind, op.body);
    }
  }

  #inside(place: Place, body: Body, ts: string, py: string, tsEnd: string): void {
    this.block(place.depth, ts, py, tsEnd, () => this.body({ ...place, depth: place.depth + 1 }, body));
  }

  #held({ depth, path, number }: Place, owner: string, waits: boolean, body: Body): void {
    this.block(depth, `{ using guard = await ${owner}.acquire();`, `async with ${owner}:`, "}", () => {
      if (waits) this.line(depth + 1, `await ${owner}.wait();`, `await ${owner}.wait()`);
      this.body({ depth: depth + 1, path, number }, body);
    });
  }

  #group(place: Place, bodies: readonly Body[]): void {
    const depth = place.depth + 1;
    this.block(
      place.depth,
      "await asyncio.taskGroup(async (group) => {",
      "async with asyncio.TaskGroup() as group:",
      "});",
      () => {
        bodies.forEach((body, index) => {
          const member = { ...place, depth, path: `${place.path}-${index}` };
          this.#inside(member, body, `const member${index} = async () => {`, `async def member${index}():`, "};");
          this.line(depth, `group.createTask(member${index}());`, `group.create_task(member${index}())`);
        });
      },
    );
  }

  #guarded(place: Place, kind: "catch" | "tidy" | "swallow", body: Body): void {
    const { depth, path } = place;
    this.line(depth, "try {", "try:");
    this.body({ ...place, depth: depth + 1 }, body);
    const said = `log("${path} " + show(error))`;
    if (kind === "tidy") this.line(depth, "} finally {", "finally:");
    else {
      const isCancelled = "error instanceof asyncio.CancelledError";
      const isOther = kind === "catch" ? isCancelled : `!(${isCancelled})`;
      const caught = kind === "catch" ? "Exception" : "asyncio.CancelledError";
      this.line(depth, `} catch (error) { if (${isOther}) throw error;`, `except ${caught} as error:`);
      this.line(depth + 1, `${said};`, said);
    }
    if (kind !== "catch") this.line(depth + 1, "await asyncio.sleep(1);", "await asyncio.sleep(1)");
    this.line(depth + 1, `log("${path} over");`, `log("${path} over")`);
    this.ts.push(`${"  ".repeat(depth)}}`);
  }
}

/** One line of TypeScript, and one of Python. */
function simple(op: Simple, { path, number }: Place, taskCount: number): [string, string] {
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
    case "waitAny":
    case "waitFor":
      return waiting(op, number + 1 + op.ahead);
    case "set":
    case "clear":
    case "wait":
    case "put":
    case "get":
    case "notify":
    case "release":
      return sharing(op);
  }
}

type Waiting = Extract<Op, { readonly ahead: number }>;

/** Waits for a task, or for the tasks from it on; where none of them has started, does nothing. */
function waiting(op: Waiting, first: number): [string, string] {
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

function sharing({ kind, shared }: Sharing): [string, string] {
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
  }
}
