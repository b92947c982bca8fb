import { packAt } from "#recording";
import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { ProblemsView } from "./ProblemsView.tsx";

const ignore = (): void => undefined;

it("lists each problem with a button to its line, and what to do", () => {
  const problems = [
    { message: "`toast` burns <b>", hint: "Watch `it`.", at: packAt(3, 9), length: 0 },
    { message: "No line.", hint: null, at: 0, length: 0 },
  ];
  const html = render(<ProblemsView problems={problems} isPending={false} onShowPlace={ignore} />);
  expect(html).toContain('<ul class="problems" aria-label="Problems"');
  expect(html).toContain(
    '<button type="button" class="button-words" aria-label="Show line 3, column 9">line 3, column 9</button>',
  );
  expect(html).toContain("<code>toast</code> burns &lt;b>");
  expect(html).toContain("Watch <code>it</code>.");
  expect(html.match(/<button/g)).toHaveLength(1);
});

it("is nothing where nothing went wrong", () => {
  expect(render(<ProblemsView problems={[]} isPending={false} onShowPlace={ignore} />)).toBe("");
});
