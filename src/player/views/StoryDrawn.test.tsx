import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { LaneReader } from "../model/lane-reader.ts";
import { breakfastRun, sampleRun } from "../model/sample-run.ts";
import { StoryDrawn } from "./StoryDrawn.tsx";

function told(html: string): string[] {
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = ""]) => item.replaceAll(/<[^>]*>/g, "").trim());
}

it("tells a run event by event, each instant once", () => {
  const items = told(render(<StoryDrawn reader={new LaneReader(breakfastRun())} />));
  expect(items.filter((item) => item.startsWith("+")).map((item) => item.split(" s ")[0])).toEqual([
    "+0.000",
    "+1.000",
    "+2.000",
  ]);
  expect(items).toContainEqual(expect.stringMatching(/`?brewCoffee`? waits for asyncio\.sleep, until \+2\.000 s/));
});

it("says how much of a long run it leaves out", () => {
  const tasks = Array.from({ length: 100 }, () => ({ of: "board" }));
  const html = render(<StoryDrawn reader={new LaneReader(sampleRun({ elapsed: 1, tasks }))} />);
  const left = Number(/… and (\d+) more events/.exec(html)?.[1]);
  expect(told(html)).toHaveLength(60);
  expect(left).toBeGreaterThanOrEqual(40);
});
