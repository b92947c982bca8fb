import { describe, expect, it } from "vitest";
import { describeKeeping } from "./keeping.ts";

describe("describeKeeping", () => {
  it("has nothing to say as long as the browser keeps everything", () => {
    expect(describeKeeping({ kind: "browser" })).toBeNull();
  });

  it.each([
    [
      "denied",
      "Your browser does not let this site store anything. What you do here is kept only in this page: save it to a file before you leave it.",
    ],
    [
      "full",
      "Your browser has no room left for this site. What you do from now on is kept only in this page: save it to a file before you leave it.",
    ],
    [
      "newer",
      "A newer version of the course is open in another tab. What you do in this page is not stored any more: save it to a file, then reload it.",
    ],
  ] as const)("says what that means and what to do: %s", (why, sentence) => {
    expect(describeKeeping({ kind: "page", why })).toBe(sentence);
  });
});
