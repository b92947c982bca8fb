import { expect, it } from "vitest";
import { readHead } from "./preview-images.ts";

const head = (image: string): string =>
  `<head><meta property="og:title" content="Tea &#38; &quot;toast&quot;"><meta property="og:description" content="Hot.">` +
  `<meta property="og:image" content="${image}"></head>`;

it.each(["/social/tea/hot.png", "https://example.org/course/social/tea/hot.png"])(
  "reads a page's wish: %s",
  (image) => {
    expect(readHead(head(image))).toEqual({ image: "social/tea/hot.png", title: 'Tea & "toast"', description: "Hot." });
  },
);

it("leaves pages alone that name no picture, or somebody else's", () => {
  expect([readHead("<head></head>"), readHead(head("/logo.png"))]).toEqual([null, null]);
});
