// Which of the build's drawings take the closer look: what knows the events of a recording, and is fetched by itself.

import { isBeyondTime } from "#player";
import type { Shown } from "./shown.ts";

export function isDrawnCloser(shown: Shown): boolean {
  return shown.kind === "recording" && shown.origin === "build" && isBeyondTime(shown.recording);
}
