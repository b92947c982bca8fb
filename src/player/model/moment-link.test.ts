import { describe, expect, it } from "vitest";
import { formatMomentLink, parseMomentLink } from "./moment-link.ts";
import { momentAt } from "./moment.ts";

describe("a link to a moment", () => {
  it.each([
    [momentAt(0), "#breakfast.ts@0"],
    [momentAt(1.25), "#breakfast.ts@1.25"],
    [momentAt(0.1 + 0.2), "#breakfast.ts@0.30000000000000004"],
    [{ seconds: 2, rank: 7.5 }, "#breakfast.ts@2~7.5"],
    [{ seconds: 0, rank: -2 }, "#breakfast.ts@0~-2"],
  ])("leads back to %o", (moment, hash) => {
    expect(formatMomentLink({ file: "breakfast.ts", moment })).toBe(hash);
    expect(parseMomentLink(hash)).toEqual({ file: "breakfast.ts", moment });
  });

  it.each(["", "#", "#keep-this", "#breakfast.ts@", "#breakfast.ts@soon", "#a@1e9", "#@1", "#%E0%A4@1", "#a@-1"])(
    "is no link: %s",
    (hash) => {
      expect(parseMomentLink(hash)).toBeNull();
    },
  );
});
