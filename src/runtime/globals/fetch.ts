// `fetch`, on the simulated internet. Fetch standard; the part that reading needs: there is no way to the real network.

import { decodeText } from "../network/bytes.ts";
import { Headers, reasonPhrase } from "../network/headers.ts";
import type { Request } from "../network/host.ts";
import { receivedAt } from "../network/internet.ts";
import type { Exchange } from "../network/internet.ts";
import { createRequest, describeRequest } from "../network/request.ts";
import { noteSent } from "../network/sent.ts";
import type { Sent } from "../network/sent.ts";
import { arrival } from "../network/waits.ts";
import type { RunState } from "../run-state.ts";
import type { Steps } from "../tasks/coroutine.ts";
import type { Signal } from "./abort.ts";

interface FetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: Signal | null;
}

export function createFetch(state: RunState): (url: unknown, options?: FetchOptions) => unknown {
  return (url, options = {}) => {
    state.guard.checkStopped();
    return state.rules.callNative("fetch", fetchSteps(state, String(url), options));
  };
}

function* fetchSteps(state: RunState, url: string, options: FetchOptions): Steps {
  const method = (options.method ?? "GET").toUpperCase() as Request["method"];
  const data = options.body === undefined ? {} : { data: options.body };
  const headers = options.headers === undefined ? {} : { headers: options.headers };
  const request = createRequest(method, url, { ...data, ...headers });
  if (request === null) throw new TypeError(`Failed to parse URL from ${url}`);
  const exchange = state.internet.exchange(request, state.clock.now, false);
  const sent = noteSent(state, exchange);
  const waitUntil = (moment: number): Steps => waitUnlessAborted(state, exchange, sent, moment, options.signal ?? null);
  yield* waitUntil(exchange.answeredAt);
  return createResponse(state, exchange, waitUntil);
}

/** @throws the signal's reason, or TypeError when the connection fails: which of them the Fetch standard leaves unsaid */
function* waitUnlessAborted(
  state: RunState,
  exchange: Exchange,
  sent: Sent,
  moment: number,
  signal: Signal | null,
): Steps {
  signal?.throwIfAborted();
  const { failure, request } = exchange;
  const fails = failure !== null && failure.at <= moment;
  const arriving = arrival(state, fails ? failure.at : moment, describeRequest(request));
  const abort = (): void => {
    if (!arriving.done()) arriving.setException(signal?.reason);
  };
  signal?.addEventListener("abort", abort);
  try {
    yield arriving;
  } finally {
    signal?.removeEventListener("abort", abort);
    sent.ended();
  }
  if (!fails) {
    sent.answered();
    return undefined;
  }
  sent.failed();
  throw new TypeError(failure.kind === "broken-off" ? "terminated" : "fetch failed");
}

function createResponse(state: RunState, exchange: Exchange, waitUntil: (moment: number) => Steps): object {
  const { status, headers, body, request } = exchange;
  let isUsed = false;
  const read = (name: string, convert: (bytes: Uint8Array) => unknown) => (): unknown =>
    state.rules.callNative(
      name,
      (function* (): Steps {
        if (isUsed) throw new TypeError("Body is unusable: Body has already been read");
        isUsed = true;
        yield* waitUntil(receivedAt(exchange, body.length));
        return convert(body.slice(0, body.length));
      })(),
    );
  return {
    status,
    statusText: reasonPhrase(status),
    ok: status >= 200 && status < 300,
    headers: new Headers(headers),
    url: request.address.url,
    get bodyUsed() {
      return isUsed;
    },
    text: read("text", decodeText),
    json: read("json", (bytes) => JSON.parse(decodeText(bytes)) as unknown),
    bytes: read("bytes", (bytes) => bytes),
    arrayBuffer: read("arrayBuffer", (bytes) => bytes.buffer),
  };
}
