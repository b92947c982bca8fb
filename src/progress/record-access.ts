// Reading and replacing one record, whoever it belongs to: nothing that is stored is believed before it was read, and
// what is damaged is put aside. Knows no kind of record.

import type { Reader } from "./records.ts";
import type { Store, Table } from "./store.ts";

export interface Records {
  readonly store: Store;
  /** Called when a damaged record was found and put aside. */
  readonly onSetAside: (key: string) => void;
}

export async function read<Kept>(
  records: Records,
  table: Table,
  key: string,
  reader: Reader<Kept>,
): Promise<Kept | null> {
  const stored = await records.store.read(table, key);
  if (stored === undefined) return null;
  const kept = reader(stored);
  if (kept === null) await update(records, table, key, reader, (known) => known ?? undefined);
  return kept;
}

/** Replaces a record by what becomes of the one that is stored at that moment; a damaged one is put aside. */
export async function update<Kept>(
  { store, onSetAside }: Records,
  table: Table,
  key: string,
  reader: Reader<Kept>,
  replace: (known: Kept | null) => Kept | undefined,
): Promise<void> {
  const { aside } = await store.update(table, key, (stored) => {
    const known = stored === undefined ? null : reader(stored);
    const value = replace(known);
    return known === null && stored !== undefined ? { value, aside: stored } : { value };
  });
  if (aside !== undefined) onSetAside(key);
}
