import { describe, expect, it } from "vitest";
import { recordSnippet } from "#course";
import { FIGURES, formatRatio } from "./figure.ts";
import type { FigureName } from "./figure.ts";

const SOURCE = `import asyncio from "asyncio";
async function cook(seconds: number) {
  await asyncio.sleep(seconds);
  console.log(seconds);
}
async function main() {
  await asyncio.gather(cook(2), cook(1));
}
asyncio.run(main());
`;

describe("a figure of a run", () => {
  // Two cooks and main are tasks; the cooks wait for the clock, main for the cooks; 2 s and 1 s side by side are 2 s.
  it.each<[FigureName, string]>([
    ["elapsed", "2.000 s"],
    ["sequential", "3.000 s"],
    ["ratio", "1.5"],
    ["tasks", "3"],
    ["peak-waits", "2"],
    ["lines", "2"],
    ["requests", "0"],
    ["threads", "1"],
    ["processes", "1"],
  ])("%s is %s", async (name, text) => {
    const recording = await recordSnippet({ file: "cooks.ts", path: "cooks.ts", source: SOURCE });
    expect(FIGURES[name](recording)).toBe(text);
  });

  it("is a ratio with as many decimals as tell something", () => {
    expect([formatRatio(3, 2), formatRatio(1, 3), formatRatio(5000, 1), formatRatio(99.96, 4)]).toEqual([
      "1.5",
      "0.3",
      "5,000",
      "25",
    ]);
    expect([formatRatio(0, 0), formatRatio(1, 0)]).toEqual(["1", "∞"]);
  });
});
