// The contract of `content/globals.d.ts`: what a snippet may write, what it may not, and what it is told then.
// `@ts-expect-error` is a complaint of its own where there is no error.

import { describe, expect, it } from "vitest";
import { checkSnippets } from "./check-snippets.ts";

/** Before each snippet, on one line: so that line 1 of a snippet is line 2 in a complaint. */
const PRELUDE = [
  'import asyncio from "asyncio";',
  "type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
  "function same<A, B>(equal: Equal<A, B>) {}",
  'async function word() { return "word"; }',
  "async function count(n = 1) { return n; }",
].join(" ");

/** By what they show: all of these are right, or wrong where they say so. */
const SNIPPETS = {
  "every way to import a module": `
    import * as whole from "asyncio";
    import time, { perfCounter } from "time";
    import { gather, type Task } from "asyncio";
    import { ThreadPoolExecutor } from "concurrent.futures";
    same<typeof whole.gather, typeof gather>(true);
    same<typeof time.perfCounter, typeof perfCounter>(true);
    const tasks: Task<string>[] = [];
    // @ts-expect-error the module is no member of itself
    asyncio.default;
    // @ts-expect-error there is no such module
    import fs from "fs";`,

  "run gives what main returns": `
    async function main(): asyncio.Coroutine<string> { return word(); }
    same<string, ReturnType<typeof asyncio.run<string>>>(true);
    const result: string = asyncio.run(main());
    // @ts-expect-error a function is no coroutine: call it
    asyncio.run(main);
    // @ts-expect-error Python, too, wants a coroutine here, and gather gives a future
    asyncio.run(asyncio.gather(main()));`,

  "gather keeps the type of each result": `
    const results = await asyncio.gather(word(), count(), asyncio.sleep(1), asyncio.createTask(count()));
    same<typeof results, [string, number, void, number]>(true);
    const spread = await asyncio.gather(...[1, 2].map(count));
    same<typeof spread, number[]>(true);
    const nested = await asyncio.gather(asyncio.gather(word()), asyncio.gather());
    same<typeof nested, [[string], []]>(true);`,

  "gather with returnExceptions puts errors among the results": `
    const results = await asyncio.gather(word(), count(), { returnExceptions: true });
    same<typeof results, [string | Error, number | Error]>(true);
    const spread = await asyncio.gather(...[1, 2].map(count), { returnExceptions: true });
    same<typeof spread, (number | Error)[]>(true);
    const plain = await asyncio.gather(word(), { returnExceptions: false });
    same<typeof plain, [string]>(true);
    const perhaps = await asyncio.gather(word(), { returnExceptions: Math.random() > 0.5 });
    same<typeof perhaps, [string | Error]>(true);`,

  "gather wants awaitables": `
    // @ts-expect-error a function is not awaitable: call it
    asyncio.gather(count);
    // @ts-expect-error a list must be spread
    asyncio.gather([count(), count()]);
    // @ts-expect-error a number is not awaitable
    asyncio.gather(count(), 5);`,

  "tasks keep their type": `
    const task = asyncio.createTask(count(), { name: "counter" });
    same<typeof task, asyncio.Task<number>>(true);
    task.addDoneCallback((done) => done.result().toFixed() + done.getName());
    const all: asyncio.Task[] = [task, asyncio.createTask(word())];
    const futures: asyncio.Future[] = [task, asyncio.gather(word()), asyncio.shield(word())];
    const failed: Error | null = task.exception();
    const sameTask = asyncio.ensureFuture(task);
    same<typeof sameTask, asyncio.Task<number>>(true);
    asyncio.ensureFuture(word()).getName();
    // @ts-expect-error call it
    asyncio.ensureFuture(count);
    // @ts-expect-error Python, too, refuses to make a task of a task
    asyncio.createTask(task);
    // @ts-expect-error call it
    asyncio.createTask(count);
    // @ts-expect-error a task has its result from its coroutine
    task.setResult(1);
    // @ts-expect-error made by createTask only
    new asyncio.Task(count());`,

  "futures keep their type": `
    const future = new asyncio.Future<string>();
    future.setResult("done");
    future.setException(new asyncio.TimeoutError("late"));
    future.setException(asyncio.CancelledError);
    // @ts-expect-error a future of a string
    future.setResult(1);
    same<Awaited<typeof future>, string>(true);`,

  "what waits, gives the right types": `
    const task = asyncio.createTask(count());
    const { done, pending } = await asyncio.wait([task], { timeout: 1, returnWhen: asyncio.FIRST_COMPLETED });
    same<typeof done, Set<asyncio.Task<number>>>(true);
    // @ts-expect-error since Python 3.11 wait takes tasks only
    asyncio.wait([count()]);
    // @ts-expect-error there are three of them
    asyncio.wait([task], { returnWhen: "SOON" });
    const word_ = await asyncio.waitFor(word(), null);
    same<typeof word_, string>(true);
    const slept = await asyncio.sleep(1, { a: 1 });
    same<typeof slept, { a: number }>(true);
    const scoped = await asyncio.timeout(2, async (scope) => { scope.reschedule(null); return scope.when(); });
    same<typeof scoped, number | null>(true);
    // @ts-expect-error the block is async
    asyncio.timeout(2, () => 5);`,

  "asCompleted gives tasks to for await, awaitables to for": `
    const task = asyncio.createTask(word());
    for await (const each of asyncio.asCompleted([task, count()])) {
      same<typeof each, asyncio.Finished<asyncio.Task<string> | asyncio.Task<number>>>(true);
    }
    for await (const each of asyncio.asCompleted([task])) console.log(each.result(), each === task);
    for await (const each of asyncio.asCompleted([task])) console.log(each.result(), each.getName());
    for (const each of asyncio.asCompleted([count()], { timeout: 3 })) {
      same<typeof each, asyncio.Coroutine<number>>(true);
    }`,

  groups: `
    import { ValueError } from "builtins";
    try {
      const result = await asyncio.taskGroup(async (group) => group.createTask(count(), { name: "one" }));
      same<typeof result, number>(true);
    } catch (error) {
      if (!(error instanceof asyncio.ExceptionGroup)) throw error;
      const [values, rest] = error.split(ValueError);
      if (values !== null) console.log(values.exceptions.map((each) => each.message));
      if (rest !== null) throw rest;
    }
    throw new asyncio.ExceptionGroup("both", [new ValueError("a"), new TypeError("b", { cause: 1 })]);`,

  guards: `
    const [lock, limit, change] = [new asyncio.Lock(), new asyncio.Semaphore(3), new asyncio.Condition()];
    {
      using held = await lock.acquire();
      using place = await limit.acquire();
      using both = await change.acquire();
      const found = await change.waitFor(() => [1].find((n) => n > 0));
      same<typeof found, number | undefined>(true);
    }
    // @ts-expect-error acquire has to be awaited
    using late = lock.acquire();`,

  "queues hold one type": `
    const queue = new asyncio.Queue<string>(2);
    const ranked: asyncio.Queue<[number, string]> = new asyncio.PriorityQueue<[number, string]>();
    await queue.put("a");
    const item = await queue.get();
    same<typeof item, string>(true);
    // @ts-expect-error strings only
    queue.putNowait(1);`,

  "callbacks get the arguments that they are declared with": `
    const loop = asyncio.getRunningLoop();
    loop.callSoon(console.log, "a", 1).cancel();
    const handle = loop.callLater(1, (n: number, s: string) => {}, 1, "a");
    const when: number = handle.when();
    const doubled = await loop.runInExecutor(null, (n: number) => n * 2, 21);
    same<typeof doubled, number>(true);
    const threaded = await asyncio.toThread((s: string) => s.length, "abc");
    same<typeof threaded, number>(true);
    // @ts-expect-error a number is asked for
    loop.callLater(1, (n: number) => {}, "1");
    setTimeout((n: number) => {}, 10, 1);
    // @ts-expect-error a number is asked for
    setTimeout((n: number) => {}, 10, "1");`,

  "threads, processes and pools": `
    import futures from "concurrent.futures";
    import cpu from "cpu";
    import multiprocessing from "multiprocessing";
    import threading from "threading";
    const threads: threading.Thread[] = [new threading.Thread({ target: () => {} })];
    threads.push(...[1].map((n) => new threading.Thread({ target: cpu.burn, args: [n] })));
    // @ts-expect-error burn takes a number
    new multiprocessing.Process({ target: cpu.burn, args: ["1"] });
    using pool = new futures.ProcessPoolExecutor({ maxWorkers: multiprocessing.cpuCount() });
    const lengths = [...pool.map((s: string) => s.length, ["a", "bc"])];
    same<typeof lengths, number[]>(true);
    const one = pool.submit((n: number) => String(n), 1).result(2);
    same<typeof one, string>(true);
    await asyncio.getRunningLoop().runInExecutor(pool, cpu.burn, 1);
    // @ts-expect-error a future of a pool is not for await: its result() blocks
    await asyncio.waitFor(pool.submit(cpu.burn, 1), 1);`,

  "the simulated internet": `
    import aiohttp from "aiohttp";
    import requests from "requests";
    const connector = new aiohttp.TCPConnector({ limit: 10, limitPerHost: 2 });
    await using session = new aiohttp.ClientSession({ connector, timeout: new aiohttp.ClientTimeout({ total: 5 }) });
    await using response = await session.get("https://pages.example/1", { params: { page: 2 }, timeout: 3 });
    response.raiseForStatus();
    for await (const chunk of response.content.iterChunked(1024)) same<number, typeof chunk.length>(true);
    for (const [name, value] of response.headers) console.log(name.length, value.length);
    const data = await response.json();
    console.log(data.items[0].name, requests.get("https://pages.example/1").text.length);
    const answer = await fetch("https://pages.example/1", { signal: AbortSignal.timeout(100) });
    console.log(answer.ok, (await answer.json()).total);
    // @ts-expect-error a response is awaited first
    session.get("https://pages.example/1").status;`,

  "errors are told apart": `
    import { BaseException, Exception, OSError, TimeoutError } from "builtins";
    try {
      await count();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(error.message);
    }
    class TooHot extends Exception { constructor(readonly degrees: number) { super("too hot"); } }
    const hot: Error = new TooHot(90);
    const late: OSError = new asyncio.TimeoutError();
    same<typeof asyncio.TimeoutError, typeof TimeoutError>(true);
    const cancelled: BaseException = new asyncio.CancelledError();`,

  "what a newcomer writes without types": `
    function add(a, b, ...rest) { return a + b; }
    async function crawl(page) { return page > 3 ? page : await crawl(page + 1); }
    const results = {};
    const list = [];
    let last;
    for (const { name, size } of JSON.parse("[]")) {
      results[name] = size;
      list.push(size);
      last = size;
    }
    const show = ({ wide }) => console.log(wide, last, list.length, add(1, 2, 3));
    try { show({ wide: true }); } catch (error) { console.log(error.message); }`,

  "the language itself": `
    async function* numbers() { yield 1; yield* [2, 3]; }
    for await (const n of numbers()) n.toFixed();
    const { promise, resolve } = Promise.withResolvers<string>();
    const raced = await Promise.race([asyncio.createTask(word()), count(), promise]);
    same<typeof raced, string | number>(true);
    console.log(Object.groupBy([1, 2], (n) => (n % 2 ? "odd" : "even")), [1, 2].at(-1), [2, 1].toSorted());
    performance.now() - Date.now();
    structuredClone(new Map([["a", 1]])).get("a")?.toFixed();
    clearTimeout(setTimeout(() => queueMicrotask(() => {}), 5));`,

  "nothing that is not ours":
    "document; window; process; require; localStorage; XMLHttpRequest; navigator; self; global;",
} as const;

const EXPECTED: Readonly<Partial<Record<keyof typeof SNIPPETS, readonly string[]>>> = {
  "nothing that is not ours": SNIPPETS["nothing that is not ours"].match(/\w+/g)?.map(unknownName) ?? [],
};

function unknownName(name: string): string {
  return `2: Cannot find name '${name}'.`;
}

describe("globals.d.ts", () => {
  const modules = Object.entries(SNIPPETS).map(([name, text]) => [name, `${PRELUDE}\n${text}`]);
  const complaints = checkSnippets(Object.fromEntries(modules) as Record<string, string>);

  it.each(Object.keys(SNIPPETS) as (keyof typeof SNIPPETS)[])("%s", (name) => {
    expect(complaints[name]).toEqual(EXPECTED[name] ?? []);
  });
});
