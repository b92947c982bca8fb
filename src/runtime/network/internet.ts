// The simulated internet of one run: finds hosts, and works out when each part of an exchange happens. Times follow from
// the request alone, so that the asynchronous and the blocking clients live in the same world. It waits for nothing.
// What it leaves out: a request that the client gives up still keeps the server busy until its end.

import type { RunSettings } from "#recording";
import { createRandom } from "../globals/random.ts";
import type { Address } from "./address.ts";
import type { Body } from "./bytes.ts";
import { textBody } from "./bytes.ts";
import type { Answer, Host, Request } from "./host.ts";
import { standardHosts } from "./hosts.ts";
import { hostOf } from "./own-hosts.ts";
import { SPEEDS } from "./speeds.ts";
import type { Speed } from "./speeds.ts";

/** Why there is no answer, or no whole one. */
export type Failure = "unknown-host" | "refused" | "hung-up" | "broken-off";

/** What will have happened, and when; all times in logical seconds of the run. */
export interface Exchange {
  readonly request: Request;
  /** When the connection stands; from here on it can be used again. */
  readonly connectedAt: number;
  /** When the first byte of the answer is there; `Infinity` when it never comes. */
  readonly answeredAt: number;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Body;
  /** Bytes a second. */
  readonly bandwidth: number;
  /** What goes wrong, and when. */
  readonly failure: { readonly kind: Failure; readonly at: number } | null;
}

/** Asking for a name costs this much (seconds), whether there is such a host or not. */
const LOOK_UP_SECONDS = 0.02;

export class Internet {
  readonly #seed: number;
  readonly #speed: Speed;
  readonly #hosts = new Map<string, Host>();
  readonly #fixed = new Set<string>();
  /** For each host: when each of those that it serves at once will be free again. */
  readonly #busyUntil = new Map<string, number[]>();
  readonly #visits = new Map<string, number>();

  constructor(seed: number, { network, hosts }: Pick<RunSettings, "network" | "hosts">) {
    this.#seed = seed;
    this.#speed = SPEEDS[network];
    for (const host of standardHosts()) this.addHost(host);
    for (const setting of hosts) this.#fix(hostOf(setting));
  }

  /** Adds a host, or replaces the one of that name. @returns false for one that cannot be replaced */
  addHost(host: Host): boolean {
    if (this.#fixed.has(host.name)) return false;
    this.#hosts.set(host.name, {
      ...host,
      roundTripSeconds: host.roundTripSeconds * this.#speed.latency,
      bandwidth: host.bandwidth * this.#speed.bandwidth,
    });
    this.#busyUntil.delete(host.name);
    return true;
  }

  /** What a run is given belongs to its conditions: no program changes them. */
  #fix(host: Host): void {
    this.addHost(host);
    this.#fixed.add(host.name);
  }

  /**
   * Works an exchange out.
   * @param now logical seconds
   * @param isConnected whether a connection to the host stands already
   */
  exchange(request: Request, now: number, isConnected: boolean): Exchange {
    const host = this.#hosts.get(request.address.host);
    const lookUpSeconds = LOOK_UP_SECONDS * this.#speed.latency;
    if (host === undefined) return failed(request, now + lookUpSeconds, "unknown-host");
    const connectedAt = now + (isConnected ? 0 : lookUpSeconds + host.roundTripSeconds);
    if (host.isClosed === true) return failed(request, connectedAt, "refused");
    const arrivesAt = connectedAt + host.roundTripSeconds / 2;
    const answer = host.answer(request, this.#visit(request.address, arrivesAt));
    if (answer === "never") return { ...nothing(request, connectedAt), failure: null };
    if (answer === "hangs-up")
      return { ...failed(request, arrivesAt + host.roundTripSeconds / 2, "hung-up"), connectedAt };
    return this.#answered(host, request, answer, connectedAt, arrivesAt);
  }

  #answered(host: Host, request: Request, answer: Answer, connectedAt: number, arrivesAt: number): Exchange {
    const body = request.method === "HEAD" ? textBody("") : answer.body;
    const sendSeconds = body.length / host.bandwidth;
    const begins = this.#serve(host, arrivesAt, answer.thinkSeconds + sendSeconds);
    const answeredAt = begins + answer.thinkSeconds + host.roundTripSeconds / 2;
    const { breaksAfter } = answer;
    const breaks = breaksAfter !== undefined && breaksAfter < body.length;
    return {
      request,
      connectedAt,
      answeredAt,
      status: answer.status,
      headers: new Map([...Object.entries(answer.headers ?? {}), ["content-length", String(answer.body.length)]]),
      body,
      bandwidth: host.bandwidth,
      failure: breaks ? { kind: "broken-off", at: answeredAt + breaksAfter / host.bandwidth } : null,
    };
  }

  /** The host takes a request up as soon as one of its places is free. @returns when that is */
  #serve(host: Host, arrivesAt: number, seconds: number): number {
    const busyUntil = this.#busyUntil.get(host.name) ?? [];
    this.#busyUntil.set(host.name, busyUntil);
    if (busyUntil.length < host.connections) {
      busyUntil.push(arrivesAt + seconds);
      return arrivesAt;
    }
    const soonest = busyUntil.reduce((best, until, place) => (until < (busyUntil[best] ?? 0) ? place : best), 0);
    const begins = Math.max(arrivesAt, busyUntil[soonest] ?? 0);
    busyUntil[soonest] = begins + seconds;
    return begins;
  }

  /** The random numbers of a visit depend on the seed, the address and how often it was asked: not on who asks when. */
  #visit({ url }: Address, now: number): { random: () => number; count: number; now: number } {
    const count = (this.#visits.get(url) ?? 0) + 1;
    this.#visits.set(url, count);
    return { random: createRandom(this.#seed ^ hash(`${url} ${count}`)), count, now };
  }
}

/** When `bytes` of the body are there. */
export function receivedAt({ answeredAt, bandwidth }: Exchange, bytes: number): number {
  return answeredAt + bytes / bandwidth;
}

function nothing(request: Request, connectedAt: number): Omit<Exchange, "failure"> {
  return {
    request,
    connectedAt,
    answeredAt: Infinity,
    status: 0,
    headers: new Map(),
    body: textBody(""),
    bandwidth: 1,
  };
}

function failed(request: Request, at: number, kind: Failure): Exchange {
  return { ...nothing(request, at), failure: { kind, at } };
}

/** FNV-1a, by Fowler, Noll and Vo: 32 bits of a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
