// A judge of what a program does about requests that fail: whether it asks again, how often, and after which pause.

import { formatSeconds } from "#recording";
import type { SentRequest } from "#recording";
import type { Judge } from "../check.ts";
import { isSameMoment } from "../run.ts";
import { failed, onLine, passed, sayTimes } from "../say.ts";
import type { Judgement } from "../verdict.ts";
import { requestsTo } from "./requests.ts";
import type { Addressed } from "./requests.ts";

export interface Retrying {
  /** How often one address is asked at most, the first time included. */
  readonly tries: number;
  /** Seconds from a failure to the next try: after the first, the second … failure. Without them, any pause will do. */
  readonly pauses?: readonly number[];
}

const GAVE_UP_WHY =
  "A failure of this kind may be over at the next try: who gives up at once loses what was within reach.";
const TOO_OFTEN_WHY = "A server that keeps failing needs rest, not more requests; and somebody waits for your answer.";
const IN_VAIN_WHY = "The answer was there already: asking for it again only costs time and work.";
const PAUSE_WHY = "A server that is overloaded recovers only when those who ask it leave it some time.";

/**
 * Each address that fails is asked again, until it answers or all tries are used up. An answer with a status of 500
 * or more, and a connection that fails, are failures.
 */
export function retries(how: Retrying, to: Addressed = {}): Judge {
  return (run) => {
    const tries = byAddress(requestsTo(run, to));
    const wrong = tries.map((requests) => judgeAddress(requests, how)).find((judgement) => judgement !== null);
    if (wrong) return wrong;
    const again = tries.reduce((sum, { length }) => sum + length - 1, 0);
    return passed(
      again === 0
        ? "Nothing had to be asked for again."
        : `What failed was asked for again, ${sayTimes(again)} in all.`,
    );
  };
}

function byAddress(requests: readonly SentRequest[]): readonly (readonly SentRequest[])[] {
  return [...Map.groupBy(requests, addressOf).values()];
}

function addressOf({ method, host, path }: SentRequest): string {
  return `${method} ${host}${path}`;
}

function judgeAddress(requests: readonly SentRequest[], { tries, pauses }: Retrying): Judgement | null {
  for (const [index, request] of requests.entries()) {
    const next = requests[index + 1];
    if (!isFailure(request)) return next === undefined ? null : inVain(request, next);
    if (next === undefined) return index + 1 < tries ? gaveUp(request, index + 1, tries) : null;
    if (index + 1 >= tries) return tooOften(next, requests.length, tries);
    const pause = pauses?.[index];
    if (pause !== undefined && !isSameMoment(next.start - request.heard, pause))
      return wrongPause(request, next, pause);
  }
  return null;
}

function isFailure({ how, status }: SentRequest): boolean {
  return how !== "answered" || status >= 500;
}

function gaveUp(request: SentRequest, used: number, tries: number): Judgement {
  const what = `${sayFailure(request)}, and after ${used === 1 ? "that one try" : `${used} tries`} it was not asked again; ${tries} tries are allowed.`;
  return failed(what, GAVE_UP_WHY, request.at, request.heard);
}

function tooOften(next: SentRequest, used: number, tries: number): Judgement {
  const what = `${sayAddress(next)}${onLine(next.at)} was asked ${sayTimes(used)}; there should be at most ${tries} tries.`;
  return failed(what, TOO_OFTEN_WHY, next.at, next.start);
}

function inVain(request: SentRequest, next: SentRequest): Judgement {
  const what = `${sayAddress(request)} answered at ${formatSeconds(request.heard)}, and was asked again${onLine(next.at)} at ${formatSeconds(next.start)}.`;
  return failed(what, IN_VAIN_WHY, next.at, next.start);
}

function wrongPause(request: SentRequest, next: SentRequest, pause: number): Judgement {
  const what = `${sayFailure(request)}, and was asked again${onLine(next.at)} ${formatSeconds(next.start - request.heard)} later; the pause should be ${formatSeconds(pause)}.`;
  return failed(what, PAUSE_WHY, next.at, next.start);
}

function sayFailure(request: SentRequest): string {
  const how = request.how === "answered" ? `with status ${request.status}` : `(${HOW[request.how]})`;
  return `${sayAddress(request)}${onLine(request.at)} failed ${how} at ${formatSeconds(request.heard)}`;
}

const HOW: Readonly<Record<Exclude<SentRequest["how"], "answered">, string>> = {
  "unknown-host": "there is no such host",
  refused: "the connection was refused",
  "hung-up": "the server hung up",
  "broken-off": "the answer broke off",
  "given-up": "nobody waited for the answer",
};

function sayAddress({ host, path }: SentRequest): string {
  return `\`${host}${path}\``;
}
