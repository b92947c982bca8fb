// What the build makes for offline use: the service worker with the list of the site's files.

export { keepOffline, writeWorker } from "./keep-offline.ts";
