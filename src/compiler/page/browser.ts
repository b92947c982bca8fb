// The compiler in the page: it lives in a worker, which is loaded on first need, asked one thing at a time, and
// replaced when it hangs or breaks. What it was asked last need not be asked again. Knows nothing of esbuild: the worker
// does.

import type { CompileOptions, Compiler, CompileResult, CompileTask, NoCompiler } from "../compiler.ts";
import { diagnoseText } from "../diagnostics/diagnose.ts";
import { WorkerHandle, type WorkerLike } from "./worker-handle.ts";

const COMPILING_MS = 3_000;

/** Uses whatever most programs use, so that the first real compile finds it all warmed up. */
const PRIMER: CompileTask = {
  options: { file: "primer.ts", rules: "asyncio" },
  source: `import asyncio from "asyncio";
class Kitchen { orders: string[] = []; async brew(name: string, seconds = 1): Promise<string> {
  for (const order of this.orders) console.log(\`\${order} first\`);
  await asyncio.sleep(seconds); return name; } }
async function* ticks() { yield 1; }
async function main() { const kitchen = new Kitchen(); try { for await (const tick of ticks()) console.log(tick);
  const [coffee, toast] = await asyncio.gather(kitchen.brew("coffee", 2), kitchen.brew("toast"));
  console.log(coffee, toast); } catch (error) { console.error(error); } }
asyncio.run(main());
`,
};

function startWorker(): WorkerLike {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/** @param start makes a worker; each call may fail, and the next compile tries again */
export function createBrowserCompiler(start: () => WorkerLike = startWorker): Compiler {
  return new BrowserCompiler(start);
}

class BrowserCompiler implements Compiler {
  readonly #start: () => WorkerLike;
  #worker: WorkerHandle | null = null;
  /** Settles when what was asked before has been answered. */
  #turn: Promise<unknown> = Promise.resolve();
  #lastId = 0;
  /** What was asked last, with what comes of it; `null` where that was no answer. */
  #latest: { readonly key: string; readonly result: Promise<CompileResult> } | null = null;
  /** Whether it gave no answer the last time: then it is not tried again until somebody asks for one. */
  #hasFailed = false;
  #disposed = false;

  constructor(start: () => WorkerLike) {
    this.#start = start;
  }

  compile(source: string, options: CompileOptions): Promise<CompileResult> {
    const key = JSON.stringify([options.file, options.rules, options.role, source]);
    if (this.#latest?.key !== key) {
      const result = this.#turn.then(() => this.#compileNow({ source, options }));
      this.#turn = result;
      this.#latest = { key, result };
    }
    return this.#latest.result;
  }

  async warm(next?: CompileTask): Promise<void> {
    if (next !== undefined && this.#hasFailed) return;
    if (this.#worker === null) await this.compile(PRIMER.source, PRIMER.options);
    else await this.#turn;
    if (next !== undefined && this.#worker !== null) await this.compile(next.source, next.options);
  }

  dispose(): void {
    this.#disposed = true;
    this.#drop();
  }

  async #compileNow(task: CompileTask): Promise<CompileResult> {
    if (this.#disposed) return CLOSED;
    const worker = this.#load();
    if (!worker || (await worker.ready).kind !== "ready") return this.#giveUp(NOT_LOADED);
    this.#lastId += 1;
    const answer = await worker.ask({ id: this.#lastId, ...task }, COMPILING_MS);
    if (answer.kind !== "result") return this.#giveUp(answer.kind === "late" ? TOO_SLOW : BROKEN);
    this.#hasFailed = false;
    return answer.result;
  }

  #load(): WorkerHandle | null {
    try {
      this.#worker ??= new WorkerHandle(this.#start());
      return this.#worker;
    } catch {
      // A policy may forbid workers; what the learner can do about it is the same.
      return null;
    }
  }

  #giveUp(result: CompileResult): CompileResult {
    this.#drop();
    this.#latest = null;
    this.#hasFailed = true;
    return this.#disposed ? CLOSED : result;
  }

  #drop(): void {
    this.#worker?.end();
    this.#worker = null;
  }
}

const NOT_LOADED: NoCompiler = {
  kind: "no-compiler",
  message: "The compiler could not be loaded, so your code was not run.",
  hint: "Nothing is wrong with your code. Check your connection, and whether your network asks you to log in; then try again.",
};

const TOO_SLOW = notCompiled(
  `Compiling this program took more than ${String(COMPILING_MS / 1000)} s, so it was stopped.`,
  "Make the program shorter or less deeply nested, then run it again.",
);

const BROKEN = notCompiled(
  "The compiler broke down over this program.",
  "Make the program shorter or less deeply nested, then run it again.",
);

const CLOSED: NoCompiler = {
  kind: "no-compiler",
  message: "The compiler has been closed.",
  hint: "Load the page again.",
};

function notCompiled(message: string, hint: string): CompileResult {
  return { kind: "not-compiled", diagnostics: [diagnoseText(message, hint)] };
}
