// A shared program out of bytes that anybody may have written, field by field.

import { checked, RULES, settingsFrom, Untrusted } from "#recording";
import { fileNameFrom } from "./file-name.ts";
import type { SharedProgram } from "./shared-program.ts";

const LONGEST_NAME = 200;

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
