// Notes what a program asks of the simulated internet, whichever client sends it: when, by whom, and what came of it.
// It does not know how the clients wait.

import type { RequestEnd, SentRequest } from "#recording";
import type { RunState } from "../run-state.ts";
import type { Exchange } from "./internet.ts";

/** What becomes of a request; each call says that it is so now, and the request goes on at least until then. */
export interface Sent {
  /** The answer has begun, or more of it is there. */
  answered(): void;
  /** The connection has failed in its own way. */
  failed(): void;
  /** The program is done with it, with or without an answer. */
  ended(): void;
}

export type OpenRequest = { -readonly [Name in keyof SentRequest]: SentRequest[Name] };

/** Notes that a request leaves now. Until something is said of it, it counts as given up at the end of the run. */
export function noteSent(state: RunState, exchange: Exchange): Sent {
  const { address, method } = exchange.request;
  const row: OpenRequest = {
    method,
    host: address.host,
    path: pathOf(address.url),
    task: state.lane,
    at: state.at,
    start: state.now,
    heard: Infinity,
    end: Infinity,
    how: "given-up",
    status: 0,
  };
  state.recorder.requestSent(row);
  const ended = (how: RequestEnd = row.how): void => {
    row.end = state.now;
    row.how = how;
  };
  return {
    answered: () => {
      ended("answered");
      row.heard = Math.min(row.heard, row.end);
      row.status = statusOf(exchange);
    },
    failed: () => {
      ended(exchange.failure?.kind);
      row.heard = row.end;
    },
    ended: () => {
      ended();
    },
  };
}

function statusOf({ status }: Exchange): number {
  return Number.isSafeInteger(status) && status > 0 ? status : 0;
}

function pathOf(url: string): string {
  const behindScheme = url.replace(/^https?:\/\/[^/?#]*/i, "");
  return behindScheme.startsWith("/") ? behindScheme : `/${behindScheme}`;
}
