// What is written can be read; and what anybody else may have written is refused, with the reason.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY } from "../snapshot.ts";
import type { Snapshot } from "../snapshot.ts";
import { snapshots } from "../testing/snapshots.ts";
import { readProgressFile } from "./read-progress-file.ts";
import { writeProgressFile } from "./write-progress-file.ts";

const NOW = 1_800_000_000_000;
const SOUND = {
  format: "juggler-progress",
  version: 1,
  savedAt: NOW,
  exercises: [{ id: "tea", code: "brew()", at: 5 }],
  answers: [{ id: "lessons/kitchen/tea/how-long", answer: "b6bfbddd", isRight: true, at: 5 }],
  programs: [{ id: "1", name: "mine.ts", code: "", conditions: "{}", at: 5 }],
  drafts: [{ id: "tea", original: "0123456789abcdef", code: "x", at: 5 }],
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Why a file is refused; `null` when it is taken. */
function refusalOf(file: unknown): string | null {
  const bytes = file instanceof Uint8Array ? file : bytesOf(typeof file === "string" ? file : JSON.stringify(file));
  const read = readProgressFile(bytes, NOW);
  return read.kind === "refused" ? read.why : null;
}

const NOT_OURS = "This is no progress file of Juggler’s. Choose one that was saved on this page.";
const DAMAGED = "This progress file is damaged: it is no longer complete and well-formed text.";

describe("a progress file", () => {
  it("brings back what was written into it", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const { text, leftOut } = writeProgressFile(snapshot, NOW);
        expect(leftOut).toBe(0);
        expect(readProgressFile(bytesOf(text), NOW)).toEqual({ kind: "read", snapshot, savedAt: NOW });
      }),
    );
  });

  it("leaves out the oldest edits, rather than become too large to be read again", () => {
    const drafts = new Map(
      Array.from({ length: 40 }, (_, age) => [
        `tea-${age}@0123456789abcdef`,
        { code: "é".repeat(30_000), savedAt: NOW - age },
      ]),
    );
    const full: Snapshot = { ...EMPTY, exercises: new Map([["tea", { code: "brew()", at: 5 }]]), drafts };
    const { text, leftOut } = writeProgressFile(full, NOW);
    const read = readProgressFile(bytesOf(text), NOW);
    if (read.kind === "refused") throw new Error(read.why);
    expect(read.snapshot.exercises).toEqual(full.exercises);
    expect(read.snapshot.drafts.size).toBe(40 - leftOut);
    expect(leftOut).toBeGreaterThan(20);
    expect([...read.snapshot.drafts.keys()]).toContain("tea-0@0123456789abcdef");
    const many = new Map(Array.from({ length: 2500 }, (_, at) => [String(at), { code: "", at }]));
    expect(refusalOf(writeProgressFile({ ...EMPTY, exercises: many }, NOW).text)).toBeNull();
  });

  it("is taken as it should be", () => {
    expect(refusalOf(SOUND)).toBeNull();
  });
});

describe("a file is refused that", () => {
  const [exercise] = SOUND.exercises;
  const many = Array.from({ length: 1997 + 1 }, (_, index) => ({ ...exercise, id: `tea-${index}` }));

  it.each<[string, unknown, string]>([
    ["is too large", new Uint8Array(1024 * 1024 + 1), "This file is larger than 1 MiB, and no progress file is."],
    ["is no UTF-8", new Uint8Array([0x22, 0xc3, 0x28, 0x22]), DAMAGED],
    ["is cut off", JSON.stringify(SOUND).slice(0, -20), DAMAGED],
    ["is empty", "", NOT_OURS],
    ["is no JSON", "hello", NOT_OURS],
    ["is another's JSON", { name: "juggler" }, NOT_OURS],
    ["is a list", [SOUND], NOT_OURS],
    ["is nothing", null, NOT_OURS],
    ["has no version", { ...SOUND, version: "1" }, NOT_OURS],
    ["has half a version", { ...SOUND, version: 0.5 }, NOT_OURS],
    [
      "comes from the future",
      { ...SOUND, version: 2, stars: [] },
      "This progress file comes from a newer version of the course. Reload this page, then choose it again.",
    ],
    ["is nested too deeply", { ...SOUND, drafts: [{ id: [[[1]]] }] }, NOT_OURS],
    ["is nothing but brackets", "[".repeat(900_000), NOT_OURS],
    [
      "would reach into prototypes",
      JSON.stringify(SOUND).replace("{", '{"__proto__":{"isAdmin":true},'),
      "In this file, the file holds “__proto__”, which no progress file does.",
    ],
    [
      "would reach into an entry's",
      JSON.stringify(SOUND).replace('{"id":"tea",', '{"id":"tea","constructor":{},'),
      "In this file, entry 1 of “exercises” holds “constructor”, which no progress file does.",
    ],
    ["lacks a table", { ...SOUND, answers: undefined }, "In this file, the file lacks “answers”."],
    ["has a table that is none", { ...SOUND, answers: {} }, "In this file, “answers” in the file is no list."],
    ["holds what is no entry", { ...SOUND, answers: [1] }, "In this file, entry 1 of “answers” is no record."],
    [
      "holds an entry without its code",
      { ...SOUND, exercises: [{ id: "tea", at: 5 }] },
      "In this file, entry 1 of “exercises” lacks “code”.",
    ],
    [
      "holds one twice",
      { ...SOUND, exercises: [exercise, { ...exercise, at: 6 }] },
      "In this file, “tea” stands twice among “exercises”.",
    ],
    [
      "holds too many",
      { ...SOUND, exercises: many },
      "This file holds 2001 entries, and a progress file at most 2000.",
    ],
    ...["Tea", "", "a".repeat(129), "../x y", 1, "__proto__"].map((id): [string, unknown, string] => [
      `names something ${String(id).slice(0, 9)}`,
      { ...SOUND, exercises: [{ ...exercise, id }] },
      "In this file, “id” in entry 1 of “exercises” is no name that we give.",
    ]),
    ...[1e308, -1, 0.5, "5", NOW + 2 * 24 * 3600 * 1000].map((at): [string, unknown, string] => [
      `was done at ${at}`,
      { ...SOUND, exercises: [{ ...exercise, at }] },
      "In this file, “at” in entry 1 of “exercises” is no moment of the past.",
    ]),
    [
      "overflows numbers",
      JSON.stringify(SOUND).replace('"at":5', '"at":1e999'),
      "In this file, “at” in entry 1 of “exercises” is no moment of the past.",
    ],
    [
      "holds too long a program",
      { ...SOUND, exercises: [{ ...exercise, code: "x".repeat(65_537) }] },
      "In this file, “code” in entry 1 of “exercises” is 65537 characters long, and may be 65536.",
    ],
    [
      "holds half a character",
      JSON.stringify(SOUND).replace("brew()", "\\ud800"),
      "In this file, “code” in entry 1 of “exercises” is no text.",
    ],
    [
      "holds a truth that is none",
      { ...SOUND, answers: [{ ...SOUND.answers[0], isRight: 1 }] },
      "In this file, “isRight” in entry 1 of “answers” is neither true nor false.",
    ],
    [
      "names an original that is none",
      { ...SOUND, drafts: [{ ...SOUND.drafts[0], original: "x" }] },
      "In this file, “original” in entry 1 of “drafts” is no hash.",
    ],
  ])("%s", (_what, file, why) => {
    expect(refusalOf(file)).toBe(why);
  });

  it("is anything else, without a throw", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(refusalOf(text)).not.toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(refusalOf(bytes)).not.toBeNull();
      }),
    );
  });

  it("differs in one value from a sound one", () => {
    const anyOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
    fc.assert(
      fc.property(
        anyOf(["exercises", "answers", "programs", "drafts"] as const),
        fc.jsonValue(),
        fc.nat({ max: 9 }),
        (table, value, place) => {
          const [entry] = SOUND[table];
          const names = Object.keys(entry ?? {});
          const name = names[place % names.length] ?? "";
          const read = readProgressFile(
            bytesOf(JSON.stringify({ ...SOUND, [table]: [{ ...entry, [name]: value }] })),
            NOW,
          );
          // Whatever is taken is a copy of well-typed fields.
          if (read.kind === "read") expect(typeof value).toBe(typeof (entry as Record<string, unknown>)[name]);
        },
      ),
    );
  });
});
