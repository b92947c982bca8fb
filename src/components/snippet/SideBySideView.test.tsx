import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { findSnippet, recordSnippet } from "#course";
import { loadInsight } from "#player";
import { SideBySideView } from "./SideBySideView.tsx";

const LESSON = "lessons/grandmaster/while-true";
const insight = await loadInsight();
const [bad, good] = await Promise.all(
  ["bad.ts", "good.ts"].map(async (file) => ({ file, recording: await recordSnippet(findSnippet(LESSON, file)) })),
);

it("shows the frozen juggler beside the one that is not, at the same moment", () => {
  if (!bad || !good) throw new Error("two runs are compared");
  const html = render(<SideBySideView first={bad} second={good} seconds={5} insight={insight} />);
  expect(html).toContain("<code>bad.ts</code> at 5.000 s");
  expect(html.match(/the loop is blocked: nothing moves/g)).toHaveLength(1);
  expect(html).toContain("16.000 s in bad.ts, and 10.000 s in good.ts: 6.000 s less");
});
