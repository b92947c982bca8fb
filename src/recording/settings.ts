// Under which conditions a run takes place: the simulated machine and internet, and how long it may go on. Plain data,
// kept with the recording, so that nobody has to guess what a picture was made under. It knows no run.

import { checked } from "./checked.ts";
import type { Checked } from "./checked.ts";
import { Untrusted } from "./untrusted.ts";

export const NETWORKS = ["fast", "normal", "slow"] as const;
/** How far away and how quick everything on the simulated internet is. */
export type Network = (typeof NETWORKS)[number];

export interface RunSettings {
  /** Cores of the simulated machine. */
  readonly cores: number;
  /** Memory of the simulated machine. */
  readonly memoryBytes: number;
  readonly network: Network;
  /** Hosts on the simulated internet, besides those that are always there. */
  readonly hosts: readonly HostSetting[];
  /** After so many logical seconds the run is stopped. */
  readonly logicalSeconds: number;
  /** Whether real computation moves the logical clock. Off at build time and for grading, so that runs repeat exactly. */
  readonly measureComputing: boolean;
}

/** A host as data: what a check can say of it. (A program describes its own with the module "internet".) */
export interface HostSetting {
  /** E.g. `kitchen.example`. */
  readonly name: string;
  /** Seconds there and back; else 0.05. */
  readonly roundTrip?: number;
  /** Bytes a second on each connection; else 1,000,000. */
  readonly bandwidth?: number;
  /** How many requests it works on at once; else 100. */
  readonly connections?: number;
  /** The first page whose path fits answers; where none fits, the answer is 404. */
  readonly pages: readonly PageSetting[];
}

export interface PageSetting {
  /** From the first slash on, e.g. `/toast`; with `*` at its end, whatever begins so. */
  readonly path: string;
  /** The first request to an address gets the first of these, the second the second …; the last is repeated. */
  readonly answers: readonly AnswerSetting[];
}

/** `"never"`: no answer comes. `"hangs-up"`: the connection is closed instead of an answer. */
export type AnswerSetting = "never" | "hangs-up" | PlainAnswer;

export interface PlainAnswer {
  /** Else 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Seconds that the server needs before it begins to answer; else 0. */
  readonly takes?: number;
  /** After how many bytes the connection breaks off; else it does not. */
  readonly breaksAfter?: number;
}

const GIB = 1024 ** 3;

/** What holds where nothing else is said: a laptop with "four or eight CPU cores", a day. */
export const USUAL_SETTINGS: RunSettings = {
  cores: 4,
  memoryBytes: 8 * GIB,
  network: "normal",
  hosts: [],
  logicalSeconds: 24 * 3600,
  measureComputing: false,
};

/** How far each setting may go. */
const MOST = {
  cores: 64,
  memoryBytes: 1024 * GIB,
  logicalSeconds: 1e9,
  hosts: 20,
  pages: 100,
  answers: 20,
  headers: 20,
  textUnits: 16 * 1024,
  nameUnits: 100,
  roundTrip: 3600,
  bandwidth: 1e12,
  connections: 1e6,
  takes: 1e6,
} as const;

/** What is left out is usual; what makes no sense is refused, and said. */
export function settingsFrom(wish: unknown): Checked<RunSettings> {
  return checked(() => readSettings(new Untrusted(wish, "settings")));
}

/** Reads settings out of a value from outside. @throws Malformed */
export function readSettings(source: Untrusted): RunSettings {
  const or = <Value>(name: keyof RunSettings, usual: Value, read: (field: Untrusted) => Value): Value =>
    source.has(name) ? read(source.get(name)) : usual;
  if (!source.isObject) source.refuse("an object");
  return {
    cores: or("cores", USUAL_SETTINGS.cores, (field) => field.integer(1, MOST.cores)),
    memoryBytes: or("memoryBytes", USUAL_SETTINGS.memoryBytes, (field) => field.integer(GIB / 8, MOST.memoryBytes)),
    network: or("network", USUAL_SETTINGS.network, (field) => field.oneOf(NETWORKS)),
    hosts: or("hosts", USUAL_SETTINGS.hosts, (field) => field.list(MOST.hosts, readHost)),
    logicalSeconds: or("logicalSeconds", USUAL_SETTINGS.logicalSeconds, (field) => field.amount(MOST.logicalSeconds)),
    measureComputing: or("measureComputing", USUAL_SETTINGS.measureComputing, (field) => field.oneOf([true, false])),
  };
}

function readHost(host: Untrusted): HostSetting {
  return {
    name: host.get("name").matching(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u, MOST.nameUnits),
    ...optional(host, "roundTrip", (field) => field.amount(MOST.roundTrip)),
    ...optional(host, "bandwidth", (field) => field.integer(1, MOST.bandwidth)),
    ...optional(host, "connections", (field) => field.integer(1, MOST.connections)),
    pages: host.get("pages").list(MOST.pages, readPage),
  };
}

function readPage(page: Untrusted): PageSetting {
  const answers = page.get("answers").list(MOST.answers, readAnswer);
  if (answers.length === 0) page.get("answers").refuse("at least one answer");
  return { path: page.get("path").matching(/^\/[^\s?#*]*\*?$/u, MOST.nameUnits), answers };
}

function readAnswer(answer: Untrusted): AnswerSetting {
  if (!answer.isObject) return answer.oneOf(["never", "hangs-up"] as const);
  return {
    ...optional(answer, "status", (field) => field.integer(100, 599)),
    ...optional(answer, "headers", (field) => field.texts(MOST.headers, MOST.textUnits)),
    ...optional(answer, "text", (field) => field.text(MOST.textUnits)),
    ...optional(answer, "takes", (field) => field.amount(MOST.takes)),
    ...optional(answer, "breaksAfter", (field) => field.integer(0, MOST.textUnits)),
  };
}

/** The field under its name, where there is one. */
function optional<Name extends string, Value>(
  owner: Untrusted,
  name: Name,
  read: (field: Untrusted) => Value,
): { readonly [Key in Name]?: Value } {
  return owner.has(name) ? ({ [name]: read(owner.get(name)) } as { readonly [Key in Name]?: Value }) : {};
}
