// The frame's side of the wall's only door: takes one port from the parent, and starts a run worker for each request on
// it.

import { PROTOCOL } from "../messages.ts";
import type { ConnectMessage, FrameReady, FrameRequest } from "../messages.ts";
import { carry } from "./carry.ts";
import { Workers } from "./workers.ts";

/** Waits for the one message that counts. */
export function connect(): void {
  const receive = (event: MessageEvent<ConnectMessage>): void => {
    const [port] = event.ports;
    if (event.source !== parent || port === undefined) return;
    removeEventListener("message", receive);
    serve(port, new Workers(event.data.prelude));
  };
  addEventListener("message", receive);
}

function serve(port: MessagePort, workers: Workers): void {
  const answer = (): void => {
    port.postMessage({ protocol: PROTOCOL } satisfies FrameReady);
  };
  port.onmessage = ({ data, ports: [toPage] }: MessageEvent<FrameRequest>) => {
    if ("start" in data && toPage !== undefined) carry(data.start, workers, toPage);
    else answer();
  };
  answer();
}
