import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { PlaybackControls } from "./PlaybackControls.tsx";
import type { RulesChoice } from "./PlaybackControls.tsx";

const ignore = (): void => undefined;

function renderControls(isLive: boolean, isRunning: boolean, rules: RulesChoice | null = null): string {
  return render(
    <PlaybackControls
      isLive={isLive}
      isRunning={isRunning}
      speed="1x"
      onRun={ignore}
      onStop={ignore}
      onSpeed={ignore}
      rules={rules}
    />,
  );
}

/** The names of the buttons that can be pressed. */
function buttonsIn(html: string): string[] {
  const buttons = [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/g)];
  return buttons.flatMap(([, attributes = "", content = ""]) =>
    attributes.includes(" disabled") ? [] : [content.replaceAll(/<[^>]*>/g, "")],
  );
}

it("offers Run, and Stop while there is something to stop", () => {
  expect(buttonsIn(renderControls(true, false))).toEqual(["Run"]);
  expect(buttonsIn(renderControls(true, true))).toEqual(["Run", "Stop"]);
});

it("offers nothing that would be lost before the script has taken over", () => {
  expect(buttonsIn(renderControls(false, false))).toEqual([]);
  expect(renderControls(false, false)).toMatch(/<select[^>]* disabled/);
});

it("offers the speeds, with the one that is set", () => {
  const html = renderControls(true, false);
  expect(html.replaceAll(/<[^>]*>/g, " ")).toMatch(/0\.5×\s+1×\s+2×\s+4×\s+instant/);
  expect(html).toMatch(/<option[^>]* selected[^>]*>1×</);
});

it("lets the rules be chosen where they are free", () => {
  const html = renderControls(true, false, { chosen: "javascript", onChoose: ignore });
  expect(html).toMatch(/aria-label="Rules".*<option[^>]* selected[^>]*>JavaScript</);
  expect(renderControls(true, false)).not.toContain("Rules");
});
