// Remembers that somebody runs programs here, for the next visit (`page-runner.ts`). It does not know which ones.

import type { Sandbox } from "#sandbox";
import { pageProgress } from "../progress/page-progress.ts";
import { HAS_RUN } from "./page-runner.ts";

export function rememberRuns(sandbox: Sandbox): Sandbox {
  let isRemembered = false;
  return {
    run(...run) {
      if (!isRemembered) void pageProgress().then((progress) => progress.setPreference(HAS_RUN, "yes"));
      isRemembered = true;
      return sandbox.run(...run);
    },
    warm: () => sandbox.warm(),
    dispose: () => sandbox.dispose(),
  };
}
