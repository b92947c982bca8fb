// Judges of what a program asks of the simulated internet: how many requests, to whom, and how many of them at once.

import { formatSeconds, NOWHERE } from "#recording";
import type { SentRequest } from "#recording";
import { compare, sayAmount } from "../amount.ts";
import type { Amount } from "../amount.ts";
import { findBusiest, sharedTime } from "../busiest.ts";
import type { Judge } from "../check.ts";
import type { Run } from "../run.ts";
import { count, failed, fromTo, onLine, onLines, passed } from "../say.ts";
import type { Judgement } from "../verdict.ts";

/** Which requests are meant; without any of these, all. */
export interface Addressed {
  readonly host?: string;
  /** The beginning of the path: `/items`. */
  readonly path?: string;
}

const COUNT_WHY = "Each request costs its server work and its sender time: as many as needed, and no more.";
const NONE_WHY = "What is not asked for does not arrive.";
const TOO_MANY_WHY =
  "A server that is asked for everything at once slows down for everybody, or shuts its door. " +
  "The limit has to hold at every moment, also at the very beginning.";
const TOO_FEW_WHY =
  "While one answer is on its way the loop is free: the time of the others is wasted if they are not asked for.";

/** So many requests are sent. */
export function makesRequests(amount: Amount, to: Addressed = {}): Judge {
  return (run) => {
    const sent = requestsTo(run, to);
    const said = `${count(sent.length, "request")} ${sent.length === 1 ? "was" : "were"} sent${sayTarget(to)}`;
    if (compare(sent.length, amount) === "within") return passed(`${said}.`);
    const last = sent.at(-1);
    const where = onLines(sent.map(({ at }) => at));
    const what = `${said}${where}; there should be ${sayAmount(amount, String)}.`;
    return failed(what, sent.length === 0 ? NONE_WHY : COUNT_WHY, last?.at ?? NOWHERE, last?.start ?? null);
  };
}

/** When most requests are under way at once, they are so many. */
export function requestsAtOnce(amount: Amount, to: Addressed = {}): Judge {
  return (run) => {
    const sent = requestsTo(run, to);
    const busiest = findBusiest(sent);
    switch (compare(busiest.length, amount)) {
      case "less":
        return tooFew(sent, busiest, amount, to);
      case "within":
        return passed(`At most ${sayMany(busiest, to)}.`);
      case "more":
        return tooMany(busiest, amount, to);
    }
  };
}

/** The limit holds for each host by itself. */
export function requestsAtOncePerHost(amount: Amount): Judge {
  return (run) => {
    const hosts = [...new Set(run.recording.requests.map(({ host }) => host))];
    const judgements = hosts.map((host) => requestsAtOnce(amount, { host })(run));
    return (
      judgements.find(({ kind }) => kind === "failed") ??
      passed(judgements.map((judgement) => (judgement.kind === "passed" ? judgement.because : "")).join(" "))
    );
  };
}

function tooMany(busiest: readonly SentRequest[], amount: Amount, to: Addressed): Judgement {
  const last = busiest.at(-1);
  const what = `${sayMany(busiest, to)}; there should be ${sayAmount(amount, String)}.`;
  return failed(what, TOO_MANY_WHY, last?.at ?? NOWHERE, last?.start ?? null);
}

function tooFew(
  sent: readonly SentRequest[],
  busiest: readonly SentRequest[],
  amount: Amount,
  to: Addressed,
): Judgement {
  if (busiest.length === 0) return failed(`No request was sent${sayTarget(to)}.`, NONE_WHY, NOWHERE, null);
  const { start } = sharedTime(busiest);
  const next = sent.find((request) => request.start > start && !busiest.includes(request));
  const late = next ? ` The next one${onLine(next.at)} left only at ${formatSeconds(next.start)}.` : "";
  const what = `At most ${sayMany(busiest, to)}; there should be ${sayAmount(amount, String)}.${late}`;
  return failed(what, TOO_FEW_WHY, next?.at ?? NOWHERE, next?.start ?? start);
}

export function requestsTo({ recording }: Run, { host, path = "/" }: Addressed): readonly SentRequest[] {
  return recording.requests
    .filter((request) => (host === undefined || request.host === host) && request.path.startsWith(path))
    .sort((one, other) => one.start - other.start);
}

function sayTarget({ host, path }: Addressed): string {
  return host === undefined && path === undefined ? "" : ` to \`${host ?? ""}${path ?? ""}\``;
}

function sayMany(busiest: readonly SentRequest[], to: Addressed): string {
  const many = `${count(busiest.length, "request")}${sayTarget(to)} ${busiest.length === 1 ? "was" : "were"} under way at once`;
  return `${many}, ${fromTo(sharedTime(busiest))}${onLines(busiest.map(({ at }) => at))}`;
}
