import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { breakfastRun, frozenRun, sampleRun } from "../model/sample-run.ts";
import { CompareView } from "./CompareView.tsx";

const YOURS = { label: "in your code", recording: frozenRun() };
const SOLUTION = { label: "in the solution", recording: breakfastRun() };

/** What a screen reader is given: the picture says the same as the sentences, in another way. */
function heardIn(html: string): string {
  return html.replaceAll(/<svg class="compare-patterns".*?<\/svg>|<div class="compare-lanes".*<\/div>/gs, "");
}

it("is heard as a list of what differs, and the picture is not", () => {
  const html = render(<CompareView label="Comparison of breakfast" first={YOURS} second={SOLUTION} />);
  expect(html).toContain('<div class="compare-lanes" aria-hidden="true">');
  const heard = heardIn(html);
  expect(heard).toMatch(
    /^<section class="compare" aria-label="Comparison of breakfast"><ul [^>]*aria-label="Differences">/,
  );
  const items = [...heard.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = ""]) => item);
  expect(items.slice(0, 2)).toEqual([
    "It takes 5.000 s in your code, and 2.000 s in the solution: 3.000 s less.",
    "<code>main</code> is done at +5.000 s in your code, and at +2.000 s in the solution.",
  ]);
});

it("says so where nothing differs", () => {
  const html = heardIn(render(<CompareView label="Comparison" first={SOLUTION} second={SOLUTION} />));
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe(
    "Nothing differs: both take 2.000 s, print the same, and their tasks end alike.",
  );
});

it("counts the lanes that it does not draw", () => {
  const tasks = Array.from({ length: 20 }, (_, n) => ({ of: `t${String(n)}`, finished: 1 }));
  const many = { label: "in your code", recording: sampleRun({ elapsed: 1, tasks }) };
  const html = render(<CompareView label="Comparison" first={many} second={many} />);
  expect(html.match(/class="compare-pair/g)).toHaveLength(16);
  expect(html).toContain("<p>and 4 more lanes, which are not drawn here.</p>");
});
