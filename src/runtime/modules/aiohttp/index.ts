// The module "aiohttp": a client for the simulated internet that does not block the loop.

import type { RunState } from "../../run-state.ts";
import { TCPConnector } from "./connector.ts";
import { errorClasses } from "./errors.ts";
import { ClientResponse, StreamReader } from "./response.ts";
import { Session } from "./session.ts";
import type { SessionOptions } from "./session.ts";
import { ClientTimeout } from "./timeout.ts";

export function createAiohttp(state: RunState): Record<string, unknown> {
  class ClientSession extends Session {
    constructor(options?: SessionOptions) {
      super(state, options);
    }
  }
  return { ClientSession, ClientResponse, ClientTimeout, StreamReader, TCPConnector, ...errorClasses };
}
