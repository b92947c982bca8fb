// `asyncio.Queue` and `LifoQueue`: from tasks that make things to tasks that use them. CPython asyncio/queues.py.

import { ReadyQueue } from "../../loop/ready-queue.ts";
import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { ValueError } from "../builtins.ts";
import { QueueEmpty, QueueFull, QueueShutDown } from "./errors.ts";
import { WaitingLine } from "./waiting-line.ts";
import type { Wait, WaitedFor } from "./waiting-line.ts";

/** Where a queue keeps its items; decides which one comes out next. */
export interface Store {
  readonly length: number;
  push(item: unknown): void;
  shift(): unknown;
}

class Stack implements Store {
  readonly #items: unknown[] = [];

  get length(): number {
    return this.#items.length;
  }

  push(item: unknown): void {
    this.#items.push(item);
  }

  shift(): unknown {
    return this.#items.pop();
  }
}

const ITEM: WaitedFor = {
  reason: "queue",
  describe: () => "something in an empty queue",
  remedy: "Put something in, or cancel who waits when nothing more will come.",
};

const ROOM: WaitedFor = {
  reason: "queue",
  describe: () => "room in a full queue",
  remedy: "Let somebody take things out of the queue.",
};

export class Queue {
  readonly maxsize: number;
  readonly #state: RunState;
  readonly #items: Store;
  readonly #getters: WaitingLine;
  readonly #putters: WaitingLine;
  readonly #joiners: WaitingLine;
  /** Items put in that nobody has said to be done with. */
  #unfinished = 0;
  #isShutDown = false;

  constructor(state: RunState, maxsize: number, items: Store = new ReadyQueue<unknown>(), item = ITEM) {
    this.maxsize = maxsize;
    this.#state = state;
    this.#items = items;
    this.#getters = new WaitingLine(state, item, this);
    this.#putters = new WaitingLine(state, ROOM, this);
    this.#joiners = new WaitingLine(
      state,
      {
        reason: "queue",
        describe: () => this.#describeJoin(),
        remedy: "Call `taskDone()` once for each item that was taken out.",
      },
      this,
    );
  }

  qsize(): number {
    return this.#items.length;
  }

  empty(): boolean {
    return this.#items.length === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.qsize() >= this.maxsize;
  }

  put(item: unknown): unknown {
    return this.#state.rules.callNative("Queue.put", this.#put(item));
  }

  get(): unknown {
    return this.#state.rules.callNative("Queue.get", this.#get());
  }

  join(): unknown {
    return this.#state.rules.callNative("Queue.join", this.#join());
  }

  /** @throws QueueShutDown, or QueueFull when there is no room */
  putNowait(item: unknown): void {
    if (this.#isShutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.#items.push(item);
    this.#unfinished += 1;
    this.#getters.takeAndWakeNext();
  }

  /** @throws QueueEmpty; QueueShutDown when nothing will come any more */
  getNowait(): unknown {
    if (this.empty()) throw this.#isShutDown ? new QueueShutDown() : new QueueEmpty();
    const item = this.#items.shift();
    this.#putters.takeAndWakeNext();
    return item;
  }

  /** @throws ValueError when more is done than was put in */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    this.#unfinished -= 1;
    if (this.#unfinished === 0) this.#joiners.wakeAll();
  }

  shutdown({ immediate = false }: { immediate?: boolean } = {}): void {
    this.#isShutDown = true;
    if (immediate) this.#discardAll();
    this.#getters.takeAndWakeAll();
    this.#putters.takeAndWakeAll();
  }

  toString(): string {
    const tasks = this.#unfinished === 0 ? "" : ` tasks=${String(this.#unfinished)}`;
    return `<${this.constructor.name} maxsize=${String(this.maxsize)}${tasks}${this.#isShutDown ? " shutdown" : ""}>`;
  }

  #discardAll(): void {
    while (!this.empty()) {
      this.#items.shift();
      if (this.#unfinished > 0) this.#unfinished -= 1;
    }
    if (this.#unfinished === 0) this.#joiners.wakeAll();
  }

  *#put(item: unknown): Wait {
    while (this.full()) {
      if (this.#isShutDown) throw new QueueShutDown();
      yield* this.#waitIn(this.#putters, () => !this.full());
    }
    this.putNowait(item);
  }

  *#get(): Steps {
    while (this.empty()) {
      if (this.#isShutDown) throw new QueueShutDown();
      yield* this.#waitIn(this.#getters, () => !this.empty());
    }
    return this.getNowait();
  }

  /** Whoever is cancelled after having been woken passes the turn on, if there still is one to be had. */
  *#waitIn(line: WaitingLine, isPossible: () => boolean): Wait {
    const waiter = line.createWaiter();
    line.enter(waiter);
    try {
      yield waiter;
    } catch (error) {
      waiter.cancel();
      line.remove(waiter);
      if (isPossible() && !waiter.cancelled()) line.takeAndWakeNext();
      throw error;
    }
  }

  *#join(): Wait {
    if (this.#unfinished > 0) yield* this.#joiners.wait();
  }

  #describeJoin(): string {
    const items = this.#unfinished === 1 ? "1 item of a queue" : `${String(this.#unfinished)} items of a queue`;
    return `\`taskDone()\` for ${items}`;
  }
}

/** The newest item comes out first. */
export class LifoQueue extends Queue {
  constructor(state: RunState, maxsize: number) {
    super(state, maxsize, new Stack());
  }
}
