// The versions that are in use: the worker's own, and older ones whose pages are still open. A page gets files of its own
// version only.

import { isNamedByContent } from "../site-files.ts";
import type { SiteFile, SiteFiles } from "../site-files.ts";
import type { Store } from "./store.ts";

const RECORD = "versions";

/** A version that has been in use, and who used it when it was replaced; null while it is the newest. */
interface Used {
  readonly site: SiteFiles;
  readonly clients: readonly string[] | null;
}

/** A file, found. */
export interface Found {
  readonly path: string;
  readonly file: SiteFile;
}

export class Versions {
  readonly #own: SiteFiles;
  readonly #store: Store;
  #older: Promise<readonly Used[]> | undefined;

  constructor(own: SiteFiles, store: Store) {
    this.#own = own;
    this.#store = store;
  }

  /**
   * Makes the own version the newest. The one before stays, and what only it has, as long as one of its clients does.
   * @param clients the ids of all that are open now
   */
  async takeOver(clients: readonly string[]): Promise<void> {
    const used = (await this.#read()).filter(({ site }) => site.version !== this.#own.version);
    const older = used.map((one) => ({ ...one, clients: one.clients ?? clients })).filter(isUsedBy(clients));
    await this.#store.writeRecord(RECORD, [...older, { site: this.#own, clients: null }]);
    await this.#store.sweep([this.#own, ...older.map(({ site }) => site)]);
    this.#older = Promise.resolve(older);
  }

  /** Lets go of what nobody uses any more. */
  async tidy(clients: readonly string[]): Promise<void> {
    if ((await this.#readOlder()).some((one) => !isUsedBy(clients)(one))) await this.takeOver(clients);
  }

  /** The versions that must not be touched. */
  async live(): Promise<readonly SiteFiles[]> {
    return (await this.#read()).map(({ site }) => site);
  }

  /** In the own version: pages may be asked for without their slash, or by the name of their file. */
  find(path: string): Found | undefined {
    return (
      findIn(this.#own, path) ?? findIn(this.#own, `${path}/`) ?? findIn(this.#own, path.replace(/index\.html$/u, ""))
    );
  }

  /**
   * @param version the one that the file must be of, if the asker says so
   */
  async findFor(path: string, version: string | null): Promise<Found | undefined> {
    if (version === this.#own.version) return findIn(this.#own, path);
    const older = await this.#readOlder();
    if (version !== null) {
      const meant = older.find(({ site }) => site.version === version);
      return meant && findIn(meant.site, path);
    }
    const candidates = isNamedByContent(path) ? [this.#own, ...older.map(({ site }) => site)] : [this.#own];
    return candidates.map((site) => findIn(site, path)).find((found) => found !== undefined);
  }

  #readOlder(): Promise<readonly Used[]> {
    this.#older ??= this.#read().then((used) => used.filter(({ site }) => site.version !== this.#own.version));
    return this.#older;
  }

  /** Only this class writes it; where it is damaged or gone, nothing older is in use. */
  async #read(): Promise<readonly Used[]> {
    const record = await this.#store.readRecord(RECORD);
    return Array.isArray(record) ? (record as Used[]) : [];
  }
}

function isUsedBy(clients: readonly string[]): (used: Used) => boolean {
  return (used) => used.clients?.some((id) => clients.includes(id)) ?? true;
}

function findIn({ files }: SiteFiles, path: string): Found | undefined {
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  return file && { path, file };
}
