import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowserCompiler } from "./browser.ts";
import type { CompileOptions } from "../compiler.ts";
import { parseRequest, type CompileRequest, type WorkerMessage } from "./messages.ts";
import type { WorkerEvent, WorkerLike } from "./worker-handle.ts";

const OPTIONS: CompileOptions = { file: "main.ts", rules: "asyncio" };

/** A worker whose end the test holds in its hands. */
class FakeWorker implements WorkerLike {
  readonly requests: CompileRequest[] = [];
  isTerminated = false;
  readonly #listeners = new Map<string, (event: WorkerEvent) => void>();

  addEventListener(type: string, listener: (event: WorkerEvent) => void): void {
    this.#listeners.set(type, listener);
  }

  postMessage(message: unknown): void {
    const request = parseRequest(structuredClone(message));
    if (request) this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  async say(data: WorkerMessage | string): Promise<void> {
    this.#listeners.get("message")?.({ data });
    await settle();
  }

  async fail(): Promise<void> {
    this.#listeners.get("error")?.({});
    await settle();
  }

  /** Answers the last request with a diagnostic that names its text. */
  async answer(id = this.requests.at(-1)?.id ?? 0): Promise<void> {
    const message = `answer to ${this.requests.at(-1)?.source ?? "nothing"}`;
    const result = { kind: "not-compiled", diagnostics: [{ line: 0, column: 0, length: 0, message }] } as const;
    await this.say({ kind: "result", id, result });
  }
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

function setUp() {
  const workers: FakeWorker[] = [];
  const compiler = createBrowserCompiler(() => {
    workers.push(new FakeWorker());
    return worker();
  });
  const worker = (): FakeWorker => {
    const last = workers.at(-1);
    if (!last) throw new Error("no worker was started");
    return last;
  };
  const compile = async (source: string): Promise<string> => {
    const result = await compiler.compile(source, OPTIONS);
    switch (result.kind) {
      case "compiled":
        return result.program.code;
      case "not-compiled":
        return result.diagnostics[0]?.message ?? "";
      case "no-compiler":
        return result.message;
    }
  };
  return { compiler, workers, worker, compile };
}

describe("createBrowserCompiler", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("starts no worker before it is needed, then one for all", async () => {
    const { workers, worker, compile } = setUp();
    expect(workers).toHaveLength(0);
    const first = compile("one");
    await settle();
    await worker().say({ kind: "ready" });
    await worker().answer();
    const second = compile("two");
    await settle();
    await worker().answer();
    expect([await first, await second]).toEqual(["answer to one", "answer to two"]);
    expect(workers).toHaveLength(1);
  });

  it("asks one thing at a time, so that answers cannot be mixed up", async () => {
    const { worker, compile } = setUp();
    const results = Promise.all([compile("one"), compile("two"), compile("three")]);
    await settle();
    await worker().say({ kind: "ready" });
    expect(worker().requests.map(({ source }) => source)).toEqual(["one"]);
    await worker().answer();
    await worker().answer();
    await worker().answer();
    expect(await results).toEqual(["answer to one", "answer to two", "answer to three"]);
  });

  it("does not take an answer to another question, nor what is no message", async () => {
    const { worker, compile } = setUp();
    const result = compile("one");
    await settle();
    await worker().say({ kind: "ready" });
    await worker().answer(99);
    await worker().say("result");
    expect(await Promise.race([result, Promise.resolve("nothing yet")])).toBe("nothing yet");
    await worker().answer();
    expect(await result).toBe("answer to one");
  });

  it("replaces a worker that takes more than 3 s over one text, and goes on", async () => {
    const { workers, worker, compile } = setUp();
    const stuck = compile("stuck");
    const next = compile("next");
    await settle();
    await worker().say({ kind: "ready" });
    await vi.advanceTimersByTimeAsync(2_900);
    expect(worker().isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(await stuck).toBe("Compiling this program took more than 3 s, so it was stopped.");
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    await worker().say({ kind: "ready" });
    await worker().answer();
    expect(await next).toBe("answer to next");
  });

  it("replaces a worker that breaks, also between two texts", async () => {
    const { workers, worker, compile } = setUp();
    const first = compile("one");
    await settle();
    await worker().say({ kind: "ready" });
    await worker().say({ kind: "failed", reason: "out of memory" });
    expect(await first).toBe("The compiler broke down over this program.");
    const second = compile("two");
    await settle();
    await worker().say({ kind: "ready" });
    await worker().answer();
    await second;
    await worker().fail();
    expect(await compile("three")).toBe("The compiler broke down over this program.");
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });

  it.each([
    ["its script does not load", (worker: FakeWorker) => worker.fail()],
    ["esbuild does not load", (worker: FakeWorker) => worker.say({ kind: "failed", reason: "404" })],
    ["nothing comes for half a minute", () => vi.advanceTimersByTimeAsync(30_000)],
    [
      "it comes for longer than five minutes",
      async (worker: FakeWorker) => {
        await worker.say({ kind: "coming" });
        await vi.advanceTimersByTimeAsync(300_000);
      },
    ],
  ])("says so when %s, and tries again the next time", async (_, happen) => {
    const { worker, compile } = setUp();
    const first = compile("one");
    await settle();
    await happen(worker());
    expect(await first).toBe("The compiler could not be loaded, so your code was not run.");
    expect(worker().isTerminated).toBe(true);
    const again = compile("one");
    await settle();
    await worker().say({ kind: "ready" });
    await worker().answer();
    expect(await again).toBe("answer to one");
  });

  it("waits as long as it takes over a slow line, once it comes", async () => {
    const { worker, compile } = setUp();
    const result = compile("one");
    await settle();
    await vi.advanceTimersByTimeAsync(29_900);
    await worker().say({ kind: "coming" });
    await vi.advanceTimersByTimeAsync(299_900);
    await worker().say({ kind: "ready" });
    await worker().answer();
    expect(await result).toBe("answer to one");
  });

  it("says so when no worker can be started at all", async () => {
    const compiler = createBrowserCompiler(() => {
      throw new DOMException("not allowed", "SecurityError");
    });
    const expected = {
      kind: "no-compiler",
      message: "The compiler could not be loaded, so your code was not run.",
      hint: "Nothing is wrong with your code. Check your connection, and whether your network asks you to log in; then try again.",
    };
    expect(await compiler.compile("one", OPTIONS)).toEqual(expected);
    expect(await compiler.compile("one", OPTIONS)).toEqual(expected);
  });

  it("warms up with one program, however often it is asked to", async () => {
    const { compiler, workers, worker } = setUp();
    const warm = compiler.warm();
    await settle();
    const again = compiler.warm();
    await worker().say({ kind: "ready" });
    await worker().answer();
    await Promise.all([warm, again]);
    expect(workers).toHaveLength(1);
    expect(worker().requests.map(({ options }) => options.file)).toEqual(["primer.ts"]);
  });

  it("has the answer already where a text was compiled ahead, and is asked for the newest text only once", async () => {
    const { compiler, worker, compile } = setUp();
    const warm = compiler.warm({ source: "typed", options: OPTIONS });
    await settle();
    await worker().say({ kind: "ready" });
    await worker().answer();
    await worker().answer();
    await warm;
    expect(
      worker()
        .requests.map(({ source }) => source)
        .slice(1),
    ).toEqual(["typed"]);
    expect([await compile("typed"), await compile("typed")]).toEqual(["answer to typed", "answer to typed"]);
    expect(worker().requests).toHaveLength(2);
    void compiler.compile("typed", { ...OPTIONS, rules: "javascript" });
    await settle();
    expect(worker().requests).toHaveLength(3);
  });

  it("compiles nothing ahead after a text was too much for it, until somebody asks for another", async () => {
    const { compiler, workers, worker, compile } = setUp();
    const warm = compiler.warm();
    await settle();
    await worker().say({ kind: "ready" });
    await worker().answer();
    await warm;
    const ahead = compiler.warm({ source: "stuck", options: OPTIONS });
    await vi.advanceTimersByTimeAsync(3_000);
    await ahead;
    await compiler.warm({ source: "stuck too", options: OPTIONS });
    expect(workers).toHaveLength(1);

    const run = compile("fine");
    await settle();
    await worker().say({ kind: "ready" });
    await worker().answer();
    expect(await run).toBe("answer to fine");
    void compiler.warm({ source: "typed", options: OPTIONS });
    await settle();
    expect(worker().requests.map(({ source }) => source)).toEqual(["fine", "typed"]);
  });

  it("ends its worker when disposed of, and answers everyone", async () => {
    const { compiler, workers, worker, compile } = setUp();
    const waiting = [compile("one"), compile("two")];
    await settle();
    await worker().say({ kind: "ready" });
    compiler.dispose();
    expect(await Promise.all(waiting)).toEqual(["The compiler has been closed.", "The compiler has been closed."]);
    expect(await compile("three")).toBe("The compiler has been closed.");
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });
});
