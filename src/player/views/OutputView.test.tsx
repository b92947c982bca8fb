import { signal } from "@preact/signals";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { momentAt } from "../model/moment.ts";
import { breakfastRun, sampleRun } from "../model/sample-run.ts";
import { OutputView } from "./OutputView.tsx";
import type { OutputProps } from "./OutputView.tsx";

function renderOutput(props: Partial<OutputProps>): string {
  const recording = breakfastRun();
  return render(
    <OutputView
      label="Output of breakfast"
      recording={recording}
      moment={signal(momentAt(2))}
      isLive
      outcome="recorded"
      elapsed={2}
      {...props}
    />,
  );
}

/** What a reader sees of it: the log's lines as text. */
function linesIn(html: string): string[] {
  return [...html.matchAll(/<div class="output-line".*?<\/div>/g)].map(([line]) => line.replaceAll(/<[^>]*>/g, ""));
}

describe("OutputView", () => {
  it("is a region with its outcome and elapsed time", () => {
    expect(renderOutput({})).toMatch(
      /^<section class="output" aria-label="Output of breakfast" data-outcome="recorded" data-elapsed="2">/,
    );
  });

  it("holds the lines in a log, each with its moment", () => {
    const html = renderOutput({});
    expect(html).toContain('role="log"');
    expect(linesIn(html)).toEqual([
      "+0.000 s Starting coffee",
      "+0.000 s Starting toast",
      "+1.000 s Toast is ready!",
      "+2.000 s Coffee is ready!",
    ]);
  });

  it("shows what has been printed so far, and keeps room for the rest", () => {
    const html = renderOutput({ moment: signal(momentAt(1)), outcome: "running", elapsed: null });
    expect(linesIn(html)).toHaveLength(3);
    expect(html).toContain('data-text="Coffee is ready!"');
    expect(html).not.toContain("data-elapsed");
  });

  it("keeps no more room than the log has", () => {
    const lines = Array.from({ length: 40 }, (_, n) => [n, `line ${String(n)}`] as const);
    const html = renderOutput({
      recording: sampleRun({ elapsed: 39, lines }),
      moment: signal(momentAt(0)),
      outcome: "running",
    });
    const [, ghost = ""] = /data-text="([^"]*)"/.exec(html) ?? [];
    expect(ghost.split("\n")).toEqual(Array.from({ length: 17 }, (_, n) => `line ${String(n + 1)}`));
  });

  it("marks the error stream by a word", () => {
    const recording = sampleRun({ elapsed: 0, lines: [[0, "never awaited", "err"]] });
    expect(linesIn(renderOutput({ recording }))).toEqual(["+0.000 s err never awaited"]);
  });

  it("shows markup as the text that it is", () => {
    const recording = sampleRun({ elapsed: 0, lines: [[0, "<img src=x>"]] });
    expect(renderOutput({ recording })).toContain("&lt;img src=x>");
  });

  it("says so where nothing was printed, and where not all was kept", () => {
    expect(renderOutput({ recording: sampleRun({ elapsed: 0 }) })).toContain("Nothing was printed.");
    const cut = sampleRun({ elapsed: 0, lines: [[0, "tick"]], dropped: { output: 3000 } });
    expect(renderOutput({ recording: cut })).toContain("and 3,000 more, which were not kept");
  });

  it("is within reach of the keyboard where it may scroll, and only there", () => {
    const long = sampleRun({ elapsed: 0, lines: Array.from({ length: 40 }, () => [0, "tick"] as const) });
    expect(renderOutput({ recording: long })).toContain('tabindex="0"');
    expect(renderOutput({})).not.toContain("tabindex");
  });

  it("says who printed a line where several did, and lets one be chosen", () => {
    const recording = breakfastRun();
    const output = recording.output.map((line, index) => ({ ...line, task: index === 2 ? 3 : 2 }));
    const html = renderOutput({ recording: { ...recording, output } });
    expect(linesIn(html)[2]).toBe("+1.000 s Toast is ready! toastBread");
    expect(html).toMatch(/<select [^>]*aria-label="Show the lines of".*>all tasks<.*>brewCoffee<.*>toastBread</);
    expect(renderOutput({})).not.toContain("<select");
  });

  it("keeps the lines of a drawn table whole", () => {
    const recording = sampleRun({ elapsed: 0, lines: [[0, "  ┌───┬───┐\n  │ a │ b │"]] });
    expect(renderOutput({ recording })).toContain('class="output-text" aria-hidden');
    expect(renderOutput({})).not.toContain('class="output-text" aria-hidden');
  });

  it("has the cells of a drawn table for those who would hear its frame", () => {
    const recording = sampleRun({
      elapsed: 0,
      lines: [[0, "┌───┬─────┐\n│   │ a   │\n├───┼─────┤\n│ 0 │ '<' │\n└───┴─────┘"]],
    });
    const html = renderOutput({ recording });
    expect(html).toContain('<span class="output-text" aria-hidden="true">┌');
    expect(html).toContain("<tbody><tr><th></th><th>a</th></tr><tr><td>0</td><td>'&lt;'</td></tr></tbody>");
  });

  it("draws the last of very many lines, and offers the others", () => {
    const lines = Array.from({ length: 1000 }, () => [0, "tick"] as const);
    const html = renderOutput({ recording: sampleRun({ elapsed: 0, lines }), moment: signal(momentAt(0)) });
    expect(linesIn(html)).toHaveLength(300);
    expect(html).toContain("Show 700 earlier lines");
  });

  it("is empty before anything has run", () => {
    const html = renderOutput({ recording: null, outcome: null, elapsed: null });
    expect([linesIn(html), html.includes("data-outcome")]).toEqual([[], false]);
  });
});
