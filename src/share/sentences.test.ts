import { expect, it } from "vitest";
import { sayTooLarge, sayUnreadable } from "./index.ts";

it.each([
  ["too-long", "This link is longer than 96 KiB, so it was not opened. Ask for the program as a file instead."],
  ["too-large", "The program in this link is larger than 64 KiB, so it was not opened. Ask for it as a file instead."],
  ["newer", "This link was made by another version of Juggler. Reload the page, then open the link again."],
  [
    "damaged",
    "This link is damaged: a part of it is missing, or was changed on the way. Ask for it again, and copy all of it.",
  ],
] as const)("says why a link cannot be read, and what to do: %s", (why, sentence) => {
  expect(sayUnreadable(why)).toBe(sentence);
});

it("offers a file for what is too large for a link", () => {
  expect(sayTooLarge()).toBe(
    "This program is larger than 64 KiB, too much for a link. Download it, and send the file instead.",
  );
});
