import { describe, expect, it } from "vitest";
import { compareLines } from "./compare-lines.ts";

describe("compareLines", () => {
  it("tells what is in one only from what is in both", () => {
    expect(compareLines("a\nb\nd\n", "a\nc\nd\n")).toEqual([
      { kind: "both", text: "a" },
      { kind: "own-only", text: "b" },
      { kind: "solution-only", text: "c" },
      { kind: "both", text: "d" },
    ]);
  });

  it("does not mind another indentation, and shows the solution's", () => {
    expect(compareLines("a {\n      b;\n}", "a {\n  b;\n}")).toEqual([
      { kind: "both", text: "a {" },
      { kind: "both", text: "  b;" },
      { kind: "both", text: "}" },
    ]);
  });

  it("does not mind spaces at the ends of lines, line ends of other systems, nor a missing last line break", () => {
    expect(compareLines("a  \r\n\r\nb", "a\n\nb\n\n")).toEqual([
      { kind: "both", text: "a" },
      { kind: "both", text: "" },
      { kind: "both", text: "b" },
    ]);
  });
});
