// The prelude's home in the page: a classic worker of opaque origin. It captures what it needs at once, so that nothing
// a program does to the global object or to prototypes reaches it.

import type { StartMessage } from "../messages.ts";
import type { Home } from "./home.ts";

/** Real milliseconds: a message that is there already comes first. */
const BEFORE_WAITING_MS = 5;

/** What a classic worker has and the DOM's types, made for windows, do not mention. */
declare function importScripts(url: string): void;

/**
 * Captures the worker's powers. The first message brings the request and the port to answer on; later ones find no
 * listener.
 */
export function workerHome(): Home {
  const load = importScripts.bind(globalThis);
  const now = performance.now.bind(performance);
  const createUrl = URL.createObjectURL.bind(URL);
  const listen = addEventListener.bind(globalThis);
  const later = setTimeout.bind(globalThis);
  const Script = Blob;
  let post: MessagePort["postMessage"] | undefined;

  return {
    foreign: [],
    now,
    post: (message) => post?.(message),
    loadScript: (text) => {
      const address = createUrl(new Script([text], { type: "text/javascript" }));
      load(address);
      return address;
    },
    onStart: (start) => {
      const receive = (event: MessageEvent<StartMessage>): void => {
        const port = event.ports[0];
        if (port === undefined) return;
        post = port.postMessage.bind(port);
        start(event.data);
      };
      listen("message", receive as EventListener, { once: true });
    },
    whileWaiting: (getReady) => {
      later(() => {
        if (post === undefined) getReady();
      }, BEFORE_WAITING_MS);
    },
  };
}
