// Drafts by what they were typed in place of: under a key that names the original, so that an earlier original's can be
// told from today's.

import { hashOf } from "./hash.ts";
import type { OlderDraft, Progress } from "./progress.ts";
import { read, update } from "./record-access.ts";
import type { Records } from "./record-access.ts";
import { readDraft } from "./records.ts";

export function draftKey(id: string, original: string): string {
  return `${id}@${hashOf(original)}`;
}

export function createOlderDrafts(records: Records): Pick<Progress, "findOlderDraft" | "forgetOlderDrafts"> {
  const olderKeys = async (id: string, original: string): Promise<readonly string[]> => {
    const keys = await records.store.keys("drafts", `${id}@`);
    return keys.filter((key) => key !== draftKey(id, original));
  };
  return {
    async findOlderDraft(id, original) {
      let latest: OlderDraft | null = null;
      for (const key of await olderKeys(id, original)) {
        const draft = await read(records, "drafts", key, readDraft);
        if (draft !== null && draft.savedAt >= (latest?.savedAt ?? -Infinity)) latest = draft;
      }
      return latest;
    },
    async forgetOlderDrafts(id, original) {
      for (const key of await olderKeys(id, original)) await update(records, "drafts", key, readDraft, () => undefined);
    },
  };
}
