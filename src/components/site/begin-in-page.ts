// What every page does once it is there and the browser has nothing better to do: it shows how far its reader is, and
// sees to it that the course is kept for offline use. And it says when a part of it could not be fetched.

import { whenIdle } from "../snippet/when-idle.ts";
import { offerReload } from "./reload-bar.ts";
import type { Reason } from "./reload-bar.ts";

/** After the page and what it needs; a first visit is not to be slowed down by what may be needed later. */
const KEEP_AFTER_MS = 3_000;

/** Over a slow line, everything has come by then, in real milliseconds. */
const ALIVE_AFTER_MS = 30_000;

const MISSING: Reason = {
  label: "Missing part",
  sentence:
    "A part of this page could not be fetched: the network is away, or the course has changed since the page came. What you have typed is kept.",
  action: "Load the page again",
};

export function beginInPage(): void {
  whenIdle(() => {
    void import("../progress/mark-progress.ts").then(({ markProgress }) => markProgress());
  });
  if (document.readyState === "complete") keepLater();
  else addEventListener("load", keepLater, { once: true });
  addEventListener("astro:hydration-error", sayMissing);
  // Vite tells of parts that are fetched on intent.
  addEventListener("vite:preloadError", sayMissing);
  // Of what neither comes nor fails, nobody tells: an island that is not alive yet.
  setTimeout(() => {
    if (document.querySelector("astro-island[ssr]") !== null) sayMissing();
  }, ALIVE_AFTER_MS);
}

function keepLater(): void {
  setTimeout(() => whenIdle(() => void keep()), KEEP_AFTER_MS);
}

async function keep(): Promise<void> {
  const line = document.querySelector<HTMLElement>("[data-offline]");
  if (line === null) return;
  const { showOfflineLine } = await import("./offline-line.ts");
  await showOfflineLine(line, line.dataset["offline"] ?? "/");
}

/** What says so came with the page: nothing more might be had now. */
function sayMissing(): void {
  offerReload(MISSING);
}
