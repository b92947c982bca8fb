import { signal } from "@preact/signals";
import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { ElapsedView } from "./ElapsedView.tsx";

it("is a status that says the sentence whole", () => {
  const html = render(
    <ElapsedView sentence="Finished: 2.000 s — one after another 3.000 s" position={null} isStarting={false} />,
  );
  expect(html).toContain('role="status"');
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe("Finished: 2.000 s — one after another 3.000 s");
});

it("says more than it shows where that stands elsewhere", () => {
  const html = render(
    <ElapsedView sentence="Failed at +1.000 s" aside="ValueError: burnt, line 3" position={null} isStarting={false} />,
  );
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe("Failed at +1.000 s. ValueError: burnt, line 3");
});

it("has a clock that only eyes see while a run is played", () => {
  const html = render(<ElapsedView sentence="Running" position={signal(1.25)} isStarting={false} />);
  expect(html).toContain('<span class="elapsed-clock" aria-hidden="true">1.250 s</span>');
});

it("keeps the figures of a machine off the headline's line", () => {
  const machine = { peakBytes: 48 * 1024 ** 2, peakThreads: 4, peakProcesses: 1 };
  const props = { sentence: "Finished: 1.000 s", position: null, isStarting: false, computingMs: 12 };
  expect(render(<ElapsedView {...props} machine={machine} />)).toContain(
    '<p class="elapsed-figures elapsed-below">4 threads at once · peak memory 48 MB · computed in 12 ms</p>',
  );
  expect(render(<ElapsedView {...props} />)).toContain('<p class="elapsed-figures">computed in 12 ms</p>');
});
