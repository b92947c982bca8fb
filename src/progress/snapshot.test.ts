// Merging as a law, over many random snapshots.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY, gainsOf, mergeSnapshots } from "./snapshot.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshots } from "./testing/snapshots.ts";

const PASS = { code: "gather()", at: 2 };

describe("mergeSnapshots", () => {
  it("gives the same whichever comes first", () => {
    fc.assert(
      fc.property(snapshots, snapshots, (one, other) => {
        expect(mergeSnapshots(one, other)).toEqual(mergeSnapshots(other, one));
      }),
    );
  });

  it("changes nothing when it is done once more", () => {
    fc.assert(
      fc.property(snapshots, snapshots, (one, other) => {
        const merged = mergeSnapshots(one, other);
        expect(mergeSnapshots(merged, other)).toEqual(merged);
        expect(mergeSnapshots(merged, merged)).toEqual(merged);
      }),
    );
  });

  it("gives the same in whatever order three are merged", () => {
    fc.assert(
      fc.property(snapshots, snapshots, snapshots, (one, other, third) => {
        expect(mergeSnapshots(mergeSnapshots(one, other), third)).toEqual(
          mergeSnapshots(one, mergeSnapshots(other, third)),
        );
      }),
    );
  });

  it("loses no pass, no right answer, and no record at all; and makes none up", () => {
    fc.assert(
      fc.property(snapshots, snapshots, (one, other) => {
        const merged = mergeSnapshots(one, other);
        for (const table of ["exercises", "answers", "programs", "drafts"] as const) {
          expect([...merged[table].keys()].sort()).toEqual(
            [...new Set([...one[table].keys(), ...other[table].keys()])].sort(),
          );
          for (const [key, record] of merged[table])
            expect([one[table].get(key), other[table].get(key)]).toContain(record);
        }
        for (const side of [one, other])
          for (const [key, { isRight }] of side.answers)
            if (isRight) expect(merged.answers.get(key)?.isRight).toBe(true);
      }),
    );
  });

  it("keeps the newer pass, edit and program; of answers the right one, and of two alike the first", () => {
    const early: Snapshot = {
      exercises: new Map([["tea", { ...PASS, at: 1 }]]),
      drafts: new Map([["tea@1", { code: "old", savedAt: 1 }]]),
      programs: new Map([["p", { name: "a", code: "old", conditions: "", savedAt: 1 }]]),
      answers: new Map([
        ["right", { answer: "a", isRight: true, at: 1 }],
        ["alike", { answer: "a", isRight: false, at: 1 }],
      ]),
    };
    const late: Snapshot = {
      exercises: new Map([["tea", PASS]]),
      drafts: new Map([["tea@1", { code: "new", savedAt: 2 }]]),
      programs: new Map([["p", { name: "a", code: "new", conditions: "", savedAt: 2 }]]),
      answers: new Map([
        ["right", { answer: "b", isRight: false, at: 2 }],
        ["alike", { answer: "b", isRight: false, at: 2 }],
      ]),
    };
    expect(mergeSnapshots(early, late)).toEqual({ ...late, answers: early.answers });
  });
});

describe("gainsOf", () => {
  it("counts what comes and what becomes another", () => {
    const mine: Snapshot = { ...EMPTY, exercises: new Map([["tea", { ...PASS, at: 1 }]]) };
    const theirs: Snapshot = { ...EMPTY, exercises: new Map(Object.entries({ tea: PASS, toast: PASS })) };
    expect(gainsOf(mine, mergeSnapshots(mine, theirs)).exercises).toEqual({ added: 1, replaced: 1 });
    expect(gainsOf(theirs, mergeSnapshots(theirs, mine)).exercises).toEqual({ added: 0, replaced: 0 });
  });
});
