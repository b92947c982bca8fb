// The keeping of the own version: one go at a time, what has come of it, and what is tidied up after it.

import type { KeepState, StopReason } from "../messages.ts";
import { bytesOf } from "../site-files.ts";
import type { SiteFiles } from "../site-files.ts";
import { keepFiles } from "./keep-files.ts";
import type { Keeping } from "./keep-files.ts";
import type { Store } from "./store.ts";
import type { Versions } from "./versions.ts";

/** Names the version for which there was no room. */
const NO_ROOM = "no-room";

/** What is kept may take up at most this part of the room that is left: the reader's own work needs some, too. */
const SHARE_OF_ROOM = 0.5;

export interface KeeperNeeds extends Pick<Keeping, "site" | "fetch" | "hashOf"> {
  readonly store: Store;
  readonly versions: Pick<Versions, "live">;
  /** How many bytes the browser still grants; undefined where it does not say. */
  readonly room: () => Promise<number | undefined>;
  /** Called when the state has changed, and from time to time while files are kept. */
  readonly onChange: () => void;
}

export class Keeper {
  readonly #needs: KeeperNeeds;
  #going: Promise<StopReason | null> | undefined;
  #stopped: StopReason | undefined;
  #keptBytes: number | undefined;
  #isWhole = false;
  #stop = new AbortController();

  constructor(needs: KeeperNeeds) {
    this.#needs = needs;
  }

  get isGoing(): boolean {
    return this.#going !== undefined;
  }

  /** @returns why it has stopped; null when the whole version is kept */
  keep(first: readonly string[]): Promise<StopReason | null> {
    this.#going ??= this.#keep(first).finally(() => {
      this.#going = undefined;
      this.#needs.onChange();
    });
    return this.#going;
  }

  /** Ends what is going on; what is kept is to be deleted. */
  async forget(): Promise<void> {
    this.#stop.abort();
    await this.#going;
    this.#stop = new AbortController();
    this.#isWhole = false;
  }

  /** Whether keeping has found no room for this version before. */
  async foundNoRoom(): Promise<boolean> {
    return (await this.#needs.store.readRecord(NO_ROOM)) === this.#needs.site.version;
  }

  async isWhole(): Promise<boolean> {
    this.#isWhole ||= await this.#has(this.#needs.site);
    return this.#isWhole;
  }

  /** Whether any version in use is kept whole, this one or one before it. */
  async isAnyWhole(): Promise<boolean> {
    const live = await this.#needs.versions.live();
    return (await Promise.all(live.map((site) => this.#has(site)))).includes(true);
  }

  async state(): Promise<KeepState> {
    if (this.isGoing) return { kind: "keeping" };
    if (await this.isWhole()) return { kind: "kept" };
    if (await this.foundNoRoom()) return { kind: "stopped", why: "no-room" };
    return this.#stopped ? { kind: "stopped", why: this.#stopped } : { kind: "nothing" };
  }

  async keptBytes(): Promise<number> {
    const { site, store } = this.#needs;
    if (this.#keptBytes !== undefined) return this.#keptBytes;
    const paths = [...(await store.pathsOf(site))];
    return paths.reduce((sum, path) => sum + (site.files[path]?.bytes ?? 0), 0);
  }

  async #has(site: SiteFiles): Promise<boolean> {
    return (await this.#needs.store.pathsOf(site)).size === Object.keys(site.files).length;
  }

  async #keep(first: readonly string[]): Promise<StopReason | null> {
    const { store, onChange } = this.#needs;
    this.#stopped = undefined;
    this.#keptBytes = await this.keptBytes();
    onChange();
    const why = await this.#keepWhatFits(first);
    this.#keptBytes = undefined;
    this.#stopped = why ?? undefined;
    if (why === null) await store.deleteRecord(NO_ROOM);
    if (why === "no-room") await this.#makeRoom();
    return why;
  }

  async #keepWhatFits(first: readonly string[]): Promise<StopReason | null> {
    const missing = bytesOf(this.#needs.site) - (await this.keptBytes());
    const room = await this.#needs.room();
    if (room !== undefined && missing > room * SHARE_OF_ROOM) return "no-room";
    return keepFiles({
      ...this.#needs,
      first,
      signal: this.#stop.signal,
      onKept: ({ bytes }) => {
        this.#keptBytes = (this.#keptBytes ?? 0) + bytes;
        this.#needs.onChange();
      },
    });
  }

  /** Half a course is of little use, and the reader's own work needs the room. Versions that are in use keep theirs. */
  async #makeRoom(): Promise<void> {
    const { site, store, versions } = this.#needs;
    const live = await versions.live();
    await store.sweep(live.filter(({ version }) => version !== site.version));
    await store.writeRecord(NO_ROOM, site.version).catch(() => undefined);
  }
}
