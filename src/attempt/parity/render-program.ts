// A description as a program, in TypeScript and in Python: line by line the same.

import type { Body, Description, Op } from "./random-program.ts";
import { simple } from "./render-op.ts";
import type { Compound, Place } from "./render-op.ts";

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
const barriers = [new asyncio.Barrier(2), new asyncio.Barrier(3)];
const jobs = [new asyncio.Queue<number>(), new asyncio.LifoQueue<number>(1)];
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

const PY_PRELUDE = `import asyncio, contextlib
class Boom(Exception): pass
tasks = {}
locks = [asyncio.Lock(), asyncio.Lock()]
semaphores = [asyncio.Semaphore(1), asyncio.Semaphore(2)]
conditions = [asyncio.Condition(), asyncio.Condition()]
events = [asyncio.Event(), asyncio.Event()]
queues = [asyncio.Queue(1), asyncio.PriorityQueue(2)]
barriers = [asyncio.Barrier(2), asyncio.Barrier(3)]
jobs = [asyncio.Queue(), asyncio.LifoQueue(1)]
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
      case "generate":
        this.#generated(place, op.seconds, op.body);
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

  /** A generator of its own, which waits before each of three values; the body runs for each of them. */
  #generated({ depth, path, number }: Place, seconds: number, body: Body): void {
    const name = `generate${this.ts.length}`;
    this.block(depth, `async function* ${name}() {`, `async def ${name}():`, "}", () => {
      this.line(depth + 1, "try {", "try:");
      const loop = [`for (let i = 0; i < 3; i += 1) {`, "for i in range(3):"] as const;
      this.block(depth + 2, ...loop, "}", () => {
        this.line(depth + 3, `await asyncio.sleep(${seconds});`, `await asyncio.sleep(${seconds})`);
        this.line(depth + 3, "yield i;", "yield i");
      });
      this.line(depth + 1, "} finally {", "finally:");
      this.line(depth + 2, `log("${path} closed");`, `log("${path} closed")`);
      this.ts.push(`${"  ".repeat(depth + 1)}}`);
    });
    this.line(depth, "{", `async with contextlib.aclosing(${name}()) as values:`);
    this.block(depth + 1, `for await (const value of ${name}()) {`, "async for value in values:", "}", () => {
      this.line(depth + 2, `log("${path} " + value);`, `log(f"${path} {value}")`);
      this.body({ depth: depth + 2, path, number }, body);
    });
    this.ts.push(`${"  ".repeat(depth)}}`);
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
