// The module "internet": a program's own hosts on the simulated internet, beside those that are always there.

import { textBody } from "../network/bytes.ts";
import type { Answer, Host, NoAnswer, Request, Visit } from "../network/host.ts";
import { USUAL_HOST } from "../network/own-hosts.ts";
import type { RunState } from "../run-state.ts";
import { RuntimeError, ValueError } from "./builtins.ts";

/** What a program says of its host. Times in seconds, bandwidth in bytes a second. */
interface HostDescription {
  readonly roundTrip?: number;
  readonly bandwidth?: number;
  readonly connections?: number;
  readonly answer?: (request: PlainRequest, visit: Visit) => PlainAnswer | string;
}

interface PlainRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** A text is an answer by itself; `"never"` and `"hangs-up"` are what they say. */
interface PlainAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly json?: unknown;
  readonly takes?: number;
  readonly breaksAfter?: number;
}

export function createInternet(state: RunState): Record<string, unknown> {
  return {
    /** @throws ValueError when a number makes no sense, RuntimeError for a host that belongs to the run */
    addHost(name: unknown, description: HostDescription = {}): void {
      const host = createHost(String(name).toLowerCase(), description);
      if (!state.internet.addHost(host))
        throw new RuntimeError(`${host.name} belongs to the exercise, and cannot be replaced`);
    },
  };
}

function createHost(name: string, description: HostDescription): Host {
  const { roundTrip, bandwidth, connections } = { ...USUAL_HOST, ...description };
  if (!(roundTrip >= 0)) throw new ValueError("roundTrip must be 0 seconds or more");
  if (!(bandwidth > 0)) throw new ValueError("bandwidth must be more than 0 bytes a second");
  if (!(connections >= 1)) throw new ValueError("connections must be 1 or more");
  return {
    name,
    roundTripSeconds: roundTrip,
    bandwidth,
    connections,
    answer: (request, visit) => toAnswer(description.answer?.(plain(request), visit) ?? ""),
  };
}

function plain({ method, address, headers }: Request): PlainRequest {
  return { method, path: address.path, query: Object.fromEntries(address.query), headers: Object.fromEntries(headers) };
}

function toAnswer(given: PlainAnswer | string): Answer | NoAnswer {
  if (given === "never" || given === "hangs-up") return given;
  if (typeof given === "string") return { status: 200, body: textBody(given), thinkSeconds: 0 };
  const { status = 200, headers, text, json, takes = 0, breaksAfter } = given;
  return {
    status,
    body: textBody(json === undefined ? (text ?? "") : JSON.stringify(json)),
    thinkSeconds: takes,
    ...(headers === undefined ? {} : { headers }),
    ...(breaksAfter === undefined ? {} : { breaksAfter }),
  };
}
