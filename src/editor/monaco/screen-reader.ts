// Screen-reader mode: the whole page's text in reach of one, a caret that is announced. Monaco finds out by itself where
// it can; the learner's own word counts more, and holds for all editors of the page.

import type { ScreenReaderChoice } from "../editor.ts";
import { editor, KeyCode, KeyMod } from "./parts.ts";

export function accessibilitySupport(isOn: boolean): "on" | "auto" {
  return isOn ? "on" : "auto";
}

/** @param announce says something to those who hear the page */
export function addScreenReaderSwitch(
  code: editor.IStandaloneCodeEditor,
  choice: ScreenReaderChoice,
  announce: (message: string) => void,
): void {
  code.addAction({
    id: "juggler.screenReader",
    label: "Turn screen-reader mode on or off",
    keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.F1],
    run() {
      const isOn = code.getOption(editor.EditorOption.accessibilitySupport) !== ON;
      for (const each of editor.getEditors()) each.updateOptions({ accessibilitySupport: accessibilitySupport(isOn) });
      choice.onChange(isOn);
      announce(`Screen-reader mode is ${isOn ? "on" : "off"}.`);
    },
  });
}

/** vs/platform/accessibility: AccessibilitySupport.Enabled */
const ON = 2;
