// Conditions of a run as text, as they are kept with a program.

import { checked, RULES, settingsFrom, Untrusted, USUAL_SETTINGS } from "#recording";
import type { Conditions } from "../snippet/snippet-setup.ts";

export const USUAL_CONDITIONS: Conditions = { rules: "asyncio", seed: 1, settings: USUAL_SETTINGS };

export function writeConditions({ rules, seed, settings }: Conditions): string {
  return JSON.stringify({ rules, seed, settings });
}

/** What cannot be read (a later version wrote it, or it is damaged) is usual: the code is worth more than its settings. */
export function readConditions(text: string): Conditions {
  const read = checked(() => {
    const source = new Untrusted(parse(text), "conditions");
    const settings = settingsFrom(settingsIn(parse(text)));
    return {
      rules: source.get("rules").oneOf(RULES),
      seed: source.get("seed").integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      settings: settings.kind === "valid" ? settings.value : USUAL_SETTINGS,
    };
  });
  return read.kind === "valid" ? read.value : USUAL_CONDITIONS;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function settingsIn(value: unknown): unknown {
  return typeof value === "object" && value !== null && "settings" in value ? value.settings : {};
}
