// Random snapshots for tests: few keys and few times, so that two of them have much in common.

import fc from "fast-check";
import type { Snapshot } from "../snapshot.ts";

const id = fc.constantFrom("tea", "toast", "lessons/kitchen/eggs", "0");
const at = fc.integer({ min: 0, max: 4 });
const text = fc.oneof(fc.constantFrom("a", "b", ""), fc.string({ unit: "grapheme", maxLength: 30 }));
const key = fc.tuple(id, fc.constantFrom("0123456789abcdef", "fedcba9876543210")).map((parts) => parts.join("@"));

function table<Kept>(keys: fc.Arbitrary<string>, record: fc.Arbitrary<Kept>): fc.Arbitrary<ReadonlyMap<string, Kept>> {
  return fc
    .uniqueArray(fc.tuple(keys, record), { selector: ([name]) => name, maxLength: 6 })
    .map((all) => new Map(all));
}

export const snapshots: fc.Arbitrary<Snapshot> = fc.record({
  exercises: table(id, fc.record({ code: text, at })),
  answers: table(id, fc.record({ answer: text, isRight: fc.boolean(), at })),
  programs: table(id, fc.record({ name: text, code: text, conditions: text, savedAt: at })),
  drafts: table(key, fc.record({ code: text, savedAt: at })),
});
