import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { PlaybackControls } from "./PlaybackControls.tsx";

const ignore = (): void => undefined;

function renderControls(isLive: boolean, isRunning: boolean): string {
  return render(
    <PlaybackControls
      isLive={isLive}
      isRunning={isRunning}
      speed="1x"
      onRun={ignore}
      onStop={ignore}
      onSpeed={ignore}
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
  expect(renderControls(false, false)).toMatch(/<fieldset[^>]* disabled/);
});

it("offers the speeds, with the one that is set", () => {
  const html = renderControls(true, false);
  expect(html.replaceAll(/<[^>]*>/g, " ")).toMatch(/Speed\s+1×\s+instant/);
  expect(html).toMatch(/value="1x" checked/);
});
