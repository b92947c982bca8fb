// A learner's progress over a store: what records mean, how two versions of one are merged, and who is told. Knows
// nothing of browsers.

import { MIGRATIONS } from "./browser-store.ts";
import type { Migration } from "./browser-store.ts";
import { hashOf } from "./hash.ts";
import type { ExerciseProgress, Progress, ProgressChange } from "./progress.ts";
import { readDraft, readExercise } from "./records.ts";
import type { Reader } from "./records.ts";
import { openResilientStore } from "./resilient-store.ts";
import type { Store, Table } from "./store.ts";
import { joinTabs } from "./tabs.ts";

export interface ProgressOptions {
  readonly migrations?: readonly Migration[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const NOTHING_DONE: ExerciseProgress = { passed: null };

/** Opens the learner's progress. Neither this nor what it opens rejects: what cannot be stored is kept in the page. */
export async function openProgress({
  migrations = MIGRATIONS,
  now = Date.now,
}: ProgressOptions = {}): Promise<Progress> {
  const listeners = new Set<(change: ProgressChange) => void>();
  const tell = (change: ProgressChange): void => {
    for (const listener of listeners) listener(change);
  };
  const tabs = joinTabs((notice) => tell({ ...notice, otherTab: true }));
  const store = await openResilientStore(migrations, () => tell({ kind: "keeping" }));
  const records: Records = { store, onSetAside: (key) => tell({ kind: "set-aside", id: key.replace(/@.*$/, "") }) };
  const changed = (kind: "exercise" | "draft", id: string): void => {
    tell({ kind, id, otherTab: false });
    tabs.tell({ kind, id });
  };
  return {
    get keeping() {
      return store.keeping;
    },
    async getExercise(id) {
      return (await read(records, "exercises", id, readExercise)) ?? NOTHING_DONE;
    },
    async savePass(id, pass) {
      await update(records, "exercises", id, readExercise, (known) => {
        const isOlder = known?.passed && known.passed.at > pass.at;
        return isOlder ? known : { passed: pass };
      });
      changed("exercise", id);
    },
    async loadDraft(id, original) {
      const draft = await read(records, "drafts", draftKey(id, original), readDraft);
      return draft && draft.code;
    },
    async saveDraft(id, original, code) {
      const draft = code === original ? undefined : { code, savedAt: now() };
      await update(records, "drafts", draftKey(id, original), readDraft, () => draft);
      changed("draft", id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      tabs.close();
      store.close();
    },
  };
}

function draftKey(id: string, original: string): string {
  return `${id}@${hashOf(original)}`;
}

interface Records {
  readonly store: Store;
  /** Called when a damaged record was found and put aside. */
  readonly onSetAside: (key: string) => void;
}

async function read<Kept>(records: Records, table: Table, key: string, reader: Reader<Kept>): Promise<Kept | null> {
  const stored = await records.store.read(table, key);
  if (stored === undefined) return null;
  const kept = reader(stored);
  if (kept === null) await update(records, table, key, reader, (known) => known ?? undefined);
  return kept;
}

/** Replaces a record by what becomes of the one that is stored at that moment; a damaged one is put aside. */
async function update<Kept>(
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
