import { assembleRecording, recordingToJson } from "#recording";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { RunDrawn } from "./RunDrawn.tsx";
import { SnippetIsland } from "./SnippetIsland.tsx";

const recording = assembleRecording({
  rules: "asyncio",
  seed: 1,
  outcome: { kind: "finished" },
  output: [{ time: 1, stream: "out", text: "The toast is ready.", task: 0, at: 0, order: 0 }],
  program: "breakfast.ts",
});
const { rules, seed, settings } = recording;
const program = { address: "elsewhere", integrity: "", index: 0 };
const where = { kind: "page", json: recordingToJson(recording) } as const;
const recorded = { rules, seed, settings, where, program };

const html = render(
  <SnippetIsland
    id="breakfast/gather/breakfast"
    file="breakfast.ts"
    source="original"
    recorded={recorded}
    base="/"
    drawn={<RunDrawn file="breakfast.ts" recording={recording} base="/" />}
  >
    <pre>the code</pre>
  </SnippetIsland>,
);

function textOf(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

describe("a snippet from the server", () => {
  it("is a region named by its file, with regions that are told apart in it", () => {
    expect(html).toMatch(/^<section class="[^"]*" aria-label="breakfast.ts"[^>]*>/);
    expect([...html.matchAll(/<section[^>]* aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      "breakfast.ts",
      "Output of breakfast",
      "Timeline of breakfast",
    ]);
  });

  it("holds the code, what it printed and how long it took", () => {
    expect(html).toContain("<pre>the code</pre>");
    expect(textOf(html)).toContain("+1.000 s The toast is ready.");
    expect(html).toContain('data-outcome="recorded" data-elapsed="1"');
    expect(textOf(html)).toContain("Recorded: 1.000 s");
  });

  it("offers nothing that could not answer without script", () => {
    const buttons = html.match(/<button[^>]*>/g) ?? [];
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.every((button) => button.includes(" disabled"))).toBe(true);
  });

  it("draws a step without end beyond the end of its run", () => {
    const endless = assembleRecording({
      rules: "asyncio",
      seed: 1,
      outcome: { kind: "stopped", limit: "step-time", message: "`main` computed for 2 s", task: 0, at: 0 },
      output: [],
      program: "endless.ts",
    });
    const drawn = render(<RunDrawn file="endless.ts" recording={endless} base="/" />);
    expect(drawn).toMatch(/class="timeline-freeze" x="0%" width="100%"/);
  });
});
