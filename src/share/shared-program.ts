// What a link holds, as bytes: one line of JSON about the program, then its code as it is. Whoever unpacks a link by
// hand can read it; and code costs no more than its letters.

import { checked, RULES, settingsFrom, Untrusted, USUAL_SETTINGS } from "#recording";
import type { Rules, RunSettings } from "#recording";
import { fileNameFrom } from "./file-name.ts";

export interface SharedProgram {
  /** e.g. `tea.ts` */
  readonly name: string;
  readonly code: string;
  readonly rules: Rules;
  readonly seed: number;
  readonly settings: RunSettings;
  /** Logical seconds at which whoever shared it was looking; `null` for no moment in particular. */
  readonly moment: number | null;
}

const LONGEST_NAME = 200;

/** Code units that are no characters (half of a surrogate pair) become U+FFFD: no text file can hold them, either. */
export function writeProgram({ name, code, rules, seed, settings, moment }: SharedProgram): Uint8Array<ArrayBuffer> {
  const about = { name, rules, seed, settings: unusual(settings), ...(moment === null ? {} : { moment }) };
  return new TextEncoder().encode(`${JSON.stringify(about)}\n${code}`);
}

/** `null` where it is none: nothing of it is believed then. Fields that nobody knows are left out. */
export function readProgram(bytes: Uint8Array): SharedProgram | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const lineEnd = text.indexOf("\n");
    if (lineEnd === -1) return null;
    return readAbout(JSON.parse(text.slice(0, lineEnd)), text.slice(lineEnd + 1));
  } catch {
    return null;
  }
}

function readAbout(value: unknown, code: string): SharedProgram | null {
  const about = new Untrusted(value, "program");
  const read = checked(() => ({
    name: fileNameFrom(about.get("name").text(LONGEST_NAME)),
    rules: about.get("rules").oneOf(RULES),
    seed: about.get("seed").integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    moment: about.has("moment") ? about.get("moment").amount() : null,
  }));
  const settings = settingsFrom((value as { settings?: unknown } | null)?.settings ?? {});
  if (read.kind === "malformed" || settings.kind === "malformed") return null;
  return { ...read.value, settings: settings.value, code };
}

/** What is usual need not be said. */
function unusual(settings: RunSettings): Partial<RunSettings> {
  const usual: Readonly<Record<string, unknown>> = { ...USUAL_SETTINGS };
  const entries = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name]),
  );
  return Object.fromEntries(entries);
}
