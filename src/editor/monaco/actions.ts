// The learner's commands in the editor: keys, and entries of the command list (F1) and the context menu.

import type { EditorOptions } from "../editor.ts";
import { KeyCode, KeyMod, type editor } from "./parts.ts";

export function addActions(
  code: editor.IStandaloneCodeEditor,
  { onRun, onCheck, onHelp, onRunToLine }: EditorOptions,
): void {
  code.addAction({
    id: "juggler.run",
    label: "Run",
    keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
    contextMenuGroupId: "navigation",
    run: onRun,
  });
  if (onRunToLine !== undefined)
    code.addAction({
      id: "juggler.run-to-line",
      label: "Run until here",
      // As "Run to cursor" in Visual Studio, and in those that took it over.
      keybindings: [KeyMod.CtrlCmd | KeyCode.F10],
      contextMenuGroupId: "navigation",
      run: (editor) => onRunToLine(editor.getPosition()?.lineNumber ?? 1),
    });
  if (onHelp !== undefined)
    code.addAction({
      id: "juggler.help",
      label: "Keys and accessibility help",
      keybindings: [KeyMod.Alt | KeyCode.F1],
      run: onHelp,
    });
  if (onCheck === undefined) return;
  code.addAction({
    id: "juggler.check",
    label: "Check",
    keybindings: [KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.Enter],
    contextMenuGroupId: "navigation",
    run: onCheck,
  });
}
