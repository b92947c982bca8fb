// `client:soon`: an island comes to life when the browser has nothing better to do, but never later than the first sign of
// somebody, for whom it would be too late. Astro's own `client:idle` waits for idleness alone, which a busy machine never
// has; and with a limit it would wait for that limit in Safari, which cannot tell. It stands in each page as it is.

import type { ClientDirective } from "astro";
import { whenIdle } from "../snippet/when-idle.ts";

const SIGNS = ["pointermove", "pointerdown", "keydown"] as const;

const wakeIsland: ClientDirective = (load) => {
  const waiting = new AbortController();
  const wake = (): void => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    void load().then((hydrate) => hydrate());
  };
  for (const sign of SIGNS) addEventListener(sign, wake, { passive: true, signal: waiting.signal });
  whenIdle(wake);
};

export default wakeIsland;
