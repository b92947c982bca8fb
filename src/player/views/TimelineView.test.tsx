import { signal } from "@preact/signals";
import { momentAt } from "../model/moment.ts";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { breakfastRun, sampleRun } from "../model/sample-run.ts";
import type { SampleSpan } from "../model/sample-run.ts";
import { TimelineView } from "./TimelineView.tsx";

const ignore = (): void => undefined;
const still = render(
  <TimelineView
    id="timeline"
    label="Timeline of breakfast"
    recording={breakfastRun()}
    moment={null}
    onShowPlace={null}
  />,
);
const live = render(
  <TimelineView
    id="timeline"
    label="Timeline of breakfast"
    recording={breakfastRun()}
    moment={null}
    onShowPlace={ignore}
  />,
);

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

describe("the timeline in a page without script", () => {
  it("is a region with a picture that has a name", () => {
    expect(still).toMatch(/^<section class="timeline" aria-label="Timeline of breakfast">/);
    expect(still).toMatch(/<svg[^>]* role="img" aria-label="What 3 tasks did in 2.000 s"/);
  });

  it("says of each stretch what it is", () => {
    expect(still).toContain("<title>brewCoffee waits 2.000 s for asyncio.sleep, line 4</title>");
  });

  it("has nothing that only script could answer", () => {
    expect(still).not.toMatch(/<button|role="button"|tabindex/);
  });

  it("has an equal in words", () => {
    const [, table = ""] = still.split(/<table[^>]*>/);
    expect(textOf(table)).toContain(
      "toastBread +0.000 s takes a step line 8 +0.000 s waits 1.000 s for asyncio.sleep line 9 " +
        "+1.000 s takes a step line 9 +1.000 s is done",
    );
  });
});

describe("the live timeline", () => {
  it("makes each stretch a button with its sentence, one of which is in the order of tabs", () => {
    const stretches = live.match(/<g [^>]*role="button"[^>]*>/g) ?? [];
    expect(stretches).toHaveLength(9);
    expect(stretches.filter((stretch) => stretch.includes('tabindex="0"'))).toHaveLength(1);
    expect(live).toContain('aria-label="toastBread waits 1.000 s for asyncio.sleep, line 9"');
  });

  it("is heard as it happens, whatever is drawn above what", () => {
    const lane = /aria-label="toastBread" aria-owns="([^"]*)"/.exec(live)?.[1]?.split(" ") ?? [];
    const heard = lane.map((id) => new RegExp(`id="${id}"[^>]* aria-label="([^"]*)"`).exec(live)?.[1]);
    expect(heard).toEqual([
      "toastBread takes a step at +0.000 s, line 8",
      "toastBread waits 1.000 s for asyncio.sleep, line 9",
      "toastBread takes a step at +1.000 s, line 9",
    ]);
  });

  it("leads from the table to the lines", () => {
    expect(live).toContain('<button type="button" class="button-words" aria-label="Show line 9">line 9</button>');
  });

  it("veils what has not been played", () => {
    const html = render(
      <TimelineView
        id="timeline"
        label="Timeline of breakfast"
        recording={breakfastRun()}
        moment={signal(momentAt(0.5))}
        onShowPlace={ignore}
      />,
    );
    expect(html).toContain('style="transform:translateX(25.00%);"');
  });
});

describe("what a timeline shows", () => {
  it("draws what lasts as a bar, and a step as a line, for a bar of no width is not drawn", () => {
    const [, brewCoffee = ""] = still.split('class="timeline-lane lane-2"');
    expect(brewCoffee).toMatch(/<rect class="timeline-shape" x="0%" y="2\.125em" width="100%" height="1em">/);
    expect(brewCoffee).toMatch(/<line class="timeline-shape" x1="100%" x2="100%"/);
  });

  it("lets waits show between steps that are too close together to be told apart", () => {
    const spans = Array.from({ length: 1000 }, (_, n): SampleSpan => [1, "running", n / 1000, n / 1000]);
    const run = sampleRun({ elapsed: 1, tasks: [{ of: "main" }], spans });
    const html = render(
      <TimelineView id="timeline" label="Timeline of busy" recording={run} moment={null} onShowPlace={null} />,
    );
    expect(html).toContain('<line class="timeline-shape timeline-steps" x1="0%" x2="99.9%"');
    expect(html).not.toContain('<rect class="timeline-shape"');
  });

  it("draws many short waits as dense as they are", () => {
    const spans = Array.from({ length: 1000 }, (_, n): SampleSpan => [1, "waiting", n / 1000, (n + 0.5) / 1000]);
    const run = sampleRun({ elapsed: 1, tasks: [{ of: "main" }], spans });
    const html = render(
      <TimelineView id="timeline" label="Timeline of busy" recording={run} moment={null} onShowPlace={null} />,
    );
    expect(html).toMatch(/<rect class="timeline-shape"[^>]* fill-opacity="0\.50"/);
  });

  it("keeps the number of a name for which there is no room", () => {
    const twins = sampleRun({ elapsed: 1, tasks: [{ of: "board" }, { of: "board" }, { of: "main" }] });
    const html = render(
      <TimelineView id="timeline" label="Twins" recording={twins} moment={null} onShowPlace={null} />,
    );
    expect(html).toContain('<li><span class="timeline-name-stem">board</span> #1</li>');
    expect(html).toContain("<li>main</li>");
  });

  it("sums up the lanes that do not fit in bands, and says so in the table", () => {
    const crowd = sampleRun({ elapsed: 1, tasks: Array.from({ length: 30 }, () => ({ of: "board" })) });
    const html = render(
      <TimelineView id="timeline" label="Timeline of breakfast" recording={crowd} moment={null} onShowPlace={null} />,
    );
    expect(html.match(/class="timeline-band lane-1"/g)).toHaveLength(13);
    expect(textOf(html)).toContain("and 26 more lanes, in 13 bands: open a band to read its lanes.");
  });

  it("hatches what blocks, crosses what is cancelled, and explains both", () => {
    const run = sampleRun({
      elapsed: 5,
      tasks: [{ of: "main", outcome: "cancelled" }],
      spans: [[1, "blocked", 0, 5, { reason: "time.sleep", line: 4 }]],
    });
    const html = render(
      <TimelineView id="timeline" label="Timeline of breakfast" recording={run} moment={null} onShowPlace={null} />,
    );
    expect(html).toMatch(/<rect class="timeline-shape"[^>]* fill="url\(#/);
    expect(html).toContain("timeline-cross");
    expect(html).toContain('class="timeline-freeze" x="0%" width="100%"');
    expect(textOf(html)).toContain("blocking the loop cancelled");
  });
});
