// A shared program as bytes (`shared-program.ts`).

import { USUAL_SETTINGS } from "#recording";
import type { RunSettings } from "#recording";
import type { SharedProgram } from "./shared-program.ts";

/** Code units that are no characters (half of a surrogate pair) become U+FFFD: no text file can hold them, either. */
export function writeProgram({ name, code, rules, seed, settings, moment }: SharedProgram): Uint8Array<ArrayBuffer> {
  const about = { name, rules, seed, settings: unusual(settings), ...(moment === null ? {} : { moment }) };
  return new TextEncoder().encode(`${JSON.stringify(about)}\n${code}`);
}

/** What is usual need not be said. */
function unusual(settings: RunSettings): Partial<RunSettings> {
  const usual: Readonly<Record<string, unknown>> = { ...USUAL_SETTINGS };
  const entries = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name]),
  );
  return Object.fromEntries(entries);
}
