// Records in the browser's own storage (IndexedDB). Every call may fail: whoever calls decides what then. The schema
// grows by migrations, each of which takes the database from one version to the next. Every change reads and writes in
// one transaction, and IndexedDB lets one writer in at a time, across all tabs: none overwrites what it has not seen.

import { openDB } from "idb";
import type { IDBPDatabase, IDBPTransaction } from "idb";
import { ASIDE, TABLES } from "./store.ts";
import type { Contents, Replacement, Store } from "./store.ts";

export const DATABASE = "juggler";
type Upgrade = IDBPTransaction<unknown, string[], "versionchange">;

/** Takes the database from one version to the next, and keeps all that is there. */
export type Migration = (database: IDBPDatabase, transaction: Upgrade) => void | Promise<void>;

/** From nothing to version 1, and so on. A migration that has been released is never changed, only followed. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    for (const table of ["exercises", "drafts"]) database.createObjectStore(table);
    database.createObjectStore(ASIDE, { autoIncrement: true });
  },
  (database) => {
    for (const table of ["programs", "preferences"]) database.createObjectStore(table);
  },
  (database) => {
    database.createObjectStore("answers");
  },
];

export interface BrowserStoreOptions {
  readonly migrations: readonly Migration[];
  /** Another tab has brought a newer schema: this store cannot be used any more. */
  readonly onReplaced: () => void;
}

/** Rejects with a DOMException when the browser refuses: storage denied or damaged, or newer than this page. */
export async function openBrowserStore({ migrations, onReplaced }: BrowserStoreOptions): Promise<Store> {
  const database = await openDB(DATABASE, migrations.length, {
    upgrade(upgraded, oldVersion, _newVersion, transaction) {
      // A migration that fails leaves everything as it was; openDB rejects then, and the transaction need not as well.
      transaction.done.catch(() => undefined);
      migrate(migrations.slice(oldVersion), upgraded, transaction).catch(() => transaction.abort());
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onReplaced();
    },
  });
  return {
    read: (table, key) => database.get(table, key),
    keys: async (table, prefix) => (await database.getAllKeys(table, rangeOf(prefix))).map(String),
    async update(table, key, replace) {
      const transaction = database.transaction([table, ASIDE], "readwrite");
      const write = async (): Promise<Replacement> => {
        const records = transaction.objectStore(table);
        const replacement = replace(await records.get(key));
        const { value, aside } = replacement;
        await (value === undefined ? records.delete(key) : records.put(value, key));
        if (aside !== undefined) await transaction.objectStore(ASIDE).add({ table, key, value: aside });
        return replacement;
      };
      const [replacement] = await Promise.all([write(), transaction.done]);
      return replacement;
    },
    readAll: () => readAll(database.transaction(SECTIONS)),
    async rewrite(change) {
      const transaction = database.transaction(SECTIONS, "readwrite");
      const write = async (): Promise<void> => {
        const before = await readAll(transaction);
        const after = change(before);
        for (const name of new Set([...before.keys(), ...after.keys()])) {
          const value = after.get(name);
          if (value === before.get(name)) continue;
          const { section, key } = placeOf(name);
          const records = transaction.objectStore(section);
          await (value === undefined ? records.delete(key) : records.put(value, key));
        }
      };
      await Promise.all([write(), transaction.done]);
    },
    close: () => database.close(),
  };
}

const SECTIONS = [...TABLES, ASIDE];

async function readAll(transaction: IDBPTransaction<unknown, string[], IDBTransactionMode>): Promise<Contents> {
  const contents = new Map<string, unknown>();
  for (const section of SECTIONS) {
    const records = transaction.objectStore(section);
    const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
    for (const [index, key] of keys.map(String).entries()) contents.set(`${section}/${key}`, values[index]);
  }
  return contents;
}

/** What is put aside is numbered. */
function placeOf(name: string): { readonly section: string; readonly key: string | number } {
  const slash = name.indexOf("/");
  const [section, key] = [name.slice(0, slash), name.slice(slash + 1)];
  return { section, key: section === ASIDE ? Number(key) : key };
}

function rangeOf(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

async function migrate(steps: readonly Migration[], database: IDBPDatabase, transaction: Upgrade): Promise<void> {
  for (const step of steps) await step(database, transaction);
}
