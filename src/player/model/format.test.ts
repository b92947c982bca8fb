import { expect, it } from "vitest";
import { formatStamp } from "./format.ts";

it("writes a moment with its sign", () => {
  expect(formatStamp(1)).toBe("+1.000 s");
});
