// Text and numbers of the editor stand where those of the static code stand.

import { expect, it } from "vitest";
import { optionsLike } from "./editor-options.ts";

const METRICS = {
  fontFamily: "Mono",
  fontSize: 14,
  fontWeight: "400",
  lineHeight: 22,
  characterWidth: 8.4,
  top: 14,
  left: 52.4,
  bottom: 14.6,
  gap: 12,
  scrolled: 0,
};

it("leaves the room before the text to the line numbers and the gap", () => {
  // 52.4 px: 4 digits of 8.4 px, a gap of 12 px, and 6.8 px that stay before the editor.
  expect(optionsLike(METRICS)).toMatchObject({ lineNumbersMinChars: 4, lineDecorationsWidth: 12 });
});

it("has the font, the line height and the padding of the static code, in the whole pixels that Monaco wants", () => {
  expect(optionsLike(METRICS)).toMatchObject({
    fontFamily: "Mono",
    fontSize: 14,
    lineHeight: 22,
    padding: { top: 14, bottom: 14 },
  });
});
