// One run in the frame: gives a worker its request, and carries what it says to the page. It counts the messages and
// looks into none: the page reads them.

import { MAX_MESSAGES } from "../messages.ts";
import type { RunMessage, StartMessage } from "../messages.ts";
import type { Workers } from "./workers.ts";

type WorkerSource = Pick<Workers, "take" | "keepOneReadySoon">;

/** @param toPage the run's own port; anything that comes out of it means that the page has heard enough */
export function carry(start: StartMessage, workers: WorkerSource, toPage: MessagePort): void {
  const worker = workers.take();
  const { port1: fromWorker, port2: toWorker } = new MessageChannel();
  let messages = 0;

  const say = (message: RunMessage): void => {
    toPage.postMessage(message);
  };
  const end = (): void => {
    fromWorker.close();
    toPage.close();
    worker.terminate();
    workers.keepOneReadySoon();
  };
  fromWorker.onmessage = ({ data }: MessageEvent<unknown>) => {
    messages += 1;
    if (messages <= MAX_MESSAGES) toPage.postMessage(data);
    else if (messages === MAX_MESSAGES + 1) say({ kind: "flooded" });
  };
  worker.onerror = (event) => {
    event.preventDefault();
    say({ kind: "crashed", why: event.message });
  };
  toPage.onmessage = end;
  worker.postMessage(start, [toWorker]);
}
