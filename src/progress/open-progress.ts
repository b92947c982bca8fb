// A learner's progress over a store: what records mean, how two versions of one are merged, and who is told. Knows
// nothing of browsers.

import { MIGRATIONS } from "./browser-store.ts";
import type { Migration } from "./browser-store.ts";
import type { ExerciseProgress, Progress, ProgressChange } from "./progress.ts";
import { readAnswer, readDraft, readExercise, readPreference } from "./records.ts";
import { createKeptPrograms } from "./kept-programs.ts";
import { createOlderDrafts, draftKey } from "./older-drafts.ts";
import { read, update } from "./record-access.ts";
import type { Records } from "./record-access.ts";
import { openResilientStore } from "./resilient-store.ts";
import { joinTabs } from "./tabs.ts";
import type { Notice } from "./tabs.ts";
import { createWhole } from "./whole.ts";

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
  const changed = (kind: Exclude<Notice["kind"], "everything">, id: string): void => {
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
    getAnswer: (id) => read(records, "answers", id, readAnswer),
    async saveAnswer(id, answer) {
      await update(records, "answers", id, readAnswer, () => answer);
      changed("answer", id);
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
    ...createOlderDrafts(records),
    ...createKeptPrograms(records, { now, onChange: (id) => changed("program", id) }),
    getPreference: (name) => read(records, "preferences", name, readPreference),
    setPreference: (name, value) => update(records, "preferences", name, readPreference, () => value),
    ...createWhole(records, () => {
      tell({ kind: "everything", otherTab: false });
      tabs.tell({ kind: "everything", id: "" });
    }),
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
