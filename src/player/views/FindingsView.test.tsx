import { packAt } from "#recording";
import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { FindingsView } from "./FindingsView.tsx";
import type { FindingsProps } from "./FindingsView.tsx";

const ignore = (): void => undefined;
const HELD = {
  kind: "blocked-loop",
  message: "`toast` held the loop for 5 s.",
  at: packAt(4, 1),
  time: 3,
  task: 1,
} as const;

function renderFindings(props: Partial<FindingsProps>): string {
  return render(
    <FindingsView
      findings={[HELD]}
      lessons={{ "blocked-loop": "/lessons/frozen/" }}
      isPending={false}
      isLive
      onShowPlace={ignore}
      onShowMoment={ignore}
      {...props}
    />,
  );
}

it("is a list with a name, whose buttons say what they do, and whose links lead to the lesson", () => {
  const html = renderFindings({});
  expect(html).toContain('<ul class="findings" aria-label="Findings"');
  expect(html).toContain('aria-label="Go to +3.000 s">+3.000 s</button>');
  expect(html).toContain('aria-label="Show line 4">line 4</button>');
  expect(html).toContain("<code>toast</code> held the loop for 5 s.");
  expect(html).toContain('<a href="/lessons/frozen/">');
});

it("has no button to a line that is not known, and no link to a lesson that there is not", () => {
  const html = renderFindings({ findings: [{ ...HELD, at: 0 }], lessons: {} });
  expect(html.match(/<button/g)).toHaveLength(1);
  expect(html).not.toContain("<a ");
});

it("cannot be pressed before it is alive", () => {
  expect(renderFindings({ isLive: false }).match(/<button[^>]* disabled/g)).toHaveLength(2);
});

it("counts what is more than can be read, and is nothing without findings", () => {
  const many = Array.from({ length: 8 }, () => HELD);
  expect(renderFindings({ findings: many })).toContain("<li>and 3 more like these.</li>");
  expect(renderFindings({ findings: [] })).toBe("");
});
