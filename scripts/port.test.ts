import { describe, expect, it } from "vitest";
import { readPort } from "./port.ts";

describe("readPort", () => {
  it.each([
    [undefined, 4321],
    ["", 4321],
    ["0", 0],
    ["8080", 8080],
    ["65535", 65_535],
  ])("takes %o", (text, port) => {
    expect(readPort(text)).toEqual({ kind: "port", port });
  });

  it.each(["65536", "-1", "80.5", "1e3", "http", " 80"])("refuses %o and says what to do", (text) => {
    expect(readPort(text)).toEqual({
      kind: "invalid",
      message: `PORT must be a whole number from 0 to 65535, but is "${text}". Try PORT=8080.`,
    });
  });
});
