// Settings come from links and from files that anybody may have written.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settingsFrom } from "./read-settings.ts";
import { USUAL_SETTINGS } from "./settings.ts";

const HOST = {
  name: "kitchen.example",
  roundTrip: 0.1,
  bandwidth: 1000,
  connections: 2,
  pages: [
    { path: "/toast", answers: ["never", "hangs-up", { status: 503, takes: 2 }, { text: "toast", breaksAfter: 3 }] },
    { path: "/eggs/*", answers: [{ headers: { "retry-after": "1" } }] },
  ],
};

function whyRefused(wish: unknown): string {
  const settings = settingsFrom(wish);
  return settings.kind === "malformed" ? settings.why : "";
}

describe("settings", () => {
  it("are the usual ones where nothing is said", () => {
    expect(settingsFrom({})).toEqual({ kind: "valid", value: USUAL_SETTINGS });
  });

  it("are taken over, each one, and nothing else", () => {
    const all = {
      cores: 64,
      memoryBytes: 2 ** 30,
      network: "slow",
      hosts: [HOST],
      logicalSeconds: 1e9,
      measureComputing: true,
    };
    expect(settingsFrom({ ...all, seed: 3, __proto__: { limits: {} } })).toEqual({ kind: "valid", value: all });
  });

  it.each<[wish: unknown, why: string]>([
    [null, "settings: expected an object"],
    ["fast", "settings: expected an object"],
    [{ cores: 0 }, "settings.cores: expected a whole number from 1 to 64"],
    [{ cores: 65 }, "settings.cores: expected a whole number from 1 to 64"],
    [{ cores: "4" }, "settings.cores: expected a whole number"],
    [{ cores: undefined }, "settings.cores: expected a whole number"],
    [{ memoryBytes: 0 }, "settings.memoryBytes: expected a whole number"],
    [{ memoryBytes: Infinity }, "settings.memoryBytes: expected a whole number"],
    [{ network: "warp" }, "settings.network: expected one of fast, normal, slow"],
    [{ logicalSeconds: 1e9 + 1 }, "settings.logicalSeconds: expected a number of at most 1000000000"],
    [{ logicalSeconds: NaN }, "settings.logicalSeconds: expected a finite number"],
    [{ measureComputing: 1 }, "settings.measureComputing: expected one of true, false"],
    [{ hosts: {} }, "settings.hosts: expected a list"],
    [{ hosts: new Array(21).fill(HOST) }, "settings.hosts: expected a list of at most 20"],
    [{ hosts: [{ ...HOST, name: "Kitchen Example" }] }, "settings.hosts[0].name: expected a text of the form"],
    [{ hosts: [{ ...HOST, name: "a".repeat(101) }] }, "settings.hosts[0].name: expected a text of at most 100"],
    [{ hosts: [{ ...HOST, bandwidth: 0 }] }, "settings.hosts[0].bandwidth: expected a whole number"],
    [{ hosts: [{ ...HOST, roundTrip: -1 }] }, "settings.hosts[0].roundTrip: expected a finite number"],
    [{ hosts: [{ ...HOST, pages: [{ path: "toast", answers: ["never"] }] }] }, "pages[0].path: expected a text of the"],
    [{ hosts: [{ ...HOST, pages: [{ path: "/", answers: [] }] }] }, "pages[0].answers: expected at least one answer"],
    [
      { hosts: [{ ...HOST, pages: [{ path: "/", answers: ["later"] }] }] },
      "answers[0]: expected one of never, hangs-up",
    ],
    [
      { hosts: [{ ...HOST, pages: [{ path: "/", answers: [{ status: 99 }] }] }] },
      "answers[0].status: expected a whole",
    ],
    [{ hosts: [{ ...HOST, pages: [{ path: "/", answers: [{ headers: { a: 1 } }] }] }] }, "headers.a: expected a text"],
  ])("like %j are refused, with the place", (wish, why) => {
    expect(whyRefused(wish)).toContain(why);
  });

  it("never make the reader throw, whatever they are", () => {
    fc.assert(
      fc.property(fc.record({ cores: fc.anything(), hosts: fc.anything(), network: fc.anything() }), (wish) => {
        expect(settingsFrom(wish).kind).toMatch(/^(?:valid|malformed)$/u);
      }),
    );
  });
});
