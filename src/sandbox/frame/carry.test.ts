// One run in the frame: what is carried, what is counted, and what is cleaned up.

import { describe, expect, it } from "vitest";
import { USUAL_SETTINGS } from "#recording";
import { LIMITS } from "#runtime/limits";
import { MAX_MESSAGES } from "../messages.ts";
import type { StartMessage } from "../messages.ts";
import { carry } from "./carry.ts";

const START: StartMessage = {
  program: { file: "a.ts", rules: "asyncio", code: "", map: "", functions: [] },
  seed: 1,
  settings: USUAL_SETTINGS,
  limits: LIMITS,
};

/** Starts a run with a stand-in for the worker. */
function setUp() {
  const worker = {
    onerror: null as ((event: { message: string; preventDefault(): void }) => void) | null,
    isTerminated: false,
    start: undefined as StartMessage | undefined,
    port: undefined as MessagePort | undefined,
    postMessage(start: StartMessage, [port]: [MessagePort]) {
      Object.assign(worker, { start, port });
    },
    terminate() {
      worker.isTerminated = true;
    },
  };
  const workers = { spares: 0, take: () => worker as unknown as Worker, keepOneReadySoon: () => (workers.spares += 1) };
  const { port1: page, port2: toPage } = new MessageChannel();
  const heard: unknown[] = [];
  page.onmessage = ({ data }) => heard.push(data);
  carry(START, workers, toPage);
  return { worker, workers, page, heard };
}

/** Lets messages arrive: a channel delivers in order, so what is sent last comes last. */
async function arrival(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setImmediate(resolve));
}

describe("a run in the frame", () => {
  it("gives the worker its request, and the page what the worker says", async () => {
    const { worker, page, heard } = setUp();
    expect(worker.start).toBe(START);
    worker.port?.postMessage({ anything: "at all" });
    worker.port?.postMessage(7);
    await arrival(() => heard.length === 2);
    expect(heard).toEqual([{ anything: "at all" }, 7]);
    page.close();
  });

  it("is reported once for saying too much, and carried no further", async () => {
    const { worker, page, heard } = setUp();
    for (let said = 0; said < MAX_MESSAGES + 50; said += 1) worker.port?.postMessage(said);
    await arrival(() => heard.length > MAX_MESSAGES);
    worker.onerror?.({ message: "the end", preventDefault: () => undefined });
    await arrival(() => heard.length > MAX_MESSAGES + 1);
    expect(heard.slice(MAX_MESSAGES - 1)).toEqual([
      MAX_MESSAGES - 1,
      { kind: "flooded" },
      { kind: "crashed", why: "the end" },
    ]);
    page.close();
  });

  it("tells when the worker breaks down", async () => {
    const { worker, page, heard } = setUp();
    let isPrevented = false;
    worker.onerror?.({ message: "SyntaxError: no", preventDefault: () => (isPrevented = true) });
    await arrival(() => heard.length === 1);
    expect(heard).toEqual([{ kind: "crashed", why: "SyntaxError: no" }]);
    expect(isPrevented).toBe(true);
    page.close();
  });

  it("ends when the page says anything: the worker is gone, and the next one is made", async () => {
    const { worker, workers, page } = setUp();
    expect(workers.spares).toBe(0);
    page.postMessage(null);
    await arrival(() => worker.isTerminated);
    expect(workers.spares).toBe(1);
  });
});
