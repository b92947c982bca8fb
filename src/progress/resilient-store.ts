// The browser's storage for as long as it works, and the page's memory from its first failure on.

import { openBrowserStore } from "./browser-store.ts";
import type { Migration } from "./browser-store.ts";
import { keepingAfter } from "./keeping.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { Keeping } from "./progress.ts";
import type { Store } from "./store.ts";

export interface ResilientStore extends Store {
  readonly keeping: Keeping;
}

/**
 * Opens a store that never rejects because of the browser.
 * @param onFailure called once, when an open store begins to keep everything in the page only
 */
export async function openResilientStore(
  migrations: readonly Migration[],
  onFailure: () => void,
): Promise<ResilientStore> {
  let keeping: Keeping = { kind: "browser" };
  const turnToMemory = (next: Keeping, below: Store | null): void => {
    if (keeping.kind === "page") return;
    keeping = next;
    store = createMemoryStore(below);
    onFailure();
  };
  const openBrowser = (): Promise<Store> =>
    openBrowserStore({ migrations, onReplaced: () => turnToMemory({ kind: "page", why: "newer" }, null) });
  let store = await openBrowser().catch((error: unknown) => {
    keeping = keepingAfter(error);
    return createMemoryStore(null);
  });
  const attempt = async <Result>(use: (store: Store) => Promise<Result>): Promise<Result> => {
    const tried = store;
    try {
      return await use(tried);
    } catch (error) {
      turnToMemory(keepingAfter(error), tried);
      return use(store);
    }
  };
  return {
    get keeping() {
      return keeping;
    },
    read: (table, key) => attempt((current) => current.read(table, key)),
    keys: (table, prefix) => attempt((current) => current.keys(table, prefix)),
    update: (table, key, replace) => attempt((current) => current.update(table, key, replace)),
    readAll: () => attempt((current) => current.readAll()),
    rewrite: (change) => attempt((current) => current.rewrite(change)),
    close: () => store.close(),
  };
}
