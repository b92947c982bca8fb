// An answer whose body is still on the way. aiohttp client_reqrep.py, ClientResponse, and streams.py, StreamReader.

import { decodeText } from "../../network/bytes.ts";
import { Headers, reasonPhrase } from "../../network/headers.ts";
import { receivedAt } from "../../network/internet.ts";
import type { Exchange } from "../../network/internet.ts";
import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { ClientResponseError } from "./errors.ts";

/** What a response needs from the session that made it. */
export interface Channel {
  /** Waits for a moment of the exchange. @throws what happens instead: TimeoutError, or an error of the connection */
  waitUntil(moment: number): Steps;
  /** Lets go of the connection; only the first call counts. */
  release(isReusable: boolean): void;
}

export class ClientResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly reason: string;
  readonly headers: Headers;
  readonly url: string;
  readonly content: StreamReader;
  readonly #state: RunState;
  readonly #body: IncomingBody;

  constructor(state: RunState, exchange: Exchange, channel: Channel) {
    this.status = exchange.status;
    this.ok = exchange.status < 400;
    this.reason = reasonPhrase(exchange.status);
    this.headers = new Headers(exchange.headers);
    this.url = exchange.request.address.url;
    this.#state = state;
    this.#body = new IncomingBody(exchange, channel);
    this.content = new StreamReader(state, this.#body);
  }

  read(): unknown {
    return this.#state.rules.callNative("read", this.#body.readWhole());
  }

  text(): unknown {
    return this.#state.rules.callNative("text", this.#text());
  }

  json(): unknown {
    return this.#state.rules.callNative("json", this.#json());
  }

  raiseForStatus(): void {
    if (!this.ok) throw new ClientResponseError(this.status, this.reason, this.url);
  }

  [Symbol.asyncDispose](): unknown {
    return this.#state.rules.callNative("release", this.#release());
  }

  /** Lets go of the connection even when the body has not been read. */
  *#release(): Steps {
    this.#body.release();
    yield this.#state.rules.sleep(0, undefined);
    return undefined;
  }

  *#text(): Steps {
    return decodeText((yield* this.#body.readWhole()) as Uint8Array);
  }

  *#json(): Steps {
    return JSON.parse((yield* this.#text()) as string) as unknown;
  }
}

/** The body of one exchange: how much of it has been taken, and the connection that it comes through. */
class IncomingBody {
  readonly #exchange: Exchange;
  readonly #channel: Channel;
  #taken = 0;
  #whole: Uint8Array | null = null;

  constructor(exchange: Exchange, channel: Channel) {
    this.#exchange = exchange;
    this.#channel = channel;
  }

  /** All of it, or all that is left; asked again, the same bytes. */
  *readWhole(): Steps {
    this.#whole ??= (yield* this.take(this.#exchange.body.length - this.#taken)) as Uint8Array;
    return this.#whole;
  }

  /** The next bytes; fewer at the end. */
  *take(size: number): Steps {
    const { body } = this.#exchange;
    const to = Math.min(this.#taken + size, body.length);
    yield* this.#channel.waitUntil(receivedAt(this.#exchange, to));
    const bytes = body.slice(this.#taken, to);
    this.#taken = to;
    if (this.isOver) this.#channel.release(true);
    return bytes;
  }

  get isOver(): boolean {
    return this.#taken >= this.#exchange.body.length;
  }

  release(): void {
    this.#channel.release(this.isOver);
  }
}

export class StreamReader {
  readonly #state: RunState;
  readonly #body: IncomingBody;

  constructor(state: RunState, body: IncomingBody) {
    this.#state = state;
    this.#body = body;
  }

  /** @param size bytes */
  iterChunked(size: number): object {
    return {
      [Symbol.asyncIterator]: () => ({
        next: () => this.#state.rules.callNative("iterChunked", this.#next(size)),
        return: () => ({ done: true, value: undefined }),
      }),
    };
  }

  *#next(size: number): Steps {
    if (this.#body.isOver) return { done: true, value: undefined };
    return { done: false, value: yield* this.#body.take(Math.max(1, Math.trunc(size))) };
  }
}
