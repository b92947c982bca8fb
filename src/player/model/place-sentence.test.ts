import { packAt } from "#recording";
import { expect, it } from "vitest";
import { sayLine, sayPlace } from "./place-sentence.ts";

it("names a place where there is one", () => {
  expect([sayLine(packAt(5, 2)), sayPlace(packAt(5, 2))]).toEqual(["line 5", "line 5, column 2"]);
  expect([sayLine(0), sayPlace(0)]).toEqual(["", ""]);
});
