// Files on the disk, each under its path and the hash of its content: versions that share a file share it here, too, and
// none can ever be taken for another's. And small records beside them.

import type { SiteFile, SiteFiles } from "../site-files.ts";

/** Nobody can ask for an address of this host: what is below it is ours. */
const FILES = "https://kept.invalid/files/";
const RECORDS = "https://kept.invalid/records/";

/** What we use of a `Cache`. */
export interface FileCache {
  match(key: string): Promise<Response | undefined>;
  put(key: string, response: Response): Promise<void>;
  delete(key: string): Promise<boolean>;
  keys(): Promise<readonly Pick<Request, "url">[]>;
}

export class Store {
  readonly #open: () => Promise<FileCache>;

  /** @param open gives the cache; asked each time, for the cache may have been deleted meanwhile */
  constructor(open: () => Promise<FileCache>) {
    this.#open = open;
  }

  async match(path: string, { hash }: SiteFile): Promise<Response | undefined> {
    return (await this.#open()).match(fileKey(path, hash));
  }

  /** Rejects with the browser's own error where there is no room. */
  async put(path: string, { hash }: SiteFile, response: Response): Promise<void> {
    await (await this.#open()).put(fileKey(path, hash), response);
  }

  /** Says of which files of a version the store has the very content. */
  async pathsOf({ files }: SiteFiles): Promise<ReadonlySet<string>> {
    const kept = new Set((await (await this.#open()).keys()).map(({ url }) => url));
    return new Set(Object.keys(files).filter((path) => kept.has(fileKey(path, files[path]?.hash ?? ""))));
  }

  /** The paths of those that are pages to be read. */
  async pagesOf(site: SiteFiles): Promise<readonly string[]> {
    return [...(await this.pathsOf(site))].filter((path) => path === "" || path.endsWith("/"));
  }

  /** @returns undefined for what was never written, and for what cannot be read */
  async readRecord(name: string): Promise<unknown> {
    const record = await (await this.#open()).match(RECORDS + name);
    return record?.json().catch(() => undefined);
  }

  async writeRecord(name: string, value: unknown): Promise<void> {
    await (await this.#open()).put(RECORDS + name, new Response(JSON.stringify(value)));
  }

  async deleteRecord(name: string): Promise<void> {
    await (await this.#open()).delete(RECORDS + name);
  }

  /** Deletes every file that is in none of these versions. */
  async sweep(live: readonly SiteFiles[]): Promise<void> {
    const cache = await this.#open();
    const used = new Set(
      live.flatMap(({ files }) => Object.entries(files).map(([path, { hash }]) => fileKey(path, hash))),
    );
    const unused = (await cache.keys()).filter(({ url }) => url.startsWith(FILES) && !used.has(url));
    await Promise.all(unused.map(({ url }) => cache.delete(url)));
  }
}

function fileKey(path: string, hash: string): string {
  return new URL(`${FILES}${path}?${hash}`).href;
}
