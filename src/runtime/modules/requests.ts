// The module "requests": a client for the simulated internet that blocks whoever calls it, loop and all.
// requests api.py and exceptions.py.

import { describeValue } from "../console/describe.ts";
import { decodeText } from "../network/bytes.ts";
import { Headers, reasonPhrase } from "../network/headers.ts";
import type { Request } from "../network/host.ts";
import { receivedAt } from "../network/internet.ts";
import type { Exchange, Failure } from "../network/internet.ts";
import { createRequest, describeRequest } from "../network/request.ts";
import type { RequestParts } from "../network/request.ts";
import { noteSent } from "../network/sent.ts";
import type { RunState } from "../run-state.ts";
import { OSError, ValueError } from "./builtins.ts";

class RequestException extends OSError {}
class HTTPError extends RequestException {}
class ConnectionError extends RequestException {}
class Timeout extends RequestException {}

const errorClasses = { RequestException, HTTPError, ConnectionError, Timeout };

interface SendOptions extends RequestParts {
  /** Seconds until the answer begins. */
  readonly timeout?: number | null;
}

class Response {
  readonly statusCode: number;
  readonly ok: boolean;
  readonly reason: string;
  readonly headers: Headers;
  readonly url: string;
  readonly content: Uint8Array;

  constructor({ status, headers, request, body }: Exchange) {
    this.statusCode = status;
    this.ok = status < 400;
    this.reason = reasonPhrase(status);
    this.headers = new Headers(headers);
    this.url = request.address.url;
    this.content = body.slice(0, body.length);
  }

  get text(): string {
    return decodeText(this.content);
  }

  json(): unknown {
    return JSON.parse(this.text);
  }

  raiseForStatus(): void {
    if (this.ok) return;
    const side = this.statusCode < 500 ? "Client" : "Server";
    throw new HTTPError(`${String(this.statusCode)} ${side} Error: ${this.reason} for url: ${this.url}`);
  }
}

export function createRequests(state: RunState): Record<string, unknown> {
  const send =
    (method: Request["method"]) =>
    (url: string, options: SendOptions = {}) =>
      sendAndWait(state, method, url, options);
  return { get: send("GET"), post: send("POST"), head: send("HEAD"), Response, ...errorClasses };
}

function sendAndWait(state: RunState, method: Request["method"], url: string, options: SendOptions): Response {
  state.guard.checkStopped();
  state.countComputing();
  checkTimeout(options.timeout);
  const request = createRequest(method, url, options);
  if (request === null) throw new RequestException(`Invalid URL '${url}'`);
  const { now } = state;
  const exchange = state.internet.exchange(request, now, false);
  const sent = noteSent(state, exchange);
  const blockUntil = (moment: number): void => {
    state.block(moment - state.now, "requests", describeRequest(request));
  };
  const deadline = now + (options.timeout ?? Infinity);
  const { failure } = exchange;
  const answersAt = failure === null ? exchange.answeredAt : Math.min(failure.at, exchange.answeredAt);
  if (deadline < answersAt) {
    blockUntil(deadline);
    sent.ended();
    throw new Timeout(`Read timed out. (read timeout=${String(options.timeout)})`);
  }
  blockUntil(failure?.at ?? receivedAt(exchange, exchange.body.length));
  if (failure === null) sent.answered();
  else sent.failed();
  if (failure !== null) throw new ConnectionError(messageFor(failure.kind, exchange));
  return new Response(exchange);
}

/** urllib3 util/timeout.py, Timeout._validate_timeout. */
function checkTimeout(timeout: number | null | undefined): void {
  if (timeout === undefined || timeout === null || timeout > 0) return;
  const why = "but the timeout cannot be set to a value less than or equal to 0.";
  throw new ValueError(`Attempted to set connect timeout to ${describeValue(timeout)}, ${why}`);
}

function messageFor(kind: Failure, { request }: Exchange): string {
  const { host } = request.address;
  switch (kind) {
    case "unknown-host":
      return `Failed to resolve '${host}' (Name or service not known)`;
    case "refused":
      return `Failed to connect to '${host}' (Connection refused)`;
    case "hung-up":
      return "Remote end closed connection without response";
    case "broken-off":
      return "Connection broken: the answer is not complete";
  }
}
