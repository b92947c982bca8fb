// Tab indents, so the keyboard needs another way out: after Escape, the next Tab leaves the editor, forwards or
// backwards. Any other key, and coming back, make Tab indent again.

import { KeyCode, type editor, type IDisposable } from "./parts.ts";

export const HOW_TO_LEAVE = "Press Escape, then Tab, to leave the code; Alt+F1 for all keys.";
const TAB_LEAVES = "Tab now leaves the code.";

/** Escape belongs first to whatever it closes. */
const NOTHING_TO_CLOSE = [
  "editorTextFocus",
  "!suggestWidgetVisible",
  "!parameterHintsVisible",
  "!findWidgetVisible",
  "!markersNavigationVisible",
  "!editorHoverVisible",
  "!editorHasSelection",
  "!editorHasMultipleSelections",
  "!inSnippetMode",
].join(" && ");

/** @param announce says something to those who hear the page */
export function letEscapeLeave(code: editor.IStandaloneCodeEditor, announce: (message: string) => void): IDisposable {
  const setTabLeaves = (tabFocusMode: boolean): void => code.updateOptions({ tabFocusMode });
  const subscriptions = [
    code.addAction({
      id: "juggler.leave",
      label: "Let Tab leave the code",
      keybindings: [KeyCode.Escape],
      keybindingContext: NOTHING_TO_CLOSE,
      run() {
        setTabLeaves(true);
        announce(TAB_LEAVES);
      },
    }),
    code.onKeyDown(({ keyCode }) => {
      if (![KeyCode.Escape, KeyCode.Tab, KeyCode.Shift].includes(keyCode)) setTabLeaves(false);
    }),
    code.onDidBlurEditorText(() => setTabLeaves(false)),
  ];
  return {
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
