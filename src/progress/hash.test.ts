import { describe, expect, it } from "vitest";
import { hashOf } from "./hash.ts";

describe("hashOf", () => {
  // The test vectors that the algorithm's authors publish.
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("is FNV-1a with 64 bits: %o", (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });

  it("tells texts apart that differ in one letter outside of ASCII", () => {
    expect(hashOf("Café")).not.toBe(hashOf("Cafè"));
  });
});
