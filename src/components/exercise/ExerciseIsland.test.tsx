// An exercise as the server renders it, and its views with a verdict.

import { packAt, USUAL_SETTINGS } from "#recording";
import { render } from "preact-render-to-string";
import { describe, expect, it, vi } from "vitest";
import type { CheckJudgement, Verdict } from "#grading";
import { ChecksView } from "./ChecksView.tsx";
import { ExerciseIsland } from "./ExerciseIsland.tsx";
import { SolutionView } from "./SolutionView.tsx";

const CHECKS = [
  { id: "at-once", title: "Both are under way at once" },
  { id: "served", title: "It ends with `Served`" },
];
const SCENARIOS = [
  { id: "program", title: "Your program" },
  { id: "many", title: "Many guests" },
];
const RECORDED = {
  rules: "asyncio",
  seed: 1,
  settings: USUAL_SETTINGS,
  where: { kind: "file", address: "elsewhere" },
  program: null,
} as const;

function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The list items of the first list with a name. */
function itemsOf(markup: string): string[] {
  return markup
    .split("<li")
    .slice(1)
    .map((item) => textOf(`<li${item}`));
}

describe("an exercise from the server", () => {
  const html = render(
    <ExerciseIsland
      id="breakfast"
      file="breakfast.ts"
      source="start"
      recorded={RECORDED}
      base="/"
      checks={CHECKS}
      scenarios={SCENARIOS}
      next={<a href="/lessons/kitchen/toast/">Next lesson: Toast</a>}
    >
      <pre>the code</pre>
    </ExerciseIsland>,
  );

  it("is a snippet with its checks listed, none of them checked", () => {
    expect(html).toMatch(/^<section class="[^"]*" aria-label="breakfast.ts"[^>]*>/);
    expect(html).toContain("<pre>the code</pre>");
    expect(html).toMatch(/<h4 id="([^"]*)"[^>]*>Checks<\/h4><\/div><ul role="list" aria-labelledby="\1"/);
    expect(itemsOf(html.slice(html.indexOf("Checks</h4>"))).slice(0, 2)).toEqual([
      "Both are under way at once : not checked yet",
      expect.stringMatching(/^It ends with Served : not checked yet/),
    ]);
  });

  it("leads on only whoever has passed", () => {
    expect(html).not.toContain("Next lesson");
  });

  it("has the buttons that people and tests rely on, and none that could not answer yet", () => {
    const buttons = [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/g)];
    const names = buttons.map(([, , content = ""]) => textOf(content));
    expect(names).toEqual(expect.arrayContaining(["Run", "Stop", "Edit", "Check", "Hint", "Show solution"]));
    expect(buttons.every(([, attributes = ""]) => attributes.includes(" disabled"))).toBe(true);
  });
});

describe("the checks of a verdict", () => {
  const show = vi.fn();
  const feedback = { what: "It took `3 s`.", why: "Too long.", look: packAt(12, 3), time: 2 };
  const views = (verdict: Verdict, isOutdated = false): string =>
    render(
      <ChecksView checks={CHECKS} scenarios={SCENARIOS} verdict={verdict} isOutdated={isOutdated} onLook={show} />,
    );

  const judged: Verdict = {
    kind: "behaves-otherwise",
    checks: [
      { id: "at-once", title: "", judgement: { kind: "passed", because: "2 waits at once." } },
      { id: "served", title: "", judgement: { kind: "failed", feedback, scenario: "many" } },
    ],
  };

  it("say what passed and what did not, why, and where to look", () => {
    expect(itemsOf(views(judged))).toEqual([
      "Both are under way at once : passed 2 waits at once.",
      "It ends with Served : failed Many guests: It took 3 s . Too long. Show line 12 at 2.000 s",
    ]);
    expect(textOf(views(judged))).toMatch(/^Checks 1 of 2 checks pass\. Both/);
  });

  it("say that the code is another by now", () => {
    expect(textOf(views(judged, true))).toContain("1 of 2 checks pass. You have changed the code since.");
  });

  it("say why none was reached", () => {
    const unreached = { kind: "not-reached" } as const;
    const verdict: Verdict = {
      kind: "failed",
      feedback: { ...feedback, look: null },
      scenario: "program",
      checks: CHECKS.map(({ id }) => ({ id, title: "", judgement: unreached })),
    };
    expect(textOf(views(verdict))).toBe(
      "Checks No check was reached. Your program: It took 3 s . Too long. Show the run at 2.000 s Both are under way at once : not reached It ends with Served : not reached",
    );
  });
});

describe("the checks of a project's step", () => {
  const checks = [{ ...CHECKS[0], id: "kept", title: "It is hot", isKept: true as const }, ...CHECKS];
  const views = (verdict: Verdict | null): string =>
    render(<ChecksView checks={checks} scenarios={SCENARIOS} verdict={verdict} isOutdated={false} onLook={vi.fn()} />);
  const passed = { kind: "passed", because: "It is." } as const;
  const verdict = (kept: CheckJudgement): Verdict => ({
    kind: "behaves-otherwise",
    checks: checks.map(({ id, title }) => ({ id, title, judgement: id === "kept" ? kept : passed })),
  });

  it("set apart what the steps before have asked for", () => {
    expect(textOf(views(null))).toMatch(/And what the steps before asked for: 1 check It is hot : not checked yet$/);
    expect(textOf(views(verdict(passed)))).toContain("What the steps before asked for still holds: 1 check");
    expect(views(verdict(passed))).not.toContain("<details open");
  });

  it("say which of it does not hold any more", () => {
    const feedback = { what: "It was cold.", why: "An earlier step asked for this.", look: null, time: null };
    const html = views(verdict({ kind: "failed", feedback, scenario: "program" }));
    expect(textOf(html)).toContain("Of the steps before, 1 of 1 check no longer holds It is hot : failed");
    expect(html).toMatch(/<details[^>]* open/);
  });
});

describe("the solution", () => {
  it("marks what is in one of the two only, not by colour alone", () => {
    const html = render(
      <SolutionView
        why="`gather` begins all."
        lines={[
          { kind: "both", text: "begin();" },
          { kind: "own-only", text: "a();" },
          { kind: "solution-only", text: "b();" },
        ]}
      />,
    );
    expect(html).toContain('<del class="solution-line">− a();\n</del><ins class="solution-line">+ b();\n</ins>');
    expect(textOf(html)).toMatch(/gather begins all\.$/);
    expect(textOf(html)).toMatch(/^Solution Lines with \+ are in the solution/);
  });

  it("says when there is nothing to compare", () => {
    expect(textOf(render(<SolutionView why="" lines={[{ kind: "both", text: "begin();" }]} />))).toMatch(
      /^Solution Your code is this very solution\./,
    );
  });
});
