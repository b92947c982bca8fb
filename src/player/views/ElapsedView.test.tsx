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
