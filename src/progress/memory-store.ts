// Records in the page's memory, over whatever can still be read below them: for browsers that do not let us store
// anything, or nothing more.

import type { Store } from "./store.ts";

/** @param below where records are read that were not written here; `null` for nowhere */
export function createMemoryStore(below: Store | null): Store {
  const records = new Map<string, unknown>();
  const read: Store["read"] = async (table, key) => {
    const name = `${table}/${key}`;
    if (records.has(name)) return records.get(name);
    return below?.read(table, key).catch(() => undefined);
  };
  const readAll: Store["readAll"] = async () => {
    const contents = new Map(await below?.readAll().catch(() => []));
    for (const [name, value] of records) {
      if (value === undefined) contents.delete(name);
      else contents.set(name, value);
    }
    return contents;
  };
  return {
    read,
    async keys(table, prefix) {
      const known = new Set(await below?.keys(table, prefix).catch(() => []));
      for (const [name, value] of records) {
        const key = name.slice(table.length + 1);
        if (!name.startsWith(`${table}/${prefix}`)) continue;
        if (value === undefined) known.delete(key);
        else known.add(key);
      }
      return [...known].sort();
    },
    async update(table, key, replace) {
      const replacement = replace(await read(table, key));
      records.set(`${table}/${key}`, replacement.value);
      return replacement;
    },
    readAll,
    async rewrite(change) {
      const before = await readAll();
      const after = change(before);
      for (const name of before.keys()) if (!after.has(name)) records.set(name, undefined);
      for (const [name, value] of after) records.set(name, value);
    },
    close: () => below?.close(),
  };
}
