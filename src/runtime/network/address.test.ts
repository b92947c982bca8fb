import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAddress } from "./address.ts";
import { decodeText, encodeText } from "./bytes.ts";

it.each([
  ["https://a.example", {}, { url: "https://a.example", host: "a.example", path: "/" }],
  [
    "HTTP://A.Example:8080/x/y?q=1#part",
    { page: 2 },
    { url: "HTTP://A.Example:8080/x/y?q=1&page=2", host: "a.example", path: "/x/y" },
  ],
  ["https://a.example/?q=a%20b&r=c+d", {}, { url: "https://a.example/?q=a%20b&r=c%20d" }],
])("takes %s apart", (url, params, expected) => {
  expect(parseAddress(url, params)).toMatchObject(expected);
});

it.each(["", "a.example", "ftp://a.example/", "https://", "https:// /"])("refuses %j", (url) => {
  expect(parseAddress(url)).toBeNull();
});

it("encodes texts as TextEncoder does, and decodes them again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...encodeText(text)]).toEqual([...new TextEncoder().encode(text)]);
      expect(decodeText(encodeText(text))).toBe(text.toWellFormed());
    }),
  );
});
