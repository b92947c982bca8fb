// What every page does once it is there and the browser has nothing better to do: it shows how far its reader is, and
// sees to it that the course is kept for offline use. And it says when a part of it could not be fetched.

import { whenIdle } from "../snippet/when-idle.ts";
import { offerReload } from "./reload-bar.ts";

/** After the page and what it needs; a first visit is not to be slowed down by what may be needed later. */
const KEEP_AFTER_MS = 3_000;

export function beginInPage(): void {
  whenIdle(() => {
    void import("../progress/mark-progress.ts").then(({ markProgress }) => markProgress());
  });
  if (document.readyState === "complete") keepLater();
  else addEventListener("load", keepLater, { once: true });
  addEventListener("astro:hydration-error", sayMissing);
  // Vite tells of parts that are fetched on intent.
  addEventListener("vite:preloadError", sayMissing);
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
  offerReload("missing-part");
}
