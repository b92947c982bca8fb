// What a run is started with: the request, its settings completed and checked. A wrong setting never reaches a runner.

import { settingsFrom } from "#recording";
import type { Limits } from "#runtime/limits";
import type { StartMessage } from "./messages.ts";
import type { RunRequest } from "./sandbox.ts";

/** @throws RangeError where a setting makes no sense: settings from outside are to be read with `settingsFrom` */
export function startMessage({ program, driver, seed, ...wish }: RunRequest, limits: Limits): StartMessage {
  const settings = settingsFrom(wish);
  if (settings.kind === "malformed") throw new RangeError(settings.why);
  return { program, ...(driver && { driver }), seed, settings: settings.value, limits };
}
