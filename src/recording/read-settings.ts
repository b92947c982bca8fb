// Reads run settings out of what came from outside. On its own, for a page that only runs programs reads none.

import { checked } from "./checked.ts";
import type { Checked } from "./checked.ts";
import { NETWORKS, USUAL_SETTINGS } from "./settings.ts";
import type { AnswerSetting, HostSetting, PageSetting, RunSettings } from "./settings.ts";
import { Untrusted } from "./untrusted.ts";

const GIB = 1024 ** 3;

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
