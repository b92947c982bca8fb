// What is done with all of a learner's progress at once: looking at it, merging with it, forgetting it, and taking that
// back.

import type { Progress } from "./progress.ts";
import { read } from "./record-access.ts";
import type { Records } from "./record-access.ts";
import { readAnswer, readDraft, readExercise, readProgram } from "./records.ts";
import type { Reader } from "./records.ts";
import { mergeSnapshots } from "./snapshot.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Contents, Table } from "./store.ts";

type Whole = Pick<Progress, "getSnapshot" | "mergeSnapshot" | "forgetEverything">;

/** @param onChange called when anything may have become another */
export function createWhole(records: Records, onChange: () => void): Whole {
  const rewrite = async (change: (stored: Contents) => Contents): Promise<() => Promise<void>> => {
    let [before, after]: Contents[] = [new Map(), new Map()];
    await records.store.rewrite((stored) => {
      before = stored;
      after = change(stored);
      return after;
    });
    onChange();
    return async () => {
      await records.store.rewrite((stored) => takeBack(stored, before ?? new Map(), after ?? new Map()));
      onChange();
    };
  };
  return {
    getSnapshot: async () => snapshotOf(await putDamagedAside(records)),
    async mergeSnapshot(snapshot) {
      // So that nothing damaged is written over.
      await putDamagedAside(records);
      return rewrite((stored) => new Map([...stored, ...contentsOf(mergeSnapshots(snapshotOf(stored), snapshot))]));
    },
    forgetEverything: () => rewrite(() => new Map()),
  };
}

/** What has changed since stays. */
function takeBack(stored: Contents, before: Contents, after: Contents): Contents {
  const restored = new Map(stored);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const earlier = before.get(name);
    if (!isSame(stored.get(name), after.get(name))) continue;
    if (earlier === undefined) restored.delete(name);
    else restored.set(name, earlier);
  }
  return restored;
}

/** Records come out of the browser's storage as copies. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const READERS: Readonly<Record<keyof Snapshot, Reader<unknown>>> = {
  exercises: readExercise,
  answers: readAnswer,
  programs: readProgram,
  drafts: readDraft,
};

async function putDamagedAside(records: Records): Promise<Contents> {
  const contents = await records.store.readAll();
  for (const [table, reader] of Object.entries(READERS)) {
    for (const [key, value] of recordsIn(contents, table)) {
      if (reader(value) === null) await read(records, table as Table, key, reader);
    }
  }
  return contents;
}

function snapshotOf(contents: Contents): Snapshot {
  const soundIn = <Kept>(table: Table, reader: Reader<Kept>): ReadonlyMap<string, Kept> =>
    new Map(
      recordsIn(contents, table).flatMap(([key, value]) => {
        const kept = reader(value);
        return kept === null ? [] : [[key, kept] as const];
      }),
    );
  const exercises = [...soundIn("exercises", readExercise)];
  return {
    exercises: new Map(exercises.flatMap(([key, { passed }]) => (passed === null ? [] : [[key, passed] as const]))),
    answers: soundIn("answers", readAnswer),
    programs: soundIn("programs", readProgram),
    drafts: soundIn("drafts", readDraft),
  };
}

function contentsOf({ exercises, ...tables }: Snapshot): Contents {
  const passed = [...exercises].map(([key, pass]) => [`exercises/${key}`, { passed: pass }] as const);
  const others = Object.entries(tables).flatMap(([table, kept]) =>
    [...kept].map(([key, record]) => [`${table}/${key}`, record] as const),
  );
  return new Map<string, unknown>([...passed, ...others]);
}

function recordsIn(contents: Contents, table: string): (readonly [key: string, value: unknown])[] {
  const prefix = `${table}/`;
  return [...contents]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value] as const);
}
