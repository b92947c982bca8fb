// The learner's own programs, each a record of its own.

import type { KeptProgram, Progress } from "./progress.ts";
import { read, update } from "./record-access.ts";
import type { Records } from "./record-access.ts";
import { readProgram } from "./records.ts";
import type { ProgramRecord } from "./records.ts";

interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onChange: (id: string) => void;
}

type KeptPrograms = Pick<Progress, "listPrograms" | "saveProgram" | "removeProgram">;

export function createKeptPrograms(records: Records, { now, onChange }: Surroundings): KeptPrograms {
  const replace = async (id: string, record: ProgramRecord | undefined): Promise<void> => {
    await update(records, "programs", id, readProgram, () => record);
    onChange(id);
  };
  return {
    async listPrograms() {
      const programs: (KeptProgram & ProgramRecord)[] = [];
      for (const id of await records.store.keys("programs", "")) {
        const record = await read(records, "programs", id, readProgram);
        if (record !== null) programs.push({ id, ...record });
      }
      return programs.sort((one, other) => other.savedAt - one.savedAt);
    },
    saveProgram: ({ id, name, code, conditions }) => replace(id, { name, code, conditions, savedAt: now() }),
    removeProgram: (id) => replace(id, undefined),
  };
}
