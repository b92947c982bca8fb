// Where records can be kept: the browser's storage, or the page's memory. A store knows tables and keys, and
// nothing of what the records mean.

export const TABLES = ["exercises", "drafts", "programs", "preferences", "answers"] as const;
export type Table = (typeof TABLES)[number];

/** What becomes of one record. */
export interface Replacement {
  /** The new value; `undefined` leaves none. */
  readonly value: unknown;
  /** Damaged data that is in the way: kept aside, never dropped. */
  readonly aside?: unknown;
}

/** Where damaged records go, with the table and key that they were found under. */
export const ASIDE = "aside";

/** All that is kept, what was put aside as well: each record under the name of its table, a slash and its key. */
export type Contents = ReadonlyMap<string, unknown>;

export interface Store {
  readAll(): Promise<Contents>;
  /** Replaces everything at once or nothing, by looking at what is stored at that moment. */
  rewrite(change: (stored: Contents) => Contents): Promise<void>;
  /** `undefined` where there is no record. */
  read(table: Table, key: string): Promise<unknown>;
  /** The keys in use that begin so, in order. */
  keys(table: Table, prefix: string): Promise<readonly string[]>;
  /** Replaces one record in a single transaction, by looking at what is stored at that moment; says what it did. */
  update(table: Table, key: string, replace: (stored: unknown) => Replacement): Promise<Replacement>;
  close(): void;
}
