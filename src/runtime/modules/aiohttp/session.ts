// A client's session: keeps connections, sends requests, gives up when the time is over. aiohttp client.py.

import { createRequest, describeRequest } from "../../network/request.ts";
import type { RequestParts } from "../../network/request.ts";
import type { Request } from "../../network/host.ts";
import type { Exchange } from "../../network/internet.ts";
import { noteSent } from "../../network/sent.ts";
import { arrival } from "../../network/waits.ts";
import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { RuntimeError, TimeoutError } from "../builtins.ts";
import { TCPConnector } from "./connector.ts";
import { clientErrorFor, InvalidURL } from "./errors.ts";
import { ClientResponse } from "./response.ts";
import type { Channel } from "./response.ts";
import { secondsOf } from "./timeout.ts";
import type { Timeout } from "./timeout.ts";

export interface SessionOptions {
  readonly connector?: TCPConnector;
  readonly timeout?: Timeout;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SendOptions extends RequestParts {
  readonly timeout?: Timeout;
}

export class Session {
  readonly #state: RunState;
  readonly #options: SessionOptions;
  readonly #connector: TCPConnector;
  #isClosed = false;

  constructor(state: RunState, options: SessionOptions = {}) {
    this.#state = state;
    this.#options = options;
    this.#connector = options.connector ?? new TCPConnector();
  }

  get closed(): boolean {
    return this.#isClosed;
  }

  get(url: string, options?: SendOptions): unknown {
    return this.#state.rules.callNative("get", this.#send("GET", url, options));
  }

  post(url: string, options?: SendOptions): unknown {
    return this.#state.rules.callNative("post", this.#send("POST", url, options));
  }

  head(url: string, options?: SendOptions): unknown {
    return this.#state.rules.callNative("head", this.#send("HEAD", url, options));
  }

  close(): unknown {
    return this.#state.rules.callNative("close", this.#close());
  }

  [Symbol.asyncDispose](): unknown {
    return this.close();
  }

  *#close(): Steps {
    this.#isClosed = true;
    this.#connector.closeIdle();
    yield this.#state.rules.sleep(0, undefined);
    return undefined;
  }

  *#send(method: Request["method"], url: string, options: SendOptions = {}): Steps {
    if (this.#isClosed) throw new RuntimeError("Session is closed");
    const request = createRequest(method, url, options, this.#options.headers);
    if (request === null) throw new InvalidURL(url);
    const timeout = options.timeout === undefined ? this.#options.timeout : options.timeout;
    const deadline = this.#state.clock.now + secondsOf(timeout);
    yield* this.#acquire(request, deadline);
    return yield* this.#answerTo(request, deadline);
  }

  /** Waits for a place in the connector. */
  *#acquire(request: Request, deadline: number): Steps {
    const { host } = request.address;
    const turn = this.#connector.acquire(this.#state, host);
    if (turn === null) return undefined;
    const tooLate = arrival(this.#state, deadline, describeRequest(request));
    tooLate.addDoneCallback(() => {
      if (!tooLate.cancelled() && !turn.done()) turn.setException(new TimeoutError());
    });
    try {
      yield turn;
    } catch (error) {
      this.#connector.withdraw(turn, host);
      throw error;
    } finally {
      tooLate.cancel();
    }
    return undefined;
  }

  /** Sends the request and waits for the head of the answer; what goes wrong gives the connection back. */
  *#answerTo(request: Request, deadline: number): Steps {
    const { host } = request.address;
    const state = this.#state;
    const exchange = state.internet.exchange(request, state.clock.now, this.#connector.reuse(host));
    const channel = this.#channel(exchange, deadline);
    try {
      yield* channel.waitUntil(exchange.answeredAt);
    } catch (error) {
      channel.release(false);
      throw error;
    }
    return new ClientResponse(state, exchange, channel);
  }

  #channel(exchange: Exchange, deadline: number): Channel {
    const state = this.#state;
    const connector = this.#connector;
    const label = describeRequest(exchange.request);
    const sent = noteSent(state, exchange);
    let isHeld = true;
    return {
      *waitUntil(moment): Steps {
        const { failure } = exchange;
        const happensAt = failure !== null && failure.at <= moment ? failure.at : moment;
        yield arrival(state, Math.min(happensAt, deadline), label);
        if (deadline < happensAt) throw new TimeoutError();
        if (failure !== null && happensAt === failure.at) {
          sent.failed();
          throw clientErrorFor(failure.kind, exchange);
        }
        sent.answered();
        return undefined;
      },
      release(isReusable): void {
        if (!isHeld) return;
        isHeld = false;
        sent.ended();
        connector.release(exchange.request.address.host, isReusable);
      },
    };
  }
}
