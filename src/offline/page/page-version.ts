// Which version of the site a page belongs to, as the build wrote it into the page, and how it asks for files of it.

import { VERSION_META, VERSION_PARAMETER } from "../site-files.ts";

export interface PageVersion {
  readonly version: string;
  /** What the whole version takes on the disk. */
  readonly bytes: number;
}

/** @returns null while developing */
export function pageVersion(page: Pick<Document, "querySelector">): PageVersion | null {
  const meta = page.querySelector<HTMLMetaElement>(`meta[name="${VERSION_META}"]`);
  return meta && { version: meta.content, bytes: Number(meta.dataset["bytes"]) };
}

/** Whether a service worker answers what this page asks for. */
export function isAnsweredFromDisk(): boolean {
  const { serviceWorker } = navigator as Partial<Navigator>;
  return Boolean(serviceWorker?.controller);
}

/**
 * The address to ask for a file of the site whose name does not say which content it has: where a service worker answers,
 * it names the page's version, so that a page never gets a part of another.
 * @param base the path that the site is served under, with a slash at the end
 */
export function ownFile(base: string, path: string): string {
  const own = isAnsweredFromDisk() ? pageVersion(document) : null;
  return own ? `${base}${path}?${VERSION_PARAMETER}=${own.version}` : base + path;
}
