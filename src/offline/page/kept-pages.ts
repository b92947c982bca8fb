// Which pages can be read without a network, as the service worker says it: for the page that stands in for one that
// cannot.

import type { ToPage, ToWorker } from "../messages.ts";

/** What we use of `navigator.serviceWorker`. */
type Container = EventTarget & { readonly controller: Pick<ServiceWorker, "postMessage"> | null };

/**
 * Resolves to paths from the host's root; never, where no worker answers for this page, or one that is older than the
 * question.
 * @param base the path that the site is served under, with a slash at the end
 */
export function askKeptPages(container: Container, base: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    container.addEventListener("message", (event) => {
      const message = event instanceof MessageEvent ? (event.data as ToPage) : null;
      if (message?.kind === "pages") resolve(message.paths.map((path) => base + path));
    });
    container.controller?.postMessage({ kind: "ask-pages" } satisfies ToWorker);
  });
}
