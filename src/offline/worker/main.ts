// The site's service worker: keeps the course on the reader's disk and answers from there. One worker is one version of
// the site; the list of its files stands before this script (`SITE`). It knows files, not what is in them.

import { HASH_DIGITS, VERSION_PARAMETER } from "../site-files.ts";
import type { SiteFiles } from "../site-files.ts";
import type { ToPage, ToWorker } from "../messages.ts";
import { bytesOf, isNamedByContent } from "../site-files.ts";
import { answerFile, answerPage } from "./answer.ts";
import { Keeper } from "./keeper.ts";
import type { FetchEvent, WorkerScope } from "./scope.ts";
import { Store } from "./store.ts";
import { Versions } from "./versions.ts";

declare const SITE: SiteFiles;

/** How often pages hear how far keeping has come. */
const TELL_EVERY_MS = 500;

const scope = self as unknown as WorkerScope;
const base = new URL(scope.registration.scope);
/** Several sites may share an origin, each below its own path. */
const CACHE = `juggler ${base.pathname}`;

/** Whether the reader has had everything deleted. Nothing is asked of the store then, for that would begin it anew. */
let isForgotten = false;

const store = new Store(() => caches.open(CACHE));
const versions = new Versions(SITE, store);
const keeper = new Keeper({
  site: SITE,
  store,
  versions,
  fetch: (path) =>
    fetch(new URL(path, base), {
      cache: isNamedByContent(path) ? "default" : "no-cache",
      credentials: "same-origin",
      priority: "low",
    }),
  hashOf,
  room: async () => {
    // Not every WebKit can say: without a word about it, files are kept for as long as there is room.
    const storage = navigator.storage as Partial<StorageManager> | undefined;
    const { quota, usage } = (await storage?.estimate?.()) ?? {};
    return quota === undefined ? undefined : quota - (usage ?? 0);
  },
  onChange: () => void tellSoon(),
});

async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, HASH_DIGITS);
}

scope.addEventListener("install", (event) => {
  event.waitUntil(install());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

scope.addEventListener("message", (event) => {
  event.waitUntil(obey(event.data as ToWorker));
});

scope.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(base.href)) event.respondWith(answer(event));
});

/** Where a version is kept already, this one must be whole before it takes over; else there is nothing to lose. */
async function install(): Promise<void> {
  if (await keeper.isAnyWhole()) {
    const why = await keeper.keep([]);
    if (why !== null) {
      await tell({ kind: "update-failed", why });
      throw new Error(`This version could not be kept (${why}).`);
    }
  }
  // Pages that are open go on with their own version: nobody has to wait for them to be closed.
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  await versions.takeOver(await openClients());
  await scope.clients.claim();
  await tellState();
}

async function obey(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case "ask":
      await tellState();
      return;
    case "ask-pages":
      if (!isForgotten) await tell({ kind: "pages", paths: await store.pagesOf(SITE) });
      return;
    case "keep":
      isForgotten = false;
      await versions.tidy(await openClients());
      if (!(await keeper.isWhole()) && (message.isWanted || !(await keeper.foundNoRoom()))) {
        const why = await keeper.keep(message.first);
        // The browser looks for a new worker, which knows the version that is out there.
        if (why === "other-version") await scope.registration.update().catch(() => undefined);
      }
      await tellState();
      return;
    case "forget":
      // The pages that are open keep their worker until they go: it must not begin anew.
      isForgotten = true;
      await keeper.forget();
      await caches.delete(CACHE);
      return;
  }
}

function answer({ request }: FetchEvent): Promise<Response> {
  if (isForgotten) return fetch(request);
  const url = new URL(request.url);
  const path = decodeURI(url.pathname.slice(base.pathname.length));
  const answering = {
    versions,
    store,
    isWhole: () => keeper.isWhole(),
    fetch: (asked: Request) => fetch(asked),
    hashOf,
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
  const version = url.searchParams.get(VERSION_PARAMETER);
  // A frame of a page asks for its own version, too.
  return request.mode === "navigate" && version === null
    ? answerPage(answering, request, path)
    : answerFile(answering, request, path, version);
}

async function openClients(): Promise<string[]> {
  return (await scope.clients.matchAll({ type: "all" })).map(({ id }) => id);
}

let isTelling = false;

async function tellSoon(): Promise<void> {
  if (isTelling) return;
  isTelling = true;
  await new Promise((resolve) => setTimeout(resolve, TELL_EVERY_MS));
  isTelling = false;
  await tellState();
}

async function tellState(): Promise<void> {
  if (isForgotten) return;
  await tell({
    kind: "state",
    version: SITE.version,
    state: await keeper.state(),
    keptBytes: await keeper.keptBytes(),
    allBytes: bytesOf(SITE),
  });
}

async function tell(message: ToPage): Promise<void> {
  for (const client of await scope.clients.matchAll({ type: "window", includeUncontrolled: true }))
    client.postMessage(message);
}
